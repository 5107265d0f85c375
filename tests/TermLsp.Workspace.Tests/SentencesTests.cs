using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace.Tests;

/// <summary>
/// What the built-in glossary finds in sentences as people write them, and what it leaves alone. Each file in <c>Sentences/</c> belongs to the file of
/// the glossary that has its name: lines of <c>+</c>, a sentence, and the terms that are to be found in it, or of <c>-</c> and a sentence in which none
/// of that file's terms is meant: bearer token, room temperature, 然后训练, 搜索引擎.
/// </summary>
public sealed class SentencesTests
{
    private static readonly TermMatcher Matcher = new(BuiltinGlossary.Open(static name => name).Glossaries);

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "TermLsp.Workspace.Tests", "Sentences");

    [Theory]
    [MemberData(nameof(Files))]
    public void Terms_are_found_where_they_are_meant_and_nowhere_else(string file)
    {
        List<string> wrong = [];
        foreach (string[] line in File.ReadLines(Path.Combine(Folder, file + ".tsv")).Select(line => line.Split('\t')))
        {
            ZonedText text = ZonedText.Of(new Core.Text.SourceText(line[1]), DocumentKind.Of("markdown", "").Zoner);
            Occurrence[] found = [.. Matcher.Find(text).DistinctBy(occurrence => occurrence.Span)];
            string[] spelled = [.. found.Select(occurrence => text.Text.Slice(occurrence.Span))];
            if (line[0] == "+" ? line[2].Split('|').Except(spelled).Any() : found.Any(occurrence => IsOf(file, occurrence.Entry.Glossary)))
                wrong.Add($"{string.Join('\t', line)}\tbut found: {string.Join('|', spelled)}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_file_of_the_glossary_has_its_sentences() => Assert.Equal(
        BuiltinGlossary.SourceNames.Select(name => Path.GetFileNameWithoutExtension(name)), Files.Select(row => row.Data));

    private static bool IsOf(string file, Glossary glossary) => Path.GetFileNameWithoutExtension(glossary.Location?.OriginalString) == file;
}
