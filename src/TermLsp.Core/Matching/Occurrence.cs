using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A form found at a span of a text.</summary>
/// <param name="Span">The place, inflection included: <c>tokens</c>, <c>token's</c>.</param>
/// <param name="Entry">The concept and its glossary.</param>
/// <param name="Term">The term that the form spells.</param>
/// <param name="Casing">How the form's capitals stand to the term's.</param>
/// <param name="Zone">What kind of text it stands in.</param>
public readonly record struct Occurrence(TextSpan Span, GlossaryEntry Entry, Term Term, Casing Casing, Zone Zone)
    : IPlaced<Occurrence>
{
    int IPlaced<Occurrence>.Start => Span.Start;

    Occurrence IPlaced<Occurrence>.Moved(int by) => this with { Span = Span.Moved(by) };
}
