using System.Runtime.CompilerServices;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A place where a form may begin, and the rules of what may stand from there on.</summary>
internal readonly struct FormStart<TText>
    where TText : struct, IComparedText
{
    // Three folded units are the most that one of the text becomes, so no occurrence goes on further. A run of a million spaces, or a line of a
    // million characters, must not be read to its end from each place before it.
    private const int Furthest = ITermMatcher.LongestSpan * 3;

    private readonly TText _text;
    private readonly int _block;
    private readonly bool _inName;

    private FormStart(int position, TText text, ZoneSpan zone)
    {
        (_text, _block, Position, Zone) = (text, zone.Block, position, zone.Zone);
        _inName = Zones.HoldsNames(zone.Zone);
    }

    /// <summary>The position in the folded text.</summary>
    public int Position { get; }

    /// <summary>The zone there.</summary>
    public Zone Zone { get; }

    /// <summary>A position that the text has; false where no form begins: in markup, or inside a character.</summary>
    public static bool TryAt(int position, TText text, out FormStart<TText> start)
    {
        bool may = text.TryZone(position, out ZoneSpan zone) && text.IsBoundary(position);
        start = may ? new FormStart<TText>(position, text, zone) : default;
        return may;
    }

    /// <summary>Whether a form that begins with this character may begin here, as far as its neighbour goes.</summary>
    public bool HasEdgeBefore(char first) => HasEdge(first, Position - 1, Position);

    /// <summary>Whether the text has a position.</summary>
    public bool Has(int at) => _text.Has(at);

    /// <summary>The folded character of the form's block at a position; U+FFFF where none stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Folded(int at) => _text.FoldedIn(_block, at);

    /// <summary>The character at a position with its case.</summary>
    public char Cased(int at) => _text.Cased(at);

    /// <summary>The document's span up to a position (exclusive).</summary>
    public TextSpan SpanTo(int end) => _text.Origin(Position, end);

    /// <summary>The position after what may stand between two characters of a form; the same where nothing does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Skip(Gap gap, int at) => gap == Gap.None || !MayBeGap(at) ? at : SkipGap(gap, at);

    // A space, a line's end, a hyphen, an underscore: all stand before the small letters. Most often a letter or an ideograph follows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeGap(int at) => _text.Has(at) && _text.Folded(at) <= '_';

    private int SkipGap(Gap gap, int at)
    {
        int afterMark = _text.Has(at) && IsMark(_text.Folded(at), gap) ? at + 1 : at;
        int afterSpaces = SkipSpaces(afterMark);
        if (_text.Has(afterSpaces) && _text.Folded(afterSpaces) == '\n' && NextLine(afterSpaces + 1) is { } next)
            return SkipSpaces(next);

        // "fine- tuning" is two words.
        return afterMark > at ? afterMark : afterSpaces;
    }

    /// <summary>
    /// The end position (exclusive) of a form whose last character stands before <paramref name="at"/>, its possessive included; null
    /// where it cannot end there.
    /// </summary>
    public int? End(int at)
    {
        int end = _text.Has(at) && _text.Folded(at) == '\'' ? SkipPossessive(at) : at;
        return _text.IsBoundary(end) && HasEdge(_text.Folded(end - 1), end, end) && SpanTo(end).Length <= ITermMatcher.LongestSpan ? end : null;
    }

    /// <summary>How a form stands here whose case is not as it should be; null where that makes it no form.</summary>
    public Casing? WrongCase(FormTraits traits, int end)
    {
        if (traits.HasFlag(FormTraits.RefusesWrongCase))
            return null;
        bool isLowered = (traits & (FormTraits.AllCapital | FormTraits.OrdinaryWord)) != 0 && IsLowered(end);
        bool isOrdinaryWord = isLowered && traits.HasFlag(FormTraits.OrdinaryWord);
        if (_inName)
        {
            // In a name the case is the name's: rag_pipeline. By itself, an ordinary word is just that.
            return isOrdinaryWord && !IsPartOfName(Position - 1) && !IsPartOfName(end) ? null : Casing.Right;
        }

        return isOrdinaryWord ? null : isLowered && traits.HasFlag(FormTraits.AllCapital) ? Casing.Lowered : Casing.Wrong;
    }

    // Han, kana and their like stand beside anything; all others end a word, or a word of a name.
    private bool HasEdge(char own, int neighbour, int edge)
    {
        bool separatesWords = own < 0x80 || CharacterClass.IsWord(own);
        return !separatesWords || !IsWordAt(neighbour) || (_inName && Subwords.IsEdge(edge, _text));
    }

    // The underscores of _emphasis_ are markup, those of a_name are text, and so are those of an escaped\_name.
    private bool IsWordAt(int position)
    {
        if (!_text.Has(position))
            return false;
        char c = _text.Folded(position);
        return c switch
        {
            '_' => _text.TryZone(position, out _),
            '\\' => _text.Has(position + 1) && _text.Folded(position + 1) == '_' && _text.TryZone(position + 1, out _),
            _ => CharacterClass.IsWord(c),
        };
    }

    private bool IsPartOfName(int position) =>
        IsWordAt(position) || (_text.Has(position) && _text.Folded(position) == '-');

    private bool IsMark(char c, Gap gap) => (c == '-' && gap == Gap.Separator) || (c == '_' && _inName);

    // Where the block goes on, if it does so on this line: what stands before, "> " or "// ", is markup.
    private int? NextLine(int at)
    {
        while (IsNear(at) && !_text.IsIn(_block, at))
        {
            if (_text.Folded(at) == '\n')
                return null;
            at++;
        }

        return IsNear(at) ? at : null;
    }

    private int SkipSpaces(int at)
    {
        while (IsNear(at) && _text.Folded(at) == ' ')
            at++;
        return at;
    }

    private bool IsNear(int at) => at - Position <= Furthest && _text.Has(at);

    // The apostrophe alone, as in tokens', is an edge; it may as well be a closing quotation mark.
    private int SkipPossessive(int at)
    {
        bool follows = !_inName && char.IsAsciiLetterOrDigit(_text.Folded(at - 1))
            && _text.IsIn(_block, at) && Folded(at + 1) == 's' && !IsWordAt(at + 2);
        return follows ? at + 2 : at;
    }

    // llm, Llm; not LLm.
    private bool IsLowered(int end)
    {
        for (int i = Position + 1; i < end; i++)
        {
            if (char.IsUpper(_text.Cased(i)))
                return false;
        }

        return true;
    }
}
