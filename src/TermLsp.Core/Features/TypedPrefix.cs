using TermLsp.Core.Documents;
using TermLsp.Core.Features.Completing;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>What stands on the line before the caret, read as the beginning of a term.</summary>
internal sealed class TypedPrefix
{
    // One letter is the beginning of too much.
    private const int FewestLettersInChinese = 2;
    private const int FewestLetters = 3;

    private readonly SourceText _text;
    private readonly ZonedFold _fold;
    private readonly int _caret;

    public TypedPrefix(ZonedText text, int caret, int longest)
    {
        LineIndex lines = text.Text.Lines;
        int line = lines.Content(lines.LineAt(caret)).Start;
        int start = Math.Max(line, caret - longest);
        _text = text.Text;
        _caret = Math.Max(start, caret);
        _fold = new ZonedFold(text, new TextSpan(start, Math.Max(start, caret)));
    }

    private FoldedText Folded => _fold.Text;

    /// <summary>The positions where a term may begin, the farthest from the caret first; nothing is begun in an address or a tag.</summary>
    public IEnumerable<int> Starts => Enumerable.Range(0, Folded.Length)
        .Where(i => Folded.IsBoundary(i) && Folded.Folded(i) != ' ' && _fold.TryZone(i, out ZoneSpan zone) && !Zones.HoldsNoWords(zone.Zone));

    /// <summary>Whether all that stands from <paramref name="start"/> to the caret begins the form.</summary>
    public bool Begins(Form form, int start) => Begun(form, start) > 0;

    /// <summary>The item that puts the form's term in the place of what was typed.</summary>
    public CompletionItem Complete(Form form, int start)
    {
        // To the caret, over an invisible character at the end too.
        TextSpan typed = new(Folded.Origin(start).Start, _caret);
        int begun = Begun(form, start);
        IEnumerable<string> rest = form.Characters[begun..].Select(next => next.Before == Gap.Separator ? $" {next.Cased}" : $"{next.Cased}");
        return new CompletionItem(form.Entry, form.Term, typed, InTypedCase(form, start), _text.Slice(typed) + string.Concat(rest));
    }

    /// <summary>
    /// Where the letters before the caret begin that may be pinyin; null where there are too few of them, or they are a part of a longer word.
    /// </summary>
    /// <param name="inChinese">Whether the text around is Chinese: in another, two letters are most often the beginning of a word.</param>
    public int? PinyinStart(bool inChinese)
    {
        int start = Folded.Length;
        while (start > 0 && char.IsAsciiLetterLower(Folded.Folded(start - 1)) && _fold.TryZone(start - 1, out ZoneSpan zone) && !Zones.HoldsNoWords(zone.Zone))
            start--;
        bool isWhole = start == 0 || !CharacterClass.IsWord(Folded.Folded(start - 1));
        return isWhole && Folded.Length - start >= (inChinese ? FewestLettersInChinese : FewestLetters) ? start : null;
    }

    /// <summary>The item that puts a Chinese term in the place of its pinyin; null where the letters do not begin it.</summary>
    public CompletionItem? CompletePinyin(Form form, int start)
    {
        string letters = Folded.Substring(start, Folded.Length);
        if (Pinyin.Rest(string.Concat(form.Characters.Select(character => character.Folded)), letters) is not { } rest)
            return null;
        TextSpan typed = new(Folded.Origin(start).Start, _caret);
        return new CompletionItem(form.Entry, form.Term, typed, form.Term.Text.Value, _text.Slice(typed) + rest);
    }

    private int Begun(Form form, int start) =>
        FormStart<ExactText>.TryAt(start, new ExactText(_fold), out FormStart<ExactText> at) ? FormComparison.Begun(at, form) ?? 0 : 0;

    // Context -> Context window, CONTEXT -> CONTEXT WINDOW; lor -> LoRA.
    private string InTypedCase(Form form, int start)
    {
        string term = form.Term.Text.Value;
        char[] typed = [.. Enumerable.Range(start, Folded.Length - start).Select(i => Folded.Cased(i)).Where(char.IsLetter)];
        if (typed.Length == 0 || !char.IsUpper(typed[0]) || !form.Characters.All(character => character.IsCaseFree))
            return term;
        bool allCapital = typed.Length > 1 && typed.All(char.IsUpper);
        return allCapital ? term.ToUpperInvariant() : char.ToUpperInvariant(term[0]) + term[1..];
    }
}
