using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>What stands on the line before the caret, read as the beginning of a term.</summary>
internal sealed class TypedPrefix
{
    private readonly SourceText _text;
    private readonly FoldedText _folded;

    public TypedPrefix(SourceText text, int caret, int longest)
    {
        int line = text.Lines.Content(text.Lines.LineAt(caret)).Start;
        int start = Math.Max(line, caret - longest);
        _text = text;
        _folded = FoldedText.Of(text.Content.AsSpan(start, Math.Max(0, caret - start)), start);
    }

    /// <summary>The positions where a term may begin, the farthest from the caret first.</summary>
    public IEnumerable<int> Starts =>
        Enumerable.Range(0, _folded.Length).Where(i => _folded.IsBoundary(i) && _folded.Folded(i) != ' ');

    /// <summary>Whether all that stands from <paramref name="start"/> to the caret begins the form.</summary>
    public bool Begins(Form form, int start) => FormComparison.Begun(start, form, _folded, _text) > 0;

    /// <summary>The item that puts the form's term in the place of what was typed.</summary>
    public CompletionItem Complete(Form form, int start)
    {
        TextSpan typed = _folded.Origin(start, _folded.Length);
        int begun = FormComparison.Begun(start, form, _folded, _text) ?? 0;
        IEnumerable<string> rest = form.Characters[begun..].Select(next => next.Before == Gap.Separator ? $" {next.Cased}" : $"{next.Cased}");
        return new CompletionItem(form.Entry, form.Term, typed, InTypedCase(form, start), _text.Slice(typed) + string.Concat(rest));
    }

    // Context -> Context window, CONTEXT -> CONTEXT WINDOW; lor -> LoRA.
    private string InTypedCase(Form form, int start)
    {
        string term = form.Term.Text.Value;
        char[] typed = [.. Enumerable.Range(start, _folded.Length - start).Select(_folded.Cased).Where(char.IsLetter)];
        if (typed.Length == 0 || !char.IsUpper(typed[0]) || !form.Characters.All(character => character.IsCaseFree))
            return term;
        bool allCapital = typed.Length > 1 && typed.All(char.IsUpper);
        return allCapital ? term.ToUpperInvariant() : char.ToUpperInvariant(term[0]) + term[1..];
    }
}
