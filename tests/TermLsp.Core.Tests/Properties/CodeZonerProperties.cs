using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;
using TermLsp.Core.Tests.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>What holds of the zones of any text in any language of the table.</summary>
public sealed class CodeZonerProperties
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "`", "\"\"\"", "'''", "//", "/*", "*/", "/**", "/", "#", "##", "#[", "]#", "--", "--[[", "]]", "[=[", "]=]", "{-", "-}", "(*", "*)", "%", "%{", "%}",
        ";", "#|", "|#", "<#", "#>", "<?php", "?>", "<<EOF", "<<~EOS", "<<<X", "EOF", "EOS", "\\", "\\n", "\\\"", "\\u{", "${", "#{", "$(", "\\(", "{", "}", "{{", "(", ")",
        "$", "$\"", "$$\"\"\"", "@\"", "R\"x(", ")x\"", "r#\"", "\"#", "f\"", "q{", "%q(", "=begin", "=end", "=pod", "=cut", "@doc ", "def f():", "REM ",
        "a", "RAG", "word", "上下文", "1", " ", "  ", "\n", "\n", "\r\n", "\r", "\n\n", "\t", "- ", "* ", "1. ", "```", "https://a.b/c", "src/a/b.md", "C:\\a", "docs/检索/a.md",
        "，", "。", "*", "\0", "\uD83D", "\uDE00", "😀", "\u2028", "\u00A0", "é",
    ];

    private static readonly Gen<(CodeLanguage Language, string Text)> Sources = Gen.Select(
        Gen.Int[0, CodeLanguages.All.Length - 1].Select(index => CodeLanguages.All[index]),
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(index => Pieces[index]))));

    [Fact]
    public void Zones_run_in_order_inside_the_text_and_none_covers_another() => Sources.Sample(
        source => Assert.All(ZonerPromise.Holds(new CodeZoner(source.Language), source.Text), zone => Assert.True(zone.Block > 0)),
        iter: 15_000);

    [Fact]
    public void A_text_has_the_same_zones_each_time() => Sources.Sample(source => Assert.Equal(Zones(source), Zones(source)), iter: 2_000);

    [Fact]
    public void A_block_of_code_is_one_line() => Sources.Sample(
        source => Assert.All(Zones(source).Where(zone => zone.Zone == Zone.Identifier).GroupBy(zone => zone.Block), block => Assert.Single(block)),
        iter: 3_000);

    [Fact]
    public void Addresses_lie_inside_in_order() => Sources.Sample(
        source =>
        {
            TextSpan within = new(source.Text.Length / 4, source.Text.Length);
            int last = within.Start;
            foreach ((TextSpan span, Zone zone) in Addresses.Find(source.Text, within))
            {
                Assert.True(last <= span.Start && span.Start < span.End && span.End <= within.End);
                Assert.True(zone is Zone.Url or Zone.Path);
                last = span.End;
            }
        },
        iter: 10_000);

    // Long runs of one thing are where a scanner forgets to go on.
    [Fact]
    public void A_piece_repeated_is_read_to_its_end() => Assert.All(
        CodeLanguages.All,
        language => Assert.All(Pieces, piece => Zones((language, string.Concat(Enumerable.Repeat(piece, 1_000))))));

    private static ImmutableArray<ZoneSpan> Zones((CodeLanguage Language, string Text) source) =>
        new CodeZoner(source.Language).Zones(new SourceText(source.Text));
}
