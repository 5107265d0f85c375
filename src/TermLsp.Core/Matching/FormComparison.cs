using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Whether one form stands at one place. Character by character: slow, and plain to see.</summary>
internal static class FormComparison
{
    /// <summary>The end position (exclusive) of the form in the folded text, and its casing; null where it does not stand there.</summary>
    public static (int End, Casing Casing)? At(int start, Form form, FoldedText folded, SourceText text)
    {
        if (!MayStart(start, form, folded))
            return null;
        int at = start;
        bool wrongCase = false;
        foreach (FormCharacter character in form.Characters)
        {
            at = SkipGap(at, character.Before, folded, text);
            if (at >= folded.Length || folded.Folded(at) != character.Folded)
                return null;
            wrongCase |= !character.IsCaseFree && folded.Cased(at) != character.Cased;
            at++;
        }

        at = SkipPossessive(at, form, folded);
        if (!folded.IsBoundary(at) || !HasEdge(folded.Folded(at - 1), at, folded) || folded.Origin(start, at).Length > ITermMatcher.LongestSpan)
            return null;
        return wrongCase ? WithWrongCase(start, at, form, folded) : (at, Casing.Right);
    }

    /// <summary>
    /// The number of the form's characters that stand from <paramref name="start"/> to the text's end, all of it; null where the text goes
    /// on differently, or has nothing left to complete.
    /// </summary>
    public static int? Begun(int start, Form form, FoldedText folded, SourceText text)
    {
        if (!MayStart(start, form, folded))
            return null;
        int at = start;
        for (int i = 0; i < form.Characters.Length; i++)
        {
            at = SkipGap(at, form.Characters[i].Before, folded, text);
            if (at == folded.Length)
                return i;
            if (folded.Folded(at) != form.Characters[i].Folded)
                return null;
            at++;
        }

        return at == folded.Length ? form.Characters.Length : null;
    }

    private static bool MayStart(int start, Form form, FoldedText folded) =>
        folded.IsBoundary(start) && HasEdge(form.Characters[0].Folded, start - 1, folded);

    // Han, kana and their like stand beside anything; all others end a word.
    private static bool HasEdge(char own, int neighbour, FoldedText folded)
    {
        bool separatesWords = own < 0x80 || CharacterClass.IsWord(own);
        return !separatesWords || neighbour < 0 || neighbour >= folded.Length || !CharacterClass.IsWord(folded.Folded(neighbour));
    }

    private static int SkipGap(int at, Gap gap, FoldedText folded, SourceText text)
    {
        if (gap == Gap.None)
            return at;
        int afterHyphen = gap == Gap.Separator && at < folded.Length && folded.Folded(at) == '-' ? at + 1 : at;
        int afterSpaces = SkipSpaces(afterHyphen, folded);
        bool wraps = afterSpaces < folded.Length && folded.Folded(afterSpaces) == '\n'
            && LineWrap.Continues(text, folded.Origin(afterSpaces).Start);
        if (wraps)
            return SkipSpaces(afterSpaces + 1, folded);

        // "fine- tuning" is two words.
        return afterHyphen > at ? afterHyphen : afterSpaces;
    }

    private static int SkipSpaces(int at, FoldedText folded)
    {
        while (at < folded.Length && folded.Folded(at) == ' ')
            at++;
        return at;
    }

    // The apostrophe alone, as in tokens', is an edge; it may as well be a closing quotation mark.
    private static int SkipPossessive(int at, Form form, FoldedText folded)
    {
        bool follows = char.IsAsciiLetterOrDigit(form.Characters[^1].Folded)
            && at + 1 < folded.Length && folded.Folded(at) == '\'' && folded.Folded(at + 1) == 's'
            && (at + 2 == folded.Length || !CharacterClass.IsWord(folded.Folded(at + 2)));
        return follows ? at + 2 : at;
    }

    private static (int, Casing)? WithWrongCase(int start, int end, Form form, FoldedText folded)
    {
        if (form.RefusesWrongCase)
            return null;
        if (!form.IsAllCapital || !IsLowered(start, end, folded))
            return (end, Casing.Wrong);
        string key = string.Concat(form.Term.Text.Value.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
        return key.Length == form.Term.Text.Value.Length && OrdinaryWords.Contains(key) ? null : (end, Casing.Lowered);
    }

    // llm, Llm; not LLm.
    private static bool IsLowered(int start, int end, FoldedText folded)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (char.IsUpper(folded.Cased(i)))
                return false;
        }

        return true;
    }
}
