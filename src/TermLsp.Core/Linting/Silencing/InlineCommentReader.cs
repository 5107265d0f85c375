using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>
/// Finds inline comments in a document. Which stretches are comments its zones tell, and so the words count in every language's syntax; they must be
/// the first in their line of the comment, so that a sentence that speaks of them does nothing.
/// </summary>
internal static class InlineCommentReader
{
    /// <summary>What the words begin with.</summary>
    public const string Mark = "termlsp-";

    /// <summary>All rules.</summary>
    public static readonly uint AllRules = (1u << RuleIds.All.Length) - 1;

    private static readonly (string Word, InlineCommentKind Kind)[] Words =
    [
        ("termlsp-disable", InlineCommentKind.Disable), ("termlsp-enable", InlineCommentKind.Enable),
        ("termlsp-disable-line", InlineCommentKind.DisableLine), ("termlsp-disable-next-line", InlineCommentKind.DisableNextLine),
    ];

    /// <summary>The words that mean something.</summary>
    public static IEnumerable<string> KnownWords => Words.Select(word => word.Word);

    /// <summary>All, in reading order.</summary>
    public static ImmutableArray<InlineComment> All(Document document)
    {
        string text = document.Text.Content;
        int at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
            return [];
        ImmutableArray<InlineComment>.Builder comments = ImmutableArray.CreateBuilder<InlineComment>();
        for (; at >= 0; at = text.IndexOf(Mark, at + Mark.Length, StringComparison.Ordinal))
        {
            if (IsFirstInComment(document, at))
                comments.Add(Read(text, at));
        }

        return comments.ToImmutable();
    }

    private static bool IsFirstInComment(Document document, int at)
    {
        TextSpan line = document.Text.Lines.Content(document.Text.Lines.LineAt(at));
        ReadOnlySpan<char> before = document.Text.Content.AsSpan(line.Start, at - line.Start).TrimEnd();
        return document.Zoned.At(at) switch
        {
            { Zone: Zone.Comment or Zone.Docstring } zone => !HoldsWords(document.Text.Content.AsSpan(zone.Span.Start, at - zone.Span.Start)),
            { Zone: Zone.FrontMatter } => before.TrimStart() is "#",

            // Markup that is no text to anybody: MDX's {/* … */}, a commit message's comments.
            null => before.EndsWith("{/*") || before.EndsWith("<!--") || (document.Kind.Id == "git-commit" && before is "#"),
            _ => false,
        };
    }

    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private static InlineComment Read(string text, int start)
    {
        int end = WordEnd(text, start);
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        InlineCommentKind kind = InlineCommentKind.Unknown;
        foreach ((string known, InlineCommentKind meaning) in Words)
            kind = word.SequenceEqual(known) ? meaning : kind;
        TextSpan wordSpan = new(start, end);
        ImmutableArray<TextSpan>.Builder unknown = ImmutableArray.CreateBuilder<TextSpan>();
        uint rules = 0;
        bool namesAny = false;
        int at = end < text.Length && text[end] is ':' or '：' ? end + 1 : end;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t' or ',' or '，' or '、')
                at++;

            // What stands behind "--" is a remark, and so is what no name can be; "-->" ends the comment.
            if (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]))
                break;
            int nameEnd = WordEnd(text, at);
            namesAny = true;
            int rule = IndexOfRule(text.AsSpan(at, nameEnd - at));
            if (rule >= 0)
                rules |= 1u << rule;
            else
                unknown.Add(new TextSpan(at, nameEnd));
            at = end = nameEnd;
        }

        return new InlineComment(kind, wordSpan, new TextSpan(start, end), namesAny ? rules : AllRules, unknown.ToImmutable());
    }

    // The hyphens of "-->" belong to no name.
    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
            end++;
        while (end > start && text[end - 1] == '-')
            end--;
        return end;
    }

    private static int IndexOfRule(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < RuleIds.All.Length; i++)
        {
            if (name.SequenceEqual(RuleIds.All[i]))
                return i;
        }

        return -1;
    }
}
