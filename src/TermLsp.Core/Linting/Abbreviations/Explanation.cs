using System.Buffers;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Rewriting;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>
/// Whether a text says what an abbreviation is short for at one place where it stands: "Foo Bar Baz (FBB)", "FBB (Foo Bar Baz)", 中文名（FBB）,
/// FBB（中文名）, "FBB stands for ...", a line or a table's row that begins with it. So much of the text on each side is looked at and no more.
/// </summary>
internal static class Explanation
{
    private const int Reach = 160;

    // Between the bracket and the abbreviation: "英文简称 ", "hereafter ".
    private const int LongestIntroduction = 40;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。，；.!?\n");

    // Emphasis before an entry's first word.
    private const int MostMarks = 8;

    private const string Marks = " *_\"“”‘’'`[]《》";

    private static readonly string[] BeforeIt =
    [
        "简称", "又称", "也称", "亦称", "称为", "称作", "缩写", "简写", "abbreviat", "known as", "also called", "short form", "hereafter", "hereinafter", "aka ",
    ];

    private static readonly string[] BehindIt =
    [
        "全称", "的缩写", "的简称", "的英文缩写", "缩写自", "指的是", "是指", "即", "stands for", "is short for", ", short for", "is an abbreviation", "is the abbreviation",
    ];

    private static readonly string[] NoExplanation = ["如", "例", "见", "参", "比如", "包括", "含", "以", "详", "等", "或", "和", "与", "不", "请"];

    /// <summary>Whether it does.</summary>
    /// <param name="zoned">The text.</param>
    /// <param name="use">The place.</param>
    /// <param name="isThorough">Whether more than brackets count.</param>
    public static bool StandsAt(ZonedText zoned, in AbbreviationUse use, bool isThorough)
    {
        string content = zoned.Text.Content;
        int start = Math.Max(0, use.Span.Start - Reach);
        ReadOnlySpan<char> before = content.AsSpan(start, use.Span.Start - start);
        ReadOnlySpan<char> behind = content.AsSpan(use.Span.End, Math.Min(Reach, content.Length - use.Span.End));
        return IsInBrackets(before, behind, use.Letters) || IsBracketBehind(behind, use.Letters)
            || (isThorough && (EndsWithCue(before) || BeginsWithCue(behind) || IsSpeltNearby(before, behind, use.Letters) || BeginsEntry(zoned, use)));
    }

    // 检索增强生成（RAG）, Foo Bar Baz (also FBB), 服务（Foo Service，FS）.
    private static bool IsInBrackets(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, string letters)
    {
        int open = before.LastIndexOfAny('(', '（');
        ReadOnlySpan<char> rest = behind.TrimStart(Marks);
        if (open < 0 || before.Length - open > LongestIntroduction || before[open..].IndexOfAny(')', '）', '\n') >= 0 || rest.IsEmpty)
            return false;
        ReadOnlySpan<char> introduction = before[(open + 1)..].Trim(Marks);
        bool ends = rest[0] is ')' or '）';
        bool goesOn = rest[0] is ',' or '，' or ';' or '；' && Explains(UpToClose(rest[1..]), letters);
        if ((!ends && !goesOn) || !(introduction.IsEmpty || EndsWithCue(introduction) || IsListed(introduction)))
            return false;
        ReadOnlySpan<char> named = before[..open].TrimEnd(Marks);
        return !named.IsEmpty && (HanLatinSpacing.IsHan(named[^1]) || LongForm.EndsWith(named, letters));
    }

    private static bool IsBracketBehind(ReadOnlySpan<char> behind, string letters)
    {
        ReadOnlySpan<char> rest = behind.TrimStart(Marks);
        return !rest.IsEmpty && rest[0] is '(' or '（' && Explains(UpToClose(rest[1..]), letters);
    }

    private static bool Explains(ReadOnlySpan<char> inBrackets, string letters)
    {
        foreach (Range part in inBrackets.SplitAny(",，;；、:："))
        {
            ReadOnlySpan<char> words = inBrackets[part].Trim(Marks);
            if (LongForm.EndsWith(words, letters) || (IsChinese(words) && !BeginsWithAny(words, NoExplanation)))
                return true;
        }

        return false;
    }

