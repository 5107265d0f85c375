using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Tests.Incremental;
using TermLsp.Core.Text;
using TermLsp.Testing.Corpus;

namespace TermLsp.Core.Tests.Linting;

/// <summary>However a document came about, with every rule on its findings are those of a document that was opened with the same text.</summary>
public sealed class LintAfterEditTests
{
    private const int Edits = 12;

    private static readonly Analysis Analysis = new Analysis(Glossaries.Read(CorpusTerms.Glossary)).With(Settings.Default with
    {
        LintRules = RuleIds.All.ToImmutableSortedDictionary(id => id, _ => (Severity?)Severity.Info),
    });

    private static readonly string[] Words =
        ["LORA", "Github", "fine tuning", "blacklist", "模型的令牌", "鉴权", "微凋", "RAG", "<!-- termlsp-disable -->", "# termlsp-disable-next-line\n", "// termlsp-enable\n", "\n\n"];

    [Fact]
    public void What_is_found_after_edits_is_what_is_found_in_the_text()
    {
        for (int seed = 1; seed <= Fuzz.Cases(1); seed++)
        {
            foreach (PlantedDocument planted in CorpusWriter.Documents(seed))
                Check(planted, new Random(seed));
        }
    }

    private static void Check(PlantedDocument planted, Random random)
    {
        string[] pieces = [.. StructurePieces.Of(planted.Format.Kind).Where(piece => piece.Length < 100), .. Words, .. Words];
        Document document = LintCheck.Document(planted.Text, planted.Format.Kind, "file:///" + planted.Format.FileName);
        Tell(document);
        for (int i = 0; i < Edits; i++)
        {
            int start = random.Next(document.Text.Length + 1);
            int length = random.Next(3) == 0 ? Math.Min(random.Next(30), document.Text.Length - start) : 0;
            string inserted = random.Next(4) == 0 ? "" : pieces[random.Next(pieces.Length)];
            document = document.With(document.Version + 1, document.Text.Replace(new TextSpan(start, start + length), inserted));
            if (random.Next(4) == 0)
                continue;
            Document opened = LintCheck.Document(document.Text.Content, planted.Format.Kind, document.Uri);
            string where = $"{planted.Format.Kind}, edit {i}, {start} -{length} +{inserted}\n";
            Assert.Equal(where + Tell(opened), where + Tell(document));
        }
    }

    private static string Tell(Document document) => string.Join("\n", Analysis.Lint(document, LanguageTag.English).Select(found =>
        $"{found.Span} {found.Rule} {found.Severity} {found.Message} {string.Join("; ", found.Fixes.Select(fix => $"{fix.IsCertain} {string.Join(",", fix.Edits)}"))}"));
}
