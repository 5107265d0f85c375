using TermLsp.Core.Configuration;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>Adds a spelling to <c>lint.ignore</c> in a settings file; everything that stands there stays as it is.</summary>
public static class IgnoredSpelling
{
    /// <summary>The edit that adds it; null where the file's shape leaves no sure place for it.</summary>
    public static TextEdit? Of(SourceText text, string spelling)
    {
        TextEdit? edit = YamlTree.Parse(text.Content, []) switch
        {
            null or YamlScalar { IsNull: true } => AtEnd(text, Whole(spelling)),
            YamlMapping root when root["lint.ignore"] is { } list => InList(text, list, spelling),
            YamlMapping root when root["lint"] is YamlMapping lint && lint["ignore"] is { } list => InList(text, list, spelling),
            YamlMapping root when root["lint"] is YamlMapping { Entries: [var first, ..] } => Before(text, first.Key, spelling),
            YamlMapping root when root["lint"] is null && !text.Content.AsSpan().TrimStart().StartsWith("{") => AtEnd(text, Whole(spelling)),
            _ => null,
        };
        return edit is { } made && IsRight(text, made, spelling) ? made : null;
    }

    // Whatever the text around it does to it: one spelling more, and nothing else changed.
    private static bool IsRight(SourceText text, TextEdit edit, string spelling)
    {
        (Settings before, var wrongBefore) = SettingsReader.Read(text, null, Settings.Default);
        (Settings after, var wrongAfter) = SettingsReader.Read(text.Replace(edit.Span, edit.NewText), null, Settings.Default);
        return wrongAfter.Length == wrongBefore.Length && after.LintIgnore.Length == before.LintIgnore.Length + 1 && after.LintIgnore.Contains(spelling);
    }

    private static TextEdit? InList(SourceText text, YamlNode list, string spelling) => list switch
    {
        YamlSequence { Items: [.., var last] } sequence when text.Content[sequence.Span.Start] == '[' =>
            Insert(last.Span.End, $", {YamlScalarText.OnALine(spelling, isInFlow: true)}"),
        YamlSequence sequence when text.Content[sequence.Span.Start] == '[' => Insert(sequence.Span.Start + 1, YamlScalarText.OnALine(spelling, isInFlow: true)),
        // Before the first: behind the last there may be a comment that belongs to what comes after.
        YamlSequence sequence => Insert(
            sequence.Span.Start, $"- {YamlScalarText.OnALine(spelling, isInFlow: false)}\n{Indentation(text, sequence.Span.Start)}"),
        _ => null,
    };

    private static TextEdit Before(SourceText text, YamlScalar key, string spelling)
    {
        bool isFlow = text.Content[..key.Span.Start].TrimEnd().EndsWith('{');
        string list = $"ignore: [{YamlScalarText.OnALine(spelling, isInFlow: true)}]";
        return Insert(key.Span.Start, isFlow ? $"{list}, " : $"{list}\n{Indentation(text, key.Span.Start)}");
    }

    private static string Whole(string spelling) => $"lint:\n  ignore:\n    - {YamlScalarText.OnALine(spelling, isInFlow: false)}\n";

    private static string Indentation(SourceText text, int offset) => new(' ', text.Lines.PositionOf(offset).Character);

    private static TextEdit AtEnd(SourceText text, string lines) =>
        Insert(text.Length, text.Length == 0 || text.Content.EndsWith('\n') ? lines : "\n" + lines);

    private static TextEdit Insert(int offset, string text) => new(new TextSpan(offset, offset), text);
}
