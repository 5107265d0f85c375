using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Delimited;
using TermLsp.Core.Formats.Tbx;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class ForeignWriterTests
{
    private static readonly Glossary Sample = YamlGlossaryReader.Read(
        """
        id: team
        title: Team terms
        license: CC0-1.0
        defaults: {severity: info}
        concepts:
          - id: low rank
            domain: [llm, "a; b"]
            en: {preferred: Low-Rank Adaptation, abbr: LoRA, avoid: [{text: [LORA], fix: LoRA, why: Case., level: error, when: {any: [model]}}], hidden: Lowra, forbidden: "a;b"}
            zh: {preferred: 低秩适配, aliases: [低秩自适应], except: [低秩适配器], case: exact}
            definition: {en: {short: "Trains small, \"low-rank\" matrices.", long: More.}, fr: Petit.}
            example: An example.
            broader: [tuning]
            source: [https://example.org/x]
            note: A note.
        """,
        "x").Glossary;

    private static IEnumerable<string> Losses(GlossaryWriteResult result) => result.Losses.Select(loss => $"{loss.Count} {loss.What}");

    [Fact]
    public void A_table_has_a_row_a_language_and_one_for_each_term_that_no_list_takes()
    {
        GlossaryWriteResult result = new DelimitedGlossaryWriter().Write(Sample);
        Assert.Equal(
            """
            id,term,language,status,abbr,aliases,avoid,definition,domain,source,note
            low rank,Low-Rank Adaptation,en,preferred,LoRA,,LORA,"Trains small, ""low-rank"" matrices.",llm,https://example.org/x,A note.
            low rank,a;b,en,forbidden,,,,,,,
            low rank,Lowra,en,hidden,,,,,,,
            low rank,低秩适配,zh-CN,preferred,,低秩自适应,,,,,
            low rank,,fr,,,,,Petit.,,,

            """,
            result.Text);
        Assert.Equal(
            [
                "1 titles (title)", "1 licences (license)", "1 default severities (defaults)", "1 reasons (why)", "1 replacements (fix)", "1 severities (level)",
                "1 conditions (when)", "2 case rules (case)", "1 exceptions (except)", "1 long definitions (long)", "1 examples (example)",
                "1 relations (broader, narrower, related)", "1 subject fields with a list mark in them (domain)",
            ],
            Losses(result));
    }

    [Fact]
    public void Tbx_holds_all_but_the_files_own_rules()
    {
        GlossaryWriteResult result = new TbxGlossaryWriter().Write(Sample);
        Assert.Equal(["1 default severities (defaults)"], Losses(result));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n", result.Text, StringComparison.Ordinal);
        Assert.Contains(
            """
                      <termSec>
                        <term>LORA</term>
                        <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                        <note xml:lang="en">Case.</note>
                        <note>x-termlsp fix LoRA</note>
                        <note>x-termlsp level error</note>
                        <note>x-termlsp any model</note>
                        <note>x-termlsp window 40</note>
                      </termSec>
            """.ReplaceLineEndings("\n"),
            result.Text, StringComparison.Ordinal);
        Assert.Contains("<conceptEntry id=\"low_x0020_rank\">", result.Text, StringComparison.Ordinal);
        Assert.Contains("<termNote type=\"termType\">variant</termNote>", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_counted()
    {
        Glossary glossary = Sample with { Title = LocalizedText.None, License = "a\u0001b\uD800😀", DefaultSeverity = null };
        GlossaryWriteResult result = new TbxGlossaryWriter().Write(glossary);
        Assert.Contains("License: a\uFFFDb\uFFFD😀", result.Text, StringComparison.Ordinal);
        Assert.Equal(["2 characters that XML cannot hold"], Losses(result));
    }
}
