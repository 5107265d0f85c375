using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Testing.Corpus;

namespace TermLsp.Core.Tests.Linting;

/// <summary>
/// In documents of every kind each planted fault is found, and nothing else; mended, nothing is left, and all else is as it was.
/// <c>TERMLSP_FUZZ=25 dotnet test tests/TermLsp.Core.Tests --filter CorpusTests</c> takes 50 seeds.
/// </summary>
public sealed class CorpusTests
{
    private const int MostTold = 60;

    private static readonly Analysis Analysis = new(Glossaries.Read(CorpusTerms.Glossary));

    [Fact]
    public void Every_planted_fault_is_found_and_nothing_else()
    {
        StringBuilder wrong = new();
        int faults = 0;
        int told = 0;
        for (int seed = 1; seed <= Fuzz.Cases(2); seed++)
        {
            foreach (PlantedDocument planted in CorpusWriter.Documents(seed))
            {
                faults += planted.Faults.Length;
                foreach (string problem in Problems(planted).Take(told < MostTold ? MostTold : 0))
                {
                    told++;
                    wrong.Append(System.Globalization.CultureInfo.InvariantCulture, $"\nseed {seed} {planted.Format.Kind}: {problem}");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.True(faults > 1000, "the corpus plants hardly anything");
    }

    private static IEnumerable<string> Problems(PlantedDocument planted)
    {
        Document document = Open(planted, planted.Text);
        ImmutableArray<LintDiagnostic> found = Analysis.Lint(document, LanguageTag.English);
        HashSet<(string, TextSpan)> expected = [.. planted.Faults.Select(fault => (fault.Rule, fault.Span))];
        HashSet<(string, TextSpan)> reported = [.. found.Select(finding => (finding.Rule, finding.Span))];
        foreach (PlantedFault fault in planted.Faults.Where(fault => !reported.Contains((fault.Rule, fault.Span))))
            yield return $"not found: {fault.Rule} {Line(document, fault.Span)}";
        foreach (LintDiagnostic finding in found.Where(finding => !expected.Contains((finding.Rule, finding.Span))))
            yield return $"not planted: {finding.Rule} {Line(document, finding.Span)}";
        if (!expected.SetEquals(reported))
            yield break;
        string mended = LintCheck.Apply(planted.Text, CertainFixes.Of(found));
        if (mended != planted.Mended)
            yield return $"mended otherwise: {FirstDifference(planted.Mended, mended)}";
        foreach (LintDiagnostic left in Analysis.Lint(Open(planted, mended), LanguageTag.English))
            yield return $"left: {left.Rule} {Line(Open(planted, mended), left.Span)}";
    }

    private static Document Open(PlantedDocument planted, string text) => LintCheck.Document(text, planted.Format.Kind, "file:///" + planted.Format.FileName);

    private static string Line(Document document, TextSpan span)
    {
        LineIndex lines = document.Text.Lines;
        TextSpan line = lines.Content(lines.LineAt(span.Start));
        string content = document.Text.Content;
        int end = Math.Max(span.End, line.End);
        return Quoted($"{content[line.Start..span.Start]}⟦{content[span.Start..span.End]}⟧{content[span.End..end]}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        int at = expected.AsSpan().CommonPrefixLength(actual);
        string Around(string text) => Quoted(text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)]);
        return $"{Around(expected)} was expected, {Around(actual)} came";
    }

    private static string Quoted(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
