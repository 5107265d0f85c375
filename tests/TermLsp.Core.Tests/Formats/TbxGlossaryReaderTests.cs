using CsCheck;
using TermLsp.Core.Formats.Tbx;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class TbxGlossaryReaderTests
{
    private static readonly TbxGlossaryReader Reader = new();

    private const string Dca =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-model href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng" type="application/xml"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <titleStmt><title>LLM terms</title></titleStmt>
              <sourceDesc><p>Exported from a termbase.</p></sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="c1">
                <descrip type="subjectField">language models</descrip>
                <transacGrp><transac type="transactionType">origination</transac><date>2024-01-02</date><transacNote type="responsibility">Ann</transacNote></transacGrp>
                <ref type="crossReference" target="c2">RAG</ref>
                <xref type="externalCrossReference" target="https://example.org/token?a=1&amp;b=2">more</xref>
                <admin type="customerSubset">Acme</admin>
                <langSec xml:lang="en">
                  <descripGrp>
                    <descrip type="definition">The smallest unit
                      that a model reads.</descrip>
                    <admin type="source">ISO 30042</admin>
                  </descripGrp>
                  <termSec>
                    <term>token</term>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <descrip type="context">Each token costs.</descrip>
                  </termSec>
                  <termSec>
                    <term>text &amp; token</term>
                    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                    <note>Too long.</note>
                  </termSec>
                </langSec>
                <langSec xml:lang="zh">
                  <termSec><term>词元</term></termSec>
                  <termSec><term>令牌</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                  <termSec><term>词园</term><termNote type="termType">variant</termNote><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
                </langSec>
              </conceptEntry>
              <conceptEntry id="c2">
                <langSec xml:lang="en">
                  <termSec><term>RAG</term><termNote type="termType">acronym</termNote></termSec>
                  <termSec><term>retrieval-augmented <hi>generation</hi></term><termNote type="termType">fullForm</termNote></termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>
        """;

    [Fact]
    public void Dca_is_read_whole()
    {
        GlossaryReadResult result = Reading.Check(
            Reader, Dca, "terms.tbx",
            "c1: en + token, en - text & token, zh-CN + 词元, zh-CN - 令牌, zh-CN ? 词园",
            "c2: en ≈ RAG, en + retrieval-augmented generation");
        Assert.Equal("LLM terms", result.Glossary.Title.In(LanguageTag.English));
        Concept token = result.Glossary.Concepts[0];
        Assert.Equal(["en: The smallest unit\nthat a model reads."], Reading.Definitions(token));
        Assert.Equal(("noun", "Too long."), (token.Terms[0].PartOfSpeech, token.Terms[1].Reason.In(LanguageTag.English)));
        Assert.Equal(["https://example.org/token?a=1&b=2", "ISO 30042"], token.Sources.Select(source => source.Value));
        Assert.Equal(["c2"], token.Related.Select(id => id.Value));
        Assert.Equal(["language models"], token.Domains);
        Assert.Equal("Each token costs.", Assert.Single(token.Examples).In(LanguageTag.English));
        Assert.Equal("text &amp; token", Slice(token.Terms[1].Text.Span));
        Assert.Equal("retrieval-augmented <hi>generation", Slice(result.Glossary.Concepts[1].Terms[1].Text.Span));
        Assert.Equal("c2", Slice(token.Related[0].Span));
        Assert.Equal("https://example.org/token?a=1&amp;b=2", Slice(token.Sources[0].Span));
        Assert.StartsWith("<conceptEntry id=\"c1\">", Slice(token.Span), StringComparison.Ordinal);
        Assert.EndsWith("</conceptEntry>", Slice(token.Span), StringComparison.Ordinal);
    }

    private static string Slice(Core.Text.TextSpan span) => Dca[span.Start..span.End];

    [Fact]
    public void Dct_has_categories_for_elements() =>
        Reading.Check(
            Reader,
            """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
              <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
              <text><body>
                <conceptEntry id="c5">
                  <min:subjectField>llm</min:subjectField>
                  <langSec xml:lang="en">
                    <descripGrp><basic:definition>Trains small matrices.</basic:definition><basic:source>Hu 2021</basic:source></descripGrp>
                    <termSec>
                      <term>Low-Rank Adaptation</term>
                      <min:partOfSpeech>noun</min:partOfSpeech>
                      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                      <basic:context>LoRA is Low-Rank Adaptation.</basic:context>
                    </termSec>
                    <termSec><term>LoRA</term><basic:termType>abbreviation</basic:termType><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
                  </langSec>
                </conceptEntry>
              </body></text>
            </tbx>
            """,
            "a.tbx", "c5: en + Low-Rank Adaptation, en ≈ LoRA");

    [Fact]
    public void Martif_with_its_document_type() =>
        Reading.Check(
            Reader,
            """
            <?xml version='1.0'?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="en-US">
              <martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
              <text><body>
                <termEntry id="eid-1">
                  <descripGrp><descrip type="definition">A picture.</descrip></descripGrp>
                  <langSet xml:lang="en-US">
                    <ntig><termGrp><term>image</term><termNote type="partOfSpeech">noun</termNote><termNote type="normativeAuthorization">preferredTerm</termNote></termGrp></ntig>
                    <tig><term>picture</term><termNote type="administrativeStatus">obsolete</termNote></tig>
                  </langSet>
                  <langSet xml:lang="ja"><tig><term>画像</term></tig></langSet>
                </termEntry>
              </body><back><refObjectList type="bibl"><refObject id="r1"><item>b</item></refObject></refObjectList></back></text>
            </martif>
            """,
            "a.tbx", "eid-1: en-US + image, en-US - picture, ja + 画像");

    [Fact]
    public void Places_in_a_file_of_every_line_end()
    {
        const string text = "<tbx>\r\n<text>\r<body>\n<conceptEntry id = 'a&#x41;'><langSec xml:lang='en'><termSec><term>\r\n  <![CDATA[a < b]]>\r\n</term></termSec></langSec></conceptEntry></body></text></tbx>";
        Concept concept = Assert.Single(Reading.Read(Reader, text, "a.tbx").Glossary.Concepts);
        Assert.Equal(("aA", "a&#x41;"), (concept.Id.Value, text[concept.Id.Span.Start..concept.Id.Span.End]));
        Assert.Equal("a < b", concept.Terms[0].Text.Value);
        Assert.Contains("a < b", text[concept.Terms[0].Text.Span.Start..concept.Terms[0].Text.Span.End], StringComparison.Ordinal);
        Assert.Equal(3, concept.Line);
    }

    [Fact]
    public void What_says_something_that_we_do_not_hold_is_told_once() =>
        Reading.CheckFindings(
            Reader, Body("<termEntry id='1'><langSet xml:lang='de'><tig><term>Haus</term><termNote type='grammaticalGender'>neuter</termNote></tig></langSet></termEntry>"
                + "<termEntry id='2'><langSet xml:lang='de'><tig><term>Hof</term><termNote type='grammaticalGender'>masculine</termNote></tig></langSet></termEntry>"),
            "a.tbx", ["1: de + Haus", "2: de + Hof"], "glossary-unknown-key|Warning|termNote");

    [Fact]
    public void Wrong_statuses_and_languages() =>
        Reading.CheckFindings(
            Reader, Body("<termEntry id='1'><langSet xml:lang='d?'><tig><term>Haus</term><termNote type='administrativeStatus'>good</termNote></tig></langSet></termEntry>"),
            "a.tbx", ["1: en + Haus"], "glossary-wrong-value|Warning|d?", "glossary-wrong-value|Warning|good");

    [Fact]
    public void An_entry_without_a_term_is_left_out() =>
        Reading.CheckFindings(
            Reader, Body("<termEntry id='1'/><termEntry id='2'><langSet xml:lang='en'><tig><term> </term></tig><tig><term>x</term></tig></langSet></termEntry>"), "a.tbx",
            ["2: en + x"], "glossary-no-term|Error|<termEntry id='1'/>");

    [Theory]
    [InlineData("<termEntry id='2'><langSet xml:lang='en'><tig><term>two</tig>")]
    [InlineData("<termEntry id='2'><langSet xml:lang='en'><tig><term>two</term></tig></langSet>")]
    [InlineData("<termEntry id='2'>&unknown;</termEntry>")]
    [InlineData("<termEntry id='2'>\0</termEntry>")]
    [InlineData("<termEntry id=2>")]
    public void What_stands_before_malformed_xml_stays(string broken)
    {
        GlossaryReadResult result = Reading.Read(Reader, Body("<termEntry id='1'><langSet xml:lang='en'><tig><term>one</term></tig></langSet></termEntry>" + broken), "a.tbx");
        Assert.Equal(["1: en + one"], Reading.Lines(result));
        Assert.Equal("glossary-syntax", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Entities_never_grow_and_files_are_never_fetched()
    {
        const string bomb =
            """
            <!DOCTYPE martif [
              <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
              <!ENTITY file SYSTEM "file:///etc/passwd">
            ]>
            <martif><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>ENTITY</term></tig></langSet></termEntry></body></text></martif>
            """;
        foreach (string entity in (string[])["&c;", "&file;"])
        {
            GlossaryReadResult result = Reading.Read(Reader, bomb.Replace("ENTITY</term>", entity + "</term>", StringComparison.Ordinal), "a.tbx");
            Assert.Empty(result.Glossary.Concepts);
            Assert.Equal("glossary-syntax", Assert.Single(result.Diagnostics).Code);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no XML at all")]
    public void What_is_no_xml_is_reported(string text) => Assert.Equal("glossary-syntax", Assert.Single(Reading.Read(Reader, text, "a.tbx").Diagnostics).Code);

    [Fact]
    public void Deep_and_wide_files_are_read_in_linear_time()
    {
        string deep = string.Concat(Enumerable.Repeat("<descripGrp>", 20_000)) + string.Concat(Enumerable.Repeat("</descripGrp>", 20_000));
        string wide = string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"<termEntry id='{i}'><langSet xml:lang='en'><tig><term>t {i}</term><note>n</note></tig></langSet></termEntry>\n"));
        GlossaryReadResult result = Reading.Read(Reader, Body($"<termEntry id='deep'>{deep}</termEntry>" + wide), "a.tbx");
        Assert.Equal(20_000, result.Glossary.Concepts.Count);
    }

    [Fact]
    public void No_text_throws() => RandomText.Gen.Sample(
        text =>
        {
            string file = Body($"<termEntry><langSet><tig><term>{text}</term><note>{text}</note></tig></langSet></termEntry>");
            foreach (GlossaryDiagnostic finding in Reading.Read(Reader, file, "a.tbx").Diagnostics)
                Assert.InRange(finding.Span.End, finding.Span.Start, file.Length);
        },
        iter: 1_000);

    private static string Body(string entries) => $"<martif><text><body>{entries}</body></text></martif>";
}
