using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>An unknown word in a text that is near to a term's.</summary>
/// <param name="Span">Where.</param>
/// <param name="IsName">Whether it stands in code: who writes it in prose too means that name.</param>
/// <param name="Correction">What may have been meant; null where something around it says that the word is meant as it is.</param>
internal readonly record struct Sighting(TextSpan Span, bool IsName, Correction? Correction) : IPlaced<Sighting>
{
    int IPlaced<Sighting>.Start => Span.Start;

    Sighting IPlaced<Sighting>.Moved(int by) => this with { Span = Span.Moved(by) };
}
