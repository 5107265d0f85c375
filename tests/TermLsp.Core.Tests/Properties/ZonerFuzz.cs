using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;
using TermLsp.Core.Matching;
using TermLsp.Core.Tests.Documents;
using TermLsp.Core.Tests.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>Every zoner keeps its promise on torn documents of its own kind and of others; see <see cref="Fuzz"/> for how long it is asked.</summary>
public sealed class ZonerFuzz
{
    private static readonly Gen<string> Torn = OwnFiles.Torn();

    private static readonly Gen<string> Any = Gen.Frequency((1, Torn), (4, MarkupPieces.Heaps), (1, MarkupPieces.Runs));

    public static TheoryData<string> Kinds =>
        ["plaintext", "markdown", "mdx", "asciidoc", "restructuredtext", "latex", "html", "svelte", "git-commit"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Markup_is_divided_as_promised(string kind)
    {
        IZoner zoner = DocumentKind.Of(kind, "a").Zoner;
        Any.Sample(text => { ZonerPromise.Holds(zoner, text); }, iter: Fuzz.Cases(5_000));
    }

    [Fact]
    public void Code_is_divided_as_promised() => Gen.Select(Gen.Int[0, CodeLanguages.All.Length - 1], Any)
        .Sample(
            (language, text) =>
            {
                foreach (ZoneSpan zone in ZonerPromise.Holds(new CodeZoner(CodeLanguages.All[language]), text))
                    Assert.True(zone.Block > 0);
            },
            iter: Fuzz.Cases(6_000));

    private static readonly AgreeingMatcher Matcher = new(Glossaries.Read("""
        concepts:
          - {id: a, en: {preferred: zone, aliases: [zoner], except: [zone span]}, zh: {preferred: 词, except: [词表]}}
          - {id: b, en: {preferred: text, aliases: [RAG, context window, file path]}, zh: {preferred: 上下文}}
          - {id: c, en: {preferred: [{text: string, when: {any: [text], none: [null], window: 30}}]}}
        """));

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public void Matchers_agree_in_a_torn_document(string kind)
    {
        IZoner zoner = DocumentKind.Of(kind, "a").Zoner;
        Torn.Sample(
            text =>
            {
                SourceText source = new(text[..Math.Min(text.Length, 2_000)]);
                ZonedText zoned = new(source, zoner.Zones(source));
                foreach (Occurrence occurrence in Matcher.Find(zoned))
                    Assert.Equal(zoned.At(occurrence.Span.Start)?.Block, zoned.At(occurrence.Span.End - 1)?.Block);
            },
            iter: Fuzz.Cases(60));
    }
}
