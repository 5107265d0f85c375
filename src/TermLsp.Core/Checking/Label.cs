using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
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

    /// <summary>Whether both are found in the same texts: they differ in no capital that either of them insists on.</summary>
    public bool IsFoundWith(Label other) => Key == other.Key && (Cased() == other.Cased() || (IsCaseFree() && other.IsCaseFree()));

    // The key with its capitals.
    private string Cased()
    {
        FoldedText folded = FoldedText.Of(Text);
        return string.Concat(Enumerable.Range(0, folded.Length).Select(folded.Cased).Where(c => c is not (' ' or '-')));
    }

    private bool IsCaseFree()
    {
        Form? form = FormCompiler.Forms(new GlossaryEntry(Alone, Concept with { Terms = [Term], Exceptions = [] })).FirstOrDefault();
        return form is not null && form.Characters.All(character => character.IsCaseFree);
    }
}
