using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Tabs before a line's text, which YAML does not allow, and for which its parser has words that help nobody.</summary>
internal static class TabIndentation
{
    private const string Spaces = "  ";

    /// <summary>The finding for a parser's error that speaks of tabs; null where it speaks of something else.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="message">What the parser says.</param>
    /// <param name="failedAt">Where it says so: before the tab, or, where it has lost its place, at the start.</param>
    public static GlossaryDiagnostic? Find(string text, string message, int failedAt)
    {
        if (!message.Contains(" tab ", StringComparison.Ordinal))
            return null;
        ImmutableArray<TextSpan> tabs = All(text);
        if (tabs.IsEmpty)
            return null;
        TextSpan at = tabs.FirstOrDefault(tab => tab.Start >= failedAt);
        return new GlossaryDiagnostic(
            GlossaryDiagnosticCode.Syntax, Severity.Error, at.Length > 0 ? at : tabs[0],
            "a tab indents this line, and YAML takes spaces alone: replace each tab with two spaces")
        {
            Fixes =
            [
                new GlossaryFix(
                    "Replace tabs with spaces", [.. tabs.Select(tab => new TextEdit(tab, string.Concat(Enumerable.Repeat(Spaces, tab.Length))))]),
            ],
        };
    }

    private static ImmutableArray<TextSpan> All(string text)
    {
        ImmutableArray<TextSpan>.Builder all = ImmutableArray.CreateBuilder<TextSpan>();
        int line = 0;
        while (true)
        {
            if (TabsFrom(text, line) is { Length: > 0 } tabs)
                all.Add(tabs);
            int end = text.AsSpan(line).IndexOfAny('\n', '\r');
            if (end < 0)
                return all.ToImmutable();
            line += end + 1;
        }
    }

    private static TextSpan TabsFrom(string text, int lineStart)
    {
        int start = lineStart;
        while (start < text.Length && text[start] == ' ')
            start++;
        int end = start;
        while (end < text.Length && text[end] == '\t')
            end++;
        return new TextSpan(start, end);
    }
}
