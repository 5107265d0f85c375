using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Judges a word that nobody knows: whether it is a term's word with a slip in it, or one that is meant as it is.</summary>
internal sealed class WordJudge
{
    // A word alone has many neighbours where it is short.
    private const int ShortestAlone = 5;
    private const int ShortestAloneWithTwo = 9;

    // Names differ by a letter from other names: Quora and QLoRA, Llava and LLaMA, douban and Doubao.
    private const int ShortestName = 7;

    private readonly ZonedText _text;
    private readonly string _content;
    private readonly TermWords _words;

    public WordJudge(ZonedText text, TermWords words)
    {
        (_text, _content, _words) = (text, text.Text.Content, words);
    }

    /// <summary>The word as a sighting; null where it is near to no word of a term.</summary>
    public Sighting? Judge(int zone, TextSpan word)
    {
        ReadOnlySpan<char> written = _content.AsSpan(word.Start, word.Length);
        if (word.Length > TermWords.LongestWord || written[1..].ContainsAnyInRange('A', 'Z'))
            return null;
        Span<char> room = stackalloc char[TermWords.LongestWord];
        ReadOnlySpan<char> letters = room[..written.ToLowerInvariant(room)];
        NearWord[] near = _words.Meant.Of(letters);
        if (near.Length == 0)
            return null;
        ZoneSpan span = _text.Spans[zone];
        if (Zones.HoldsNames(span.Zone))
            return new Sighting(word, IsName: true, Correction: null);

        // What links and is one word is a name, of a project mostly; an image's description is not.
        bool isName = span.Zone == Zone.LinkText && span.Span == word && !_content.AsSpan(0, word.Start).EndsWith("![", StringComparison.Ordinal);
        return new Sighting(word, IsName: false, !isName && StandsAlone(span.Span, word) ? Correct(zone, word, near) : null);
    }

    private Correction? Correct(int zone, TextSpan word, NearWord[] near)
    {
        WordsAround around = new(_text, _words);
        Span<int> beforeRoom = stackalloc int[TermWords.MostWordsOfTerm];
        Span<int> behindRoom = stackalloc int[TermWords.MostWordsOfTerm];
        ReadOnlySpan<int> before = around.Before(zone, word.Start, beforeRoom);
        ReadOnlySpan<int> behind = around.Behind(zone, word.End, behindRoom);
        List<(TermUse Use, int Distance)> uses = [];
        foreach (NearWord one in near)
        {
            if (_words.Among(one.Word, before, behind) is { } use)
                uses.Add((use, one.Distance));
        }

        bool isConfirmed = uses.Count > 0;
        if (!isConfirmed && word.Length >= ShortestAlone)
        {
            bool isName = IsCapitalInside(_text.Spans[zone], word.Start);
            foreach (NearWord one in near)
            {
                if ((one.Distance == 1 || word.Length >= ShortestAloneWithTwo) && _words.Alone(one.Word) is { } use && MayBeMeant(use, word, isName))
                    uses.Add((use, one.Distance));
            }
        }

        if (uses.Count == 0)
            return null;
        int least = uses.Min(use => use.Distance);
        return new Correction([.. uses.Where(use => use.Distance == least).Select(use => use.Use)], isConfirmed);
    }

    private bool MayBeMeant(TermUse use, TextSpan word, bool isName)
    {
        string right = _words.Written(use);
        ReadOnlySpan<char> written = _content.AsSpan(word.Start, word.Length);
        if (right.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return use.Spelling == 0 && word.Length >= ShortestName && !IsLonger(written, right);
        if (char.IsAsciiLetterUpper(right[0]))
            return (word.Length >= ShortestName || HaveSameLetters(written, right)) && !IsLonger(written, use.Spelling == 0 ? right : right[..^1]);
        return !isName;
    }

    // Another letter behind a name makes another name: HumanEvalX, pythonw.
    private static bool IsLonger(ReadOnlySpan<char> written, string name) =>
        written.StartsWith(name, StringComparison.OrdinalIgnoreCase) && written[^1] != name[^1];

    // Letters swapped or doubled: Dokcer.
    private static bool HaveSameLetters(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> room = stackalloc char[2 * TermWords.LongestWord];
        left.ToLowerInvariant(room);
        right.ToLowerInvariant(room[left.Length..]);
        return TermWordTable.Mask(room[..left.Length]) == TermWordTable.Mask(room.Slice(left.Length, right.Length));
    }

    // A capital in the middle of a sentence makes a name, but not in a heading, nor in Chinese text, which has none of its own.
    private bool IsCapitalInside(ZoneSpan span, int start)
    {
        if (!char.IsAsciiLetterUpper(_content[start]) || span.Zone == Zone.Heading)
            return false;
        int at = start;
        while (at > span.Span.Start && _content[at - 1] is ' ' or '\t')
            at--;
        return at > span.Span.Start && (char.IsAsciiLetterOrDigit(_content[at - 1]) || _content[at - 1] is ',' or '\'' or '&');
    }

    // A part of a name, an address, an option, a command or a longer word is not read as a word.
    private bool StandsAlone(TextSpan zone, TextSpan word) => !IsGlued(zone, word.Start - 1, -1) && !IsGlued(zone, word.End, 1);

    private bool IsGlued(TextSpan zone, int at, int step)
    {
        if (at < 0 || at >= _content.Length)
            return false;
        char beside = _content[at];
        char beyond = at + step >= 0 && at + step < _content.Length ? _content[at + step] : ' ';

        // What stands outside of the zone is markup, but a letter there is not.
        if (!zone.Contains(at))
            return char.IsAsciiLetterOrDigit(beside);
        if (CharacterClass.IsWord(beside) || beside is '\\' or '@' or '#' or '$' or '~' or '=' or '<' or '{' or '}' or '\u00AD' or '\u200B' or '\uFFFD')
            return true;
        return beside switch
        {
            '.' or ':' or '/' => char.IsAsciiLetterOrDigit(beyond) || beyond == beside,
            '-' => step < 0 ? !char.IsAsciiLetterOrDigit(beyond) : !char.IsAsciiLetter(beyond),
            '(' => step > 0 && beyond == ')',
            '\'' => step < 0 && char.IsAsciiLetter(beyond),
            _ => false,
        };
    }
}
