using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>
/// A form found at a span of a text. Its concept is looked up when it is asked for: most of what stands in a long text is never asked about,
/// and a compiled concept is not even decoded before.
/// </summary>
public readonly record struct Occurrence : IPlaced<Occurrence>
{
    private readonly GlossarySet _glossaries;
    private readonly int _entry;
    private readonly int _term;

    /// <param name="span">The place.</param>
    /// <param name="glossaries">The set that was searched for.</param>
    /// <param name="entry">The index of the concept in the set.</param>
    /// <param name="term">The index of the term in the concept.</param>
    /// <param name="casing">How the form's capitals stand to the term's.</param>
    /// <param name="zone">What kind of text it stands in.</param>
    public Occurrence(TextSpan span, GlossarySet glossaries, int entry, int term, Casing casing, Zone zone)
    {
        (Span, _glossaries, _entry, _term, Casing, Zone) = (span, glossaries, entry, term, casing, zone);
    }

    /// <summary>The place, inflection included: <c>tokens</c>, <c>token's</c>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The concept and its glossary.</summary>
    public GlossaryEntry Entry => _glossaries.Entries[_entry];

    /// <summary>The term that the form spells.</summary>
    public Term Term => Entry.Concept.Terms[_term];

    /// <summary>The index of the concept in the set.</summary>
    internal int EntryIndex => _entry;

    /// <summary>The index of the term in the concept.</summary>
    internal int TermIndex => _term;

    /// <summary>How the form's capitals stand to the term's.</summary>
    public Casing Casing { get; }

    /// <summary>What kind of text it stands in.</summary>
    public Zone Zone { get; }

    int IPlaced<Occurrence>.Start => Span.Start;

    Occurrence IPlaced<Occurrence>.Moved(int by) => this with { Span = Span.Moved(by) };
}
