using System.Buffers;
using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Reads the names that a heading, a cell or a title holds: <c>检索增强生成 · retrieval-augmented generation (RAG)</c>.
/// </summary>
internal static class TermNames
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    // What an author says before a name in a bracket.
    private static readonly string[] Introductions =
    [
        "also known as", "also called", "abbreviated as", "short for", "a.k.a.", "aka", "abbr.",
        "以下简称", "简称为", "简称", "缩写为", "缩写", "全称", "又称", "又名", "也称", "也叫", "即",
    ];

    // A bracket that says what kind of word it is holds no name.
    private static readonly HashSet<string> KindsOfWord =
        new(
            ["n", "n.", "noun", "v", "v.", "verb", "adj", "adj.", "adjective", "abbr", "abbr.", "acronym", "名词", "动词", "形容词", "缩写", "简称"],
            StringComparer.OrdinalIgnoreCase);

    private static readonly (char Open, char Close)[] Quotes = [('“', '”'), ('「', '」'), ('『', '』'), ('《', '》'), ('"', '"'), ('‘', '’')];

    /// <summary>The names, in the order in which they stand.</summary>
    public static List<TermName> Of(MarkedText text, LanguageTag? language = null)
    {
        List<TermName> names = [];
        foreach (MarkedText part in Marks.Split(WithoutNumber(text.Trim()), Separates).SelectMany(AtColon))
        {
            (MarkedText name, List<MarkedText> inBrackets) = Marks.Peel(part);
            if (!name.IsBlank)
                names.Add(new TermName(WithoutQuotes(name), language));
            foreach (MarkedText inside in inBrackets)
                names.AddRange(InBracket(inside));
        }

        return names;
    }

    /// <summary>A value without the quotation marks around it.</summary>
    public static MarkedText WithoutQuotes(MarkedText text)
    {
        foreach ((char open, char close) in Quotes)
        {
            if (text.Length > 2 && IsMark(0, open) && IsMark(text.Length - 1, close) && !text.Characters[1..^1].ContainsAny(open, close))
                return text[1..^1].Trim();
        }

        return text;

        bool IsMark(int at, char mark) => text[at] == mark && text.PlaceAt(at).Length == 1;
    }

    /// <summary>Whether a bracket with this word says what kind of word it explains.</summary>
    public static bool IsKindOfWord(string word) => KindsOfWord.Contains(word);

    // "英文：retrieval-augmented generation，缩写：RAG", "also known as RAG"
    private static IEnumerable<TermName> InBracket(MarkedText inside)
    {
        foreach (MarkedText part in Marks.Split(inside, static (text, at) => text.IsMark(at, Marks.List) ? 1 : Separates(text, at)))
        {
            LabelLine? line = LabelLine.Of(part);
            MarkedText name = (line?.Value ?? WithoutIntroduction(part)).Trim();
            bool isName = line is null ? !IsKindOfWord(name.Characters.ToString()) : line.Value.Label is Label.Term or Label.Alias or Label.Abbreviation;
            if (isName && !name.IsBlank)
                yield return new TermName(WithoutQuotes(name), line?.Language, IsInBracket: true);
        }
    }

    private static MarkedText WithoutIntroduction(MarkedText text)
    {
        foreach (string introduction in Introductions)
        {
            bool begins = text.Length > introduction.Length && text.Characters.StartsWith(introduction, StringComparison.OrdinalIgnoreCase);
            if (begins && !(char.IsAsciiLetter(introduction[^1]) && char.IsAsciiLetterOrDigit(text[introduction.Length])))
                return text[introduction.Length..];
        }

        return text;
    }

    // "RAG: retrieval-augmented generation", but not "Kant: a life".
    private static IEnumerable<MarkedText> AtColon(MarkedText part)
    {
        int colon = part.IndexOfMark(Marks.Colon);
        if (colon <= 0 || colon + 1 == part.Length)
            return [part];
        (MarkedText left, MarkedText right) = (part[..colon].Trim(), part[(colon + 1)..].Trim());
        return !right.IsBlank && (Abbreviations.Shortens(left.Characters, right.Characters) || TermLanguage.Of(left.Characters) != TermLanguage.Of(right.Characters))
            ? [left, right]
            : [part];
    }

    private static int Separates(MarkedText text, int at)
    {
        if (text.IsMark(at, Marks.Hard))
            return 1;
        bool isDash = text.IsMark(at, Marks.Dash);
        if (!isDash && !text.IsMark(at, Marks.Soft))
            return 0;
        int end = at + 1;
        while (isDash && end < text.Length && text[end] == text[at] && text.IsMark(end, Marks.Dash))
            end++;
        bool isFree = at > 0 && end < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[end]);
        return isFree || (text[at] is not ('-' or '–') && ChangesWriting(text, at, end)) ? end - at : 0;
    }

    // From ideographs to letters, or back.
    private static bool ChangesWriting(MarkedText text, int at, int end)
    {
        ReadOnlySpan<char> before = text.Characters[..at].TrimEnd();
        ReadOnlySpan<char> after = text.Characters[end..].TrimStart();
        if (before.IsEmpty || after.IsEmpty)
            return false;
        Rune.DecodeLastFromUtf16(before, out Rune last, out _);
        Rune.DecodeFromUtf16(after, out Rune first, out _);
        return (CharacterClass.IsHan(last) && char.IsAsciiLetter(after[0])) || (char.IsAsciiLetterOrDigit(before[^1]) && CharacterClass.IsHan(first));
    }

    // "1. RAG", "2.3) RAG", "4、检索".
    private static MarkedText WithoutNumber(MarkedText text)
    {
        int end = text.Characters.IndexOfAnyExcept(NumberCharacters);
        if (end <= 0 || !char.IsAsciiDigit(text[0]))
            return text;
        bool isMarked = text[end] is ')' or '、' && text.PlaceAt(end).Length == 1;
        bool isPoint = text[end - 1] == '.' && char.IsWhiteSpace(text[end]) && text.PlaceAt(end - 1).Length == 1;
        return isMarked ? text[(end + 1)..].Trim() : isPoint ? text[end..].Trim() : text;
    }
}
