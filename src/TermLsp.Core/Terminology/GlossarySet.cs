using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>
/// The glossaries that count for a document, nearest first. A concept of a nearer glossary takes the place of one with the same id in a
/// farther one.
/// </summary>
public sealed class GlossarySet
{
    private readonly IEntryTable _entries;

    /// <summary>Joins glossaries, nearest first.</summary>
    public GlossarySet(IEnumerable<Glossary> nearestFirst)
    {
        Glossaries = [.. nearestFirst];
        _entries = new JoinedEntries(Glossaries);
    }

    /// <summary>Glossaries whose concepts are known to be joined already.</summary>
    internal GlossarySet(ImmutableArray<Glossary> glossaries, IEntryTable entries)
    {
        Glossaries = glossaries;
        _entries = entries;
    }

    /// <summary>No glossary at all.</summary>
    public static GlossarySet Empty { get; } = new([]);

    /// <summary>The glossaries, nearest first.</summary>
    public ImmutableArray<Glossary> Glossaries { get; }

    /// <summary>
    /// The concepts that count, nearest first. One index always gives the same object; that of a compiled concept comes into being when it
    /// is first asked for, so going through all of them costs memory for all of them.
    /// </summary>
    public IReadOnlyList<GlossaryEntry> Entries => _entries;

    /// <summary>The concept with this id, or null.</summary>
    public GlossaryEntry? ById(string id) => _entries.ById(id);
}
