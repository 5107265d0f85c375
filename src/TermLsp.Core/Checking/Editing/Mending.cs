using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Editing;

/// <summary>Fixes that are offered only where the text around a value leaves no doubt that the file stays well-formed.</summary>
internal static class Mending
{
    // What means something in YAML, JSON, CSV or XML where no quotes stand around it.
    private static readonly SearchValues<char> Marks = SearchValues.Create("#,;:[]{}<>&*!|%@`'\"\\\t\r\n");

    /// <summary>Puts another value in the place of one.</summary>
    public static ImmutableArray<GlossaryFix> Replace(SourceText text, Located<string> value, string by) =>
        Place(text, value, by) is { } place ? [new GlossaryFix($"Replace with '{by}'", place, by)] : [];

    /// <summary>Takes a value out of its list.</summary>
    public static ImmutableArray<GlossaryFix> Remove(SourceText text, Located<string> value) =>
        ListRemoval.Of(text, value.Span) is { } span ? [new GlossaryFix($"Remove '{value.Value}'", span, "")] : [];

    /// <summary>Takes a term out of its list; one that the concept cannot do without stays.</summary>
    public static ImmutableArray<GlossaryFix> Remove(SourceText text, Term term) =>
        term.Status == TermStatus.Preferred ? [] : Remove(text, term.Text);

    // The value's characters as they stand in the file, without their quotes; null where they are written differently (escaped, folded over lines).
    private static TextSpan? Place(SourceText text, Located<string> value, string by)
    {
        TextSpan span = value.Span;
        if (span.Start < 0 || span.End > text.Length || span.Length < value.Value.Length || by.Length == 0)
            return null;
        if (text.Content.AsSpan(span.Start, span.Length).SequenceEqual(value.Value))
            return IsPlain(by) || IsPlainAddress(by) ? span : null;
        ReadOnlySpan<char> written = text.Content.AsSpan(span.Start, span.Length);
        bool isQuoted = written.Length == value.Value.Length + 2 && written[0] is '"' or '\'' && written[^1] == written[0]
            && written[1..^1].SequenceEqual(value.Value);
        return isQuoted && !by.AsSpan().ContainsAny(written[0], '\\') && !by.AsSpan().ContainsAny('\r', '\n') ? new TextSpan(span.Start + 1, span.End - 1) : null;
    }

    private static bool IsPlain(string value) =>
        !value.AsSpan().ContainsAny(Marks) && value[0] is not ('-' or '?' or '=') && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]);

    // A colon before a slash is no mark.
    private static bool IsPlainAddress(string value) =>
        value.StartsWith("https://", StringComparison.Ordinal) && !value.AsSpan("https:".Length).ContainsAny(Marks);
}