    // The English name before it: "Foo Service，".
    private static bool IsListed(ReadOnlySpan<char> introduction) =>
        introduction[^1] is ',' or '，' or ';' or '；' && introduction.Contains(' ') && !introduction.StartsWith("e.g", StringComparison.OrdinalIgnoreCase);

    private static bool IsSpeltNearby(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, string letters) =>
        LongForm.IsIn(behind[..SentenceEnd(behind)], letters) || LongForm.IsIn(before[SentenceStart(before)..], letters);

    private static bool EndsWithCue(ReadOnlySpan<char> before)
    {
        const int Nearest = 16;
        ReadOnlySpan<char> near = before.TrimEnd(Marks);
        near = near[Math.Max(0, near.Length - Nearest)..];
        foreach (string cue in BeforeIt)
        {
            if (near.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase) is int at and >= 0 && near[at..].IndexOfAny(Stops) < 0)
                return true;
        }

        return false;
    }

    private static bool BeginsWithCue(ReadOnlySpan<char> behind)
    {
        const int Farthest = 48;
        ReadOnlySpan<char> near = behind[..Math.Min(behind.Length, Farthest)];
        int end = near.IndexOfAny("。；!?\n");
        near = end < 0 ? near : near[..end];
        foreach (string cue in BehindIt)
        {
            int at = near.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            bool isNear = cue.Length > 1 || (at >= 0 && near[..at].IndexOfAnyExcept(" ,，（(") < 0);
            if (at >= 0 && isNear)
                return true;
        }

        return false;
    }

    // "**FBB**: what it is" at the beginning of a paragraph or an item; | FBB | what it is |.
    private static bool BeginsEntry(ZonedText zoned, in AbbreviationUse use)
    {
        string content = zoned.Text.Content;
        ZoneSpan zone = zoned.Spans[use.Zone];
        int marks = use.Span.Start - zone.Span.Start;
        if (marks > MostMarks || content.AsSpan(zone.Span.Start, marks).TrimStart(Marks).Length > 0)
            return false;
        ReadOnlySpan<char> rest = content.AsSpan(use.Span.End, Math.Min(Reach, content.Length - use.Span.End)).TrimStart(Marks);
        if (zone.Zone != Zone.Table)
            return zone.Zone != Zone.Heading && (rest is [':' or '：' or '—' or '–', ..] or ['-', ' ', ..]) && Says(rest[1..]);
        return use.Zone + 1 < zoned.Spans.Length && zoned.Spans[use.Zone + 1] is { Zone: Zone.Table } next && next.Block != zone.Block
            && content.AsSpan(use.Span.End, next.Span.Start - use.Span.End).IndexOfAnyExcept(Marks + "|") < 0
            && Says(content.AsSpan(next.Span.Start, next.Span.Length));
    }

    private static bool Says(ReadOnlySpan<char> text)
    {
        text = text.Trim(Marks);
        return IsChinese(text) || (!text.IsEmpty && char.IsAsciiLetter(text[0]) && text.Contains(' '));
    }

    private static bool IsChinese(ReadOnlySpan<char> text) => text.Length > 1 && HanLatinSpacing.IsHan(text[0]) && HanLatinSpacing.IsHan(text[1]);

    private static bool BeginsWithAny(ReadOnlySpan<char> text, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> UpToClose(ReadOnlySpan<char> text)
    {
        int close = text.IndexOfAny(')', '）');
        return close < 0 ? text : text[..close];
    }

    private static int SentenceEnd(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (EndsSentence(text, i))
                return i;
        }

        return text.Length;
    }

    private static int SentenceStart(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (EndsSentence(text, i))
                return i;
        }

        return 0;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] is '。' or '！' or '？' or '!' or '?'
        || (text[at] == '.' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
        || (text[at] == '\n' && at + 1 < text.Length && text[at + 1] is '\n' or '\r');
}
