using System.Xml.Linq;
using CsCheck;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Contextive;
using TermLsp.Core.Formats.Delimited;
using TermLsp.Core.Formats.Skos;
using TermLsp.Core.Formats.Tbx;
using TermLsp.Core.Terminology;
using TermLsp.Core.Tests.Compiled;

namespace TermLsp.Core.Tests.Formats;

/// <summary>What a writer writes, its reader reads: all that both hold.</summary>
public sealed class ForeignRoundTripProperties
{
    private const GlossaryPart InTables = GlossaryPart.WrongTerms | GlossaryPart.Domains | GlossaryPart.Sources | GlossaryPart.Notes;

    [Theory]
    [InlineData(',', "a.csv")]
    [InlineData(';', "a.csv")]
    [InlineData('\t', "a.tsv")]
    public void Tables(char delimiter, string path) => PlausibleGlossary.Gen.Sample(
        glossary => CheckBack(glossary, new DelimitedGlossaryWriter(delimiter), new DelimitedGlossaryReader(), path, InTables), iter: 500);

    [Fact]
    public void Tbx() => PlausibleGlossary.Gen.Sample(
        glossary => CheckBack(glossary, new TbxGlossaryWriter(), new TbxGlossaryReader(), "a.tbx", ~(GlossaryPart.Scope | GlossaryPart.DefaultSeverity)), iter: 500);

    [Fact]
    public void Contextive() => PlausibleGlossary.Gen.Sample(
        glossary =>
        {
            GlossaryReadResult read = Back(glossary, new ContextiveGlossaryWriter(), new ContextiveGlossaryReader(), "a.glossary.yml");
            Assert.Equal(glossary.Id, read.Glossary.Id);
            Assert.Equal(glossary.Scope.Include.Select(path => path.Value), read.Glossary.Scope.Include.Select(path => path.Value));
            Assert.Equal(glossary.Concepts.SelectMany(InContextive), read.Glossary.Concepts.SelectMany(InContextive));
        },
        iter: 500);

    [Fact]
    public void Tbx_is_what_another_reader_of_xml_finds_in_it() => PlausibleGlossary.Gen.Sample(
        glossary =>
        {
            XNamespace tbx = "urn:iso:std:iso:30042:ed-2";
            XElement root = XDocument.Parse(new TbxGlossaryWriter().Write(glossary).Text, LoadOptions.PreserveWhitespace).Root!;
            Assert.Equal(
                glossary.Concepts.SelectMany(concept => concept.Terms).Select(term => term.Text.Value).Order(StringComparer.Ordinal),
                root.Descendants(tbx + "term").Select(term => term.Value).Order(StringComparer.Ordinal));
            Assert.All(root.Descendants(tbx + "langSec"), section => Assert.NotEmpty(section.Elements(tbx + "termSec")));
        },
        iter: 200);

    [Fact]
    public void Any_glossary_is_written_without_a_fault() => RandomConcept.Glossaries.Sample(
        glossary =>
        {
            XDocument.Parse(new TbxGlossaryWriter().Write(glossary).Text);
            foreach (IGlossaryWriter writer in (IGlossaryWriter[])[new DelimitedGlossaryWriter(), new ContextiveGlossaryWriter(), new SkosGlossaryWriter()])
                Assert.All(writer.Write(glossary).Losses, loss => Assert.True(loss.Count > 0));
        },
        iter: 500);

    private static void CheckBack(Glossary glossary, IGlossaryWriter writer, IGlossaryReader reader, string path, GlossaryPart held) =>
        Assert.Equal(GlossaryView.Of(glossary, held), GlossaryView.Of(Back(glossary, writer, reader, path).Glossary, held));

    private static GlossaryReadResult Back(Glossary glossary, IGlossaryWriter writer, IGlossaryReader reader, string path)
    {
        GlossaryReadResult read = Reading.Read(reader, writer.Write(glossary).Text, path);
        Assert.Empty(read.Diagnostics.Select(finding => finding.Message));
        return read;
    }

    // Contextive has one name, aliases, one definition and one note; languages are told by characters.
    private static IEnumerable<string> InContextive(Concept concept)
    {
        Term name = concept.Terms.First(term => term.Status == TermStatus.Preferred);
        yield return $"{name.Text.Value}: {string.Join(", ", concept.Terms.Where(term => term.IsRight).Select(term => term.Text.Value).Order(StringComparer.Ordinal))}";
        yield return $"definition {concept.DefinitionFor(name.Language)?.Short?.Value}";
        yield return $"examples {string.Join(", ", concept.Examples.SelectMany(e => e.Versions).Select(v => v.Text.Value))}";
        yield return $"note {concept.Note.Best(name.Language)}";
    }
}
