using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking;

/// <summary>A term of a concept under check.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Term">The term.</param>
/// <param name="Key">Its <see cref="FormCompiler.Key"/>: labels with one key are found at the same places.</param>
internal readonly record struct Label(Concept Concept, Term Term, string Key)
{
    private static readonly Glossary Alone = new() { Id = "", Concepts = [] };

    /// <summary>The term's text as written.</summary>
    public string Text => Term.Text.Value;

    /// <summary>A term and its key.</summary>
    public static Label Of(Concept concept, Term term) => new(concept, term, FormCompiler.Key(term.Text.Value));

    /// <summary>
    /// Whether every text that this label is found in holds the other one too, as far as spelling goes: <c>sub-word</c> is found as <c>subword</c>, but
    /// not the other way round, for a closed spelling says nothing of where it may be open.
    /// </summary>
    public bool Covers(Label other)
    {
        if (Key != other.Key || Form() is not { } form || other.Form() is not { } covered || form.Characters.Length != covered.Characters.Length)
            return false;
        bool isFree = form.Characters.All(character => character.IsCaseFree) && covered.Characters.All(character => character.IsCaseFree);
        return form.Characters.Zip(covered.Characters).All(pair =>
            pair.First.Before >= pair.Second.Before && (isFree || pair.First.Cased == pair.Second.Cased));
    }

    private Form? Form() => FormCompiler.Forms(new GlossaryEntry(Alone, Concept with { Terms = [Term], Exceptions = [] })).FirstOrDefault();
}
