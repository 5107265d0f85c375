using System.Buffers;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>Reads a document once, for the words in capitals that may be abbreviations and for what tells that some are not.</summary>
internal sealed class AbbreviationReader
{
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" ,-!'’:;.");

    private readonly string _text;
    private readonly List<TextSpan> _line = [];
    private readonly List<AbbreviationUse> _uses = [];
    private readonly HashSet<string> _smallWords = [];
    private readonly HashSet<string> _codeNames = [];

    private AbbreviationReader(string text) => _text = text;

    /// <summary>What may be an abbreviation, in reading order.</summary>
    public IReadOnlyList<AbbreviationUse> Uses => _uses;

    /// <summary>Reads a document.</summary>
    public static AbbreviationReader Of(ZonedText zoned, CancellationToken cancellation)
    {
        AbbreviationReader reader = new(zoned.Text.Content);
        for (int i = 0; i < zoned.Spans.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ZoneSpan zone = zoned.Spans[i];
            reader.ReadWords(zone.Span);
            if (IsText(zone.Zone))
                reader.TakeText(i);
            else if (zone.Zone is Zone.Identifier or Zone.InlineCode or Zone.FencedCode)
                reader.TakeCode();
        }

        return reader;
    }

    /// <summary>
    /// Whether these capitals are no abbreviation but a word: a long one of English, one that the document writes in small letters too, or a name in
    /// its code.
    /// </summary>
    public bool IsOtherwiseKnown(string letters) =>
        CapitalWord.IsRatherWord(letters) || _codeNames.Contains(letters) || (CapitalWord.IsOrdinary(letters) && _smallWords.Contains(letters.ToLowerInvariant()));

    /// <summary>Whether the zone is one of a person's text.</summary>
    public static bool IsText(Zone zone) => zone is Zone.Prose or Zone.Heading or Zone.List or Zone.Table or Zone.Quote or Zone.LinkText
        or Zone.Comment or Zone.Docstring;

    private void ReadWords(TextSpan span)
    {
        _line.Clear();
        for (int i = span.Start; i < span.End; i++)
        {
            if (!CharacterClass.IsWord(_text[i]))
                continue;
            int start = i;
            while (i < span.End && CharacterClass.IsWord(_text[i]))
                i++;
            _line.Add(new TextSpan(start, i));
        }
    }

    private void TakeCode()
    {
        foreach (TextSpan word in _line)
        {
            if (CapitalWord.AbbreviationLength(Text(word)) == word.Length)
                _codeNames.Add(_text[word.Start..word.End]);
        }
    }

    private void TakeText(int zone)
    {
        bool hasSmall = _line.Any(word => Text(word).IndexOfAnyInRange('a', 'z') >= 0);
        int next;
        for (int i = 0; i < _line.Count; i = next)
        {
            next = i + 1;
            if (!CapitalWord.IsCapital(Text(_line[i])))
            {
                TakeWord(_line[i], zone);
                continue;
            }

            while (next < _line.Count && CapitalWord.IsCapital(Text(_line[next])) && IsGap(_line[next - 1].End, _line[next].Start))
                next++;
            if (IsShouted(i, next, isAlone: !hasSmall && next - i == _line.Count))
                continue;
            for (int j = i; j < next; j++)
                TakeWord(_line[j], zone);
        }
    }

    private void TakeWord(TextSpan word, int zone)
    {
        ReadOnlySpan<char> text = Text(word);
        if (CapitalWord.AbbreviationLength(text) is > 0 and int length)
            _uses.Add(new AbbreviationUse(word, text[..length].ToString(), zone, IsNamePart(word)));
        else if (text.IndexOfAnyExceptInRange('a', 'z') < 0 && CapitalWord.IsOrdinary(text))
            _smallWords.Add(text.ToString());
    }

    // Several words of English in capitals, or capitals and nothing else on the line.
    private bool IsShouted(int start, int end, bool isAlone)
    {
        int english = 0;
        bool hasLong = false;
        for (int i = start; i < end; i++)
        {
            english += CapitalWord.IsEnglish(Text(_line[i])) ? 1 : 0;
            hasLong |= CapitalWord.IsLong(Text(_line[i]));
        }

        return end - start > 1 && (english > 1 || hasLong || (isAlone && english == 1));
    }

    private bool IsGap(int start, int end) => _text.AsSpan(start, end - start).IndexOfAnyExcept(Gaps) < 0;

    // GPT-4, VQ-VAE, R&D, $HOME, foo.BAR, .NET, U+FEFF, MIN(a), O'REILLY, KEY=1.
    private bool IsNamePart(TextSpan span)
    {
        (char before, char beyondBefore) = (At(span.Start - 1), At(span.Start - 2));
        (char after, char beyondAfter) = (At(span.End), At(span.End + 1));
        return before is '.' or '+' or '$' or '%' or '@' or '#' or '\\' or '&' or '=' or '~' || after is '&' or '=' or '(' or '%' or '\\'
            || (before is '-' or ':' && (char.IsAsciiDigit(beyondBefore) || char.IsAsciiLetterUpper(beyondBefore)))
            || (before is '\'' or '’' or ':' && char.IsAsciiLetter(beyondBefore))
            || (after is '-' && (char.IsAsciiDigit(beyondAfter) || char.IsAsciiLetterUpper(beyondAfter)))
            || (after is '.' or ':' && char.IsAsciiLetterOrDigit(beyondAfter))
            || (after is ':' && beyondAfter == ':') || (before is ':' && beyondBefore == ':');
    }

    private char At(int offset) => offset >= 0 && offset < _text.Length ? _text[offset] : '\0';

    private ReadOnlySpan<char> Text(TextSpan word) => _text.AsSpan(word.Start, word.Length);
}
