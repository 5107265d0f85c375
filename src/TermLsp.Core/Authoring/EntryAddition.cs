using System.Collections.Immutable;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>Adds an entry at the end of a glossary, in the shape that its entries have; everything that stands there stays as it is.</summary>
public static class EntryAddition
{
    /// <summary>Whether a file's name tells a format to which entries can be added.</summary>
    public static bool CanExtend(string path) => GlossaryFileName.FormatOf(path) is GlossaryFormat.Yaml or GlossaryFormat.Markdown;

    /// <summary>The edit that adds it; null where the file's shape leaves no sure place for it, or it could not be read again.</summary>
    public static TextEdit? Of(GlossaryInput input, NewEntry entry)
    {
        TextEdit? edit = GlossaryFileName.FormatOf(input.Path) switch
        {
            GlossaryFormat.Yaml => InYaml(input, entry),
            GlossaryFormat.Markdown => InMarkdown(input, entry),
            _ => null,
        };
        return edit is { } made && IsRight(input, made) ? made : null;
    }

    // Whatever the text around it does to it: one concept more, and nothing lost.
    private static bool IsRight(GlossaryInput input, TextEdit edit)
    {
        string text = input.Text.Content;
        GlossaryInput extended = input with { Text = new SourceText(text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..]) };
        return Count(extended) == Count(input) + 1;

        static int Count(GlossaryInput input) => GlossaryReaders.Read(input).Glossaries.Sum(glossary => glossary.Concepts.Count);
    }

    private static TextEdit? InYaml(GlossaryInput input, NewEntry entry) => YamlTree.Parse(input.Text.Content, []) switch
    {
        null or YamlScalar { IsNull: true } => At(input.Text.Length, Lines(input, FlatEntry(entry))),
        YamlSequence list => After(input, list, FlatEntry(entry)),
        YamlMapping mapping when mapping["concepts"] is YamlSequence list => After(input, list, FullEntry(input, entry)),
        YamlMapping mapping when mapping["concepts"] is null && entry is not { Equivalent: not null, Definition: not null } =>
            At(input.Text.Length, Lines(input, [$"{Scalar(entry.Term)}: {Scalar(entry.Equivalent ?? entry.Definition ?? entry.Term)}"])),
        _ => null,
    };

    private static TextEdit? After(GlossaryInput input, YamlSequence list, ImmutableArray<string> entry)
    {
        string text = input.Text.Content;
        // A flow list has no lines of its own.
        if (list.Items.IsEmpty || text[list.Span.Start] != '-')
            return null;
        int line = input.Text.Lines.PositionOf(list.Span.Start).Character;
        int end = list.Span.End;
        // A comment behind the last value belongs to its line.
        int lineEnd = text.IndexOf('\n', end);
        int at = lineEnd < 0 ? text.Length : lineEnd;
        return At(at, "\n" + string.Join('\n', entry.Select(each => new string(' ', line) + each)) + (lineEnd < 0 ? "\n" : ""));
    }

    // Behind all that stands there, on a line of its own.
    private static string Lines(GlossaryInput input, ImmutableArray<string> lines)
    {
        string text = input.Text.Content;
        string before = text.Length == 0 || text.EndsWith('\n') ? "" : "\n";
        return before + string.Concat(lines.Select(line => line + "\n"));
    }

    private static ImmutableArray<string> FlatEntry(NewEntry entry) =>
    [
        $"- term: {Scalar(entry.Term)}",
        .. entry.Equivalent is { } equivalent ? [$"  {TermLanguage.Of(equivalent)}: {Scalar(equivalent)}"] : Array.Empty<string>(),
        .. entry.Definition is { } definition ? [$"  definition: {Scalar(definition)}"] : Array.Empty<string>(),
    ];

    private static ImmutableArray<string> FullEntry(GlossaryInput input, NewEntry entry)
    {
        HashSet<string> ids = [.. GlossaryReaders.Read(input).Glossary.Concepts.Select(concept => concept.Id.Value)];
        string slug = GlossaryBuilder.Slug(entry.Term);
        string id = Enumerable.Range(1, ids.Count + 1).Select(number => number == 1 ? slug : $"{slug}-{number}").First(free => !ids.Contains(free));
        return
        [
            $"- id: {Scalar(id)}",
            .. Block(entry.Term),
            .. entry.Equivalent is { } equivalent ? Block(equivalent) : [],
            .. entry.Definition is { } definition
                ? ["  definition:", $"    {TermLanguage.Of(definition)}: {Scalar(definition)}"]
                : Array.Empty<string>(),
        ];

        static string[] Block(string term) => [$"  {TermLanguage.Of(term)}:", $"    preferred: {Scalar(term)}"];
    }

    private static string Scalar(string text) => YamlScalarText.OnALine(text, isInFlow: false);

    private static TextEdit InMarkdown(GlossaryInput input, NewEntry entry)
    {
        string text = input.Text.Content;
        int marks = text.Split('\n').Where(line => line.StartsWith("##", StringComparison.Ordinal))
            .Select(line => line.Length - line.TrimStart('#').Length).DefaultIfEmpty(2).Last();
        string names = entry.Equivalent is { } equivalent ? $"{entry.Term} · {equivalent}" : entry.Term;
        string definition = entry.Definition is { } meaning ? $"\n{meaning}\n" : "";
        string gap = text.Length == 0 ? "" : text.EndsWith("\n\n", StringComparison.Ordinal) ? "" : text.EndsWith('\n') ? "\n" : "\n\n";
        return At(text.Length, $"{gap}{new string('#', marks)} {names}\n{definition}");
    }

    private static TextEdit At(int offset, string text) => new(new TextSpan(offset, offset), text);
}
