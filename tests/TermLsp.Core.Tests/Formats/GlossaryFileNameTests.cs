using TermLsp.Core.Formats;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

public sealed class GlossaryFileNameTests
{
    [Theory]
    [InlineData("a/team.terms.yaml", true, GlossaryFormat.Yaml)]
    [InlineData("a/team.terms.csv", true, GlossaryFormat.Csv)]
    [InlineData("a/TEAM.TERMS.TBX", true, GlossaryFormat.Tbx)]
    [InlineData("a/team.glossary.yml", true, GlossaryFormat.Yaml)]
    [InlineData("a/GLOSSARY.md", true, GlossaryFormat.Markdown)]
    [InlineData("a/glossary.md", true, GlossaryFormat.Markdown)]
    [InlineData("a/.termlsp/words.txt", true, GlossaryFormat.PlainText)]
    [InlineData(@"a\.termlsp\words.tsv", true, GlossaryFormat.Tsv)]
    [InlineData("a/.contextive/definitions.yml", true, GlossaryFormat.Yaml)]
    [InlineData("a/.contextive/other.yml", false, GlossaryFormat.Yaml)]
    [InlineData("a/Glossary.md", false, GlossaryFormat.Markdown)]
    [InlineData("a/words.json", false, GlossaryFormat.Json)]
    [InlineData("a/team.terms.ttl", false, GlossaryFormat.Skos)]
    [InlineData("styles/Vocab/Base/accept.txt", false, GlossaryFormat.ValeVocabulary)]
    [InlineData("a/.termlsp/words.docx", false, null)]
    [InlineData("words", false, null)]
    [InlineData("", false, null)]
    public void A_name_tells_whether_a_file_counts_and_what_it_holds(string path, bool isDiscovered, GlossaryFormat? format) =>
        Assert.Equal((isDiscovered, format), (GlossaryFileName.IsDiscovered(path), GlossaryFileName.FormatOf(path)));

    [Theory]
    [InlineData("a/team.terms.yaml", "team", "a")]
    [InlineData("a/.termlsp/words.md", "words", "a")]
    [InlineData("a/.terms.yaml", "terms", "a")]
    [InlineData("team.glossary.yml", "team", "")]
    [InlineData("a/b/words.csv", "words", "a/b")]
    public void A_name_gives_the_glossary_its_id_and_its_folder(string path, string id, string folder) =>
        Assert.Equal((id, folder), (new GlossaryInput(path, new SourceText("")).Name, GlossaryFileName.ScopeOf(path)));

    [Theory]
    [InlineData("x.yaml", "concepts:\n  - {id: a, en: {preferred: apple}}\n", "apple")]
    [InlineData("x.glossary.yml", "concepts:\n  - {id: a, en: {preferred: apple}}\n", "apple")]
    [InlineData("x.glossary.yml", "contexts:\n  - name: c\n    terms:\n      - {name: apple, definition: A fruit.}\n", "apple")]
    [InlineData("definitions.yml", "imports: [other.yml]\n", "")]
    [InlineData("rule.yml", "extends: substitution\nmessage: Use '%s'\nswap:\n  appel: apple\n", "apple")]
    [InlineData("accept.txt", "apple\n", "apple")]
    [InlineData("x.json", "{\"concepts\": [{\"id\": \"a\", \"en\": {\"preferred\": \"apple\"}}]}", "apple")]
    [InlineData("x.md", "# Words\n\n## apple\n\nA fruit.\n", "apple")]
    [InlineData("x.csv", "term,definition\napple,A fruit.\n", "apple")]
    [InlineData("x.tsv", "term\tdefinition\napple\tA fruit.\n", "apple")]
    [InlineData("x.tbx", "<tbx type=\"TBX-Basic\"><text><body><conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>apple</term></termSec></langSec></conceptEntry></body></text></tbx>", "apple")]
    public void The_door_leads_to_the_right_reader(string path, string text, string terms) => Assert.Equal(
        terms,
        string.Join(' ', GlossaryReaders.Read(new GlossaryInput(path, new SourceText(text))).Glossaries
            .SelectMany(glossary => glossary.Concepts).SelectMany(concept => concept.Terms).Where(term => term.IsRight).Select(term => term.Text.Value)));
}
