using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Whether one form stands at one place. Character by character: slow, and plain to see.</summary>
internal readonly struct FormComparison
{
    private readonly ZonedFold _fold;
    private readonly FoldedText _text;
    private readonly Form _form;
    private readonly int _start;
    private readonly int _block;
    private readonly bool _inName;

    private FormComparison(int start, Zone zone, int block, Form form, ZonedFold fold)
    {
        (_fold, _text, _form, _start, _block) = (fold, fold.Text, form, start, block);
        _inName = Zones.HoldsNames(zone);
    }

    /// <summary>The end position (exclusive) of the form in the folded text, and its casing; null where it does not stand there.</summary>
    public static (int End, Casing Casing)? At(int start, Form form, ZonedFold fold) =>
        From(start, form, fold) is { } comparison ? comparison.Whole() : null;

    /// <summary>
    /// The number of the form's characters that stand from <paramref name="start"/> to the text's end, all of it; null where the text goes
    /// on differently.
    /// </summary>
    public static int? Begun(int start, Form form, ZonedFold fold) => From(start, form, fold)?.Beginning();

    private static FormComparison? From(int start, Form form, ZonedFold fold)
    {
        if (fold.ZoneAt(start) is not { } zone || fold.BlockAt(start) is not { } block || !fold.Text.IsBoundary(start))
            return null;
        FormComparison comparison = new(start, zone, block, form, fold);
        return comparison.HasEdge(form.Characters[0].Folded, start - 1, start) ? comparison : null;
    }

    private (int End, Casing Casing)? Whole()
    {
        int at = _start;
        bool wrongCase = false;
        foreach (FormCharacter character in _form.Characters)
        {
            at = SkipGap(at, character.Before);
            if (at >= _text.Length || _text.Folded(at) != character.Folded || _fold.BlockAt(at) != _block)
                return null;
            wrongCase |= !character.IsCaseFree && _text.Cased(at) != character.Cased;
            at++;
        }

        at = SkipPossessive(at);
        if (!_text.IsBoundary(at) || !HasEdge(_text.Folded(at - 1), at, at) || _text.Origin(_start, at).Length > ITermMatcher.LongestSpan)
            return null;
        return wrongCase ? WithWrongCase(at) : (at, Casing.Right);
    }

    private int? Beginning()
    {
        int at = _start;
        for (int i = 0; i < _form.Characters.Length; i++)
        {
            at = SkipGap(at, _form.Characters[i].Before);
            if (at == _text.Length)
                return i;
            if (_text.Folded(at) != _form.Characters[i].Folded || _fold.BlockAt(at) != _block)
                return null;
            at++;
        }

        return at == _text.Length ? _form.Characters.Length : null;
    }

    // Han, kana and their like stand beside anything; all others end a word, or a word of a name.
    private bool HasEdge(char own, int neighbour, int edge)
    {
        bool separatesWords = own < 0x80 || CharacterClass.IsWord(own);
        return !separatesWords || !IsWordAt(neighbour) || (_inName && Subwords.IsEdge(edge, _text));
    }

    // The underscores of _emphasis_ are markup, those of a_name are text.
    private bool IsWordAt(int position) =>
        position >= 0 && position < _text.Length && CharacterClass.IsWord(_text.Folded(position))
        && !(_text.Folded(position) == '_' && _fold.BlockAt(position) is null);

    private bool IsPartOfName(int position) =>
        IsWordAt(position) || (position >= 0 && position < _text.Length && _text.Folded(position) == '-');

    private int SkipGap(int at, Gap gap)
    {
        if (gap == Gap.None)
            return at;
        int afterMark = at < _text.Length && IsMark(_text.Folded(at), gap) ? at + 1 : at;
        int afterSpaces = SkipSpaces(afterMark);
        if (afterSpaces < _text.Length && _text.Folded(afterSpaces) == '\n' && NextLine(afterSpaces + 1) is { } next)
            return SkipSpaces(next);

        // "fine- tuning" is two words.
        return afterMark > at ? afterMark : afterSpaces;
    }

    private bool IsMark(char c, Gap gap) => (c == '-' && gap == Gap.Separator) || (c == '_' && _inName);

    // Where the block goes on, if it does so on this line: what stands before, "> " or "// ", is markup.
    private int? NextLine(int at)
    {
        while (at < _text.Length && _fold.BlockAt(at) != _block)
        {
            if (_text.Folded(at) == '\n')
                return null;
            at++;
        }

        return at < _text.Length ? at : null;
    }

    private int SkipSpaces(int at)
    {
        while (at < _text.Length && _text.Folded(at) == ' ')
            at++;
        return at;
    }

    // The apostrophe alone, as in tokens', is an edge; it may as well be a closing quotation mark.
    private int SkipPossessive(int at)
    {
        bool follows = !_inName && char.IsAsciiLetterOrDigit(_form.Characters[^1].Folded)
            && at + 1 < _text.Length && _fold.BlockAt(at) == _block && _fold.BlockAt(at + 1) == _block && _text.Folded(at) == '\'' && _text.Folded(at + 1) == 's' && !IsWordAt(at + 2);
        return follows ? at + 2 : at;
    }

    private (int, Casing)? WithWrongCase(int end)
    {
        if (_form.RefusesWrongCase)
            return null;
        bool isOrdinaryWord = _form.IsAllCapital && IsLowered(end) && IsOrdinaryWord(_form.Term.Text.Value);
        if (_inName)
        {
            // In a name the case is the name's: rag_pipeline. By itself, an ordinary word is just that.
            return isOrdinaryWord && !IsPartOfName(_start - 1) && !IsPartOfName(end) ? null : (end, Casing.Right);
        }

        if (isOrdinaryWord)
            return null;
        return (end, _form.IsAllCapital && IsLowered(end) ? Casing.Lowered : Casing.Wrong);
    }

    private static bool IsOrdinaryWord(string term) =>
        term.All(char.IsAsciiLetter) && OrdinaryWords.Contains(term.ToLowerInvariant());

    // llm, Llm; not LLm.
    private bool IsLowered(int end)
    {
        for (int i = _start + 1; i < end; i++)
        {
            if (char.IsUpper(_text.Cased(i)))
                return false;
        }

        return true;
    }
}
