using System.Collections.Immutable;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Matching;

/// <summary>One character of a form, folded, and what may stand before it.</summary>
/// <param name="Cased">With its case.</param>
/// <param name="Folded">Without.</param>
/// <param name="Before">The gap to the character before; <see cref="Gap.None"/> for the first.</param>
/// <param name="IsCaseFree">Whether any case will do.</param>
internal readonly record struct FormCharacter(char Cased, char Folded, Gap Before, bool IsCaseFree);

/// <summary>
/// One spelling of a term, ready to be compared: the separators between its words have become <see cref="Gap"/>s, so that one form
/// stands for the closed, the spaced, the hyphened and the line-wrapped spelling.
/// </summary>
internal sealed class Form
{
    public required GlossaryEntry Entry { get; init; }

    public required Term Term { get; init; }

    /// <summary>The characters, separators left out; never empty.</summary>
    public required ImmutableArray<FormCharacter> Characters { get; init; }

    /// <summary>The order among the concept's forms: earlier wins a tie.</summary>
    public required int Order { get; init; }

    public required FormTraits Traits { get; init; }
}
