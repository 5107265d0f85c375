using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// The matcher: a filter over the bare text names the few places where a form may begin, a table leads from the head that stands there into a trie,
/// and that tells which forms do. Its tests hold it equal to one that tries every form at every place.
/// </summary>
public sealed class TermMatcher : ITermMatcher
{
    private const int MostSortedByInsertion = 16;

    private readonly GlossarySet _glossaries;
    private readonly ReadOnlyMemory<byte> _tables;
    private readonly VectorWidth _width;
    private readonly ConcurrentDictionary<Term, FormCondition> _conditions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Compiles the forms of a glossary set.</summary>
    public TermMatcher(GlossarySet glossaries)
        : this(glossaries, Compile(glossaries))
    {
    }

    /// <summary>Takes forms that were compiled before.</summary>
    /// <param name="glossaries">The glossary set.</param>
    /// <param name="tables">What <see cref="Compile"/> made of an equal set.</param>
    public TermMatcher(GlossarySet glossaries, ReadOnlyMemory<byte> tables)
        : this(glossaries, tables, VectorWidths.Best)
    {
    }

    internal TermMatcher(GlossarySet glossaries, ReadOnlyMemory<byte> tables, VectorWidth width)
    {
        (_glossaries, _tables, _width) = (glossaries, tables, width);
    }

    /// <summary>The forms of a glossary set as one run of bytes without addresses in it, to be kept and read where it lies.</summary>
    public static byte[] Compile(GlossarySet glossaries) => FormTablesBuilder.Build(glossaries);

    /// <summary>
    /// Whether two sets have the same forms, so that what <see cref="Compile"/> made of one will do for the other. While a glossary is typed, most
    /// keystrokes change what it says of a term, not the term; to see that takes a fiftieth of the time.
    /// </summary>
    public static bool CompilesAlike(GlossarySet one, GlossarySet other) => FormSources.AreAlike(one, other);

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> Find(ZonedText text, CancellationToken cancellation = default) =>
        Find(text, new TextSpan(0, text.Text.Length), cancellation);

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> Find(ZonedText text, TextSpan stretch, CancellationToken cancellation = default)
    {
        MatchRoom room = MatchRoom.Enter();
        Search(text, stretch, stretch.End, isNested: false, room, cancellation);
        return Result(room);
    }

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> FindAt(ZonedText text, int offset, CancellationToken cancellation = default)
    {
        // Nothing that touches the offset reaches further; one more unit shows the edge beside it.
        TextSpan surroundings = new(
            Math.Max(0, offset - ITermMatcher.LongestSpan - 1),
            Math.Min(text.Text.Length, offset + ITermMatcher.LongestSpan + 1));
        MatchRoom room = MatchRoom.Enter();
        Search(text, surroundings, Math.Min(offset + 1, surroundings.End), isNested: true, room, cancellation);
        room.KeepFoundAt(offset);
        room.Found.Sort(static (left, right) =>
            right.Span.Length != left.Span.Length ? right.Span.Length - left.Span.Length
            : left.Span.Start != right.Span.Start ? left.Span.Start - right.Span.Start
            : left.Form.Entry - right.Form.Entry);
        return Result(room);
    }

    private ImmutableArray<Occurrence> Result(MatchRoom room)
    {
        Occurrence[] occurrences = room.Found.Count == 0 ? [] : new Occurrence[room.Found.Count];
        for (int i = 0; i < occurrences.Length; i++)
        {
            Hit hit = room.Found[i];
            occurrences[i] = new Occurrence(hit.Span, _glossaries, hit.Form.Entry, hit.Form.Term, hit.Casing, hit.Zone);
        }

        room.Leave();
        return ImmutableCollectionsMarshal.AsImmutableArray(occurrences);
    }

    /// <summary>Leaves in <see cref="MatchRoom.Found"/> what begins in a window of the text before <paramref name="end"/>.</summary>
    private void Search(ZonedText text, TextSpan window, int end, bool isNested, MatchRoom room, CancellationToken cancellation)
    {
        FormTables forms = new(_tables.Span);
        HeadFilter filter = new(forms, _width);
        HeadTable heads = new(forms);
        room.Plain.Reset(text, window);
        room.Fold.Reset(text, window);
        FormSearch search = new(forms, room, text, window);
        ReadOnlySpan<char> content = text.Text.Content.AsSpan(window.Start, window.Length);
        Span<char> last = stackalloc char[Chunk.Reach];
        for (int start = 0; start < end - window.Start; start += Chunk.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            ref char first = ref From(content, start, last);
            room.Chunk.Take(ref first, isFirst: start == 0, _width);
            filter.Mark(ref first, room.Chunk);
            foreach (ref readonly Candidate candidate in room.Chunk.Candidates.AsSpan(0, heads.Resolve(ref first, room.Chunk)))
            {
                if (candidate.Place != HeadTable.Nowhere && window.Start + start + candidate.At < end)
                    SearchAt(window.Start + start + candidate.At, candidate, text, isNested, ref search, room);
            }
        }
    }

    // The filter reads some way ahead: near its end, a text is copied and followed by NUL.
    private static ref char From(ReadOnlySpan<char> text, int start, Span<char> last)
    {
        if (start + last.Length <= text.Length)
            return ref Unsafe.AsRef(in text[start]);
        last.Clear();
        text[start..].CopyTo(last);
        return ref last[0];
    }

    private void SearchAt(int offset, in Candidate candidate, ZonedText text, bool isNested, ref FormSearch search, MatchRoom room)
    {
        bool isHidden = !isNested && room.Found.Count > 0 && offset < room.Found[^1].Span.End;
        if (isHidden && !search.HasExceptions)
            return;
        search.At(offset, in candidate);
        if (search.HasExceptions)
            room.KeepExceptions();
        if (isHidden || room.Hits.Count == 0)
            return;
        if (room.Hits.Count > 1)
            Choose(text, isNested, room);
        else if (Counts(room.Hits[0], text, room))
            room.Found.Add(room.Hits[0]);
    }

    /// <summary>Of the forms at one place those that count: of the longest, or of every length, one a concept.</summary>
    private void Choose(ZonedText text, bool isNested, MatchRoom room)
    {
        Span<Hit> hits = CollectionsMarshal.AsSpan(room.Hits);
        Sort(hits);
        int found = room.Found.Count;
        for (int i = 0; i < hits.Length;)
        {
            if (!isNested && room.Found.Count > found && room.Found[^1].Span.End != hits[i].Span.End)
                return;
            Hit? best = null;
            int next = i;
            for (; next < hits.Length && hits[next].Span.End == hits[i].Span.End && hits[next].Form.Entry == hits[i].Form.Entry; next++)
            {
                Hit hit = hits[next];
                if (Counts(hit, text, room) && (best is not { } other || IsBetter(hit, other, text)))
                    best = hit;
            }

            if (best is { } chosen)
                room.Found.Add(chosen);
            i = next;
        }
    }

    // The longest first, then the nearest concept's. There are seldom more than two or three.
    private static void Sort(Span<Hit> hits)
    {
        if (hits.Length > MostSortedByInsertion)
        {
            hits.Sort(Compare);
            return;
        }

        for (int i = 1; i < hits.Length; i++)
        {
            Hit hit = hits[i];
            int at = i;
            for (; at > 0 && Compare(hits[at - 1], hit) > 0; at--)
                hits[at] = hits[at - 1];
            hits[at] = hit;
        }
    }

    private static int Compare(Hit left, Hit right) =>
        left.Span.End != right.Span.End ? right.Span.End - left.Span.End : left.Form.Entry - right.Form.Entry;

    private bool Counts(Hit hit, ZonedText text, MatchRoom room) =>
        !hit.IsException && !room.IsCancelled(hit)
        && (!hit.Form.Traits.HasFlag(FormTraits.Conditional) || Condition(hit).Holds(text, hit.Span, hit.Zone, room.Surroundings));

    private FormCondition Condition(Hit hit)
    {
        Term term = Term(hit);
        return _conditions.TryGetValue(term, out FormCondition? condition)
            ? condition
            : _conditions.GetOrAdd(term, FormCompiler.Condition(Entry(hit), term));
    }

    // Where several terms of one concept spell the same: the one written just so, then so but for its free capitals, then a right one, then the
    // right case. In a name nobody chose the capitals, so a right one comes first.
    private bool IsBetter(Hit hit, Hit other, ZonedText text)
    {
        (int nearness, int otherNearness) = (Nearness(hit, text), Nearness(other, text));
        if (nearness != otherNearness)
            return nearness > otherNearness;
        int order = (int)Term(hit).Status - (int)Term(other).Status;
        if (order == 0)
            order = (int)hit.Casing - (int)other.Casing;
        return order == 0 ? hit.Form.Term < other.Form.Term : order < 0;
    }

    private int Nearness(Hit hit, ZonedText text)
    {
        if (Zones.HoldsNames(hit.Zone))
            return 0;
        ReadOnlySpan<char> written = text.Text.Content.AsSpan(hit.Span.Start, hit.Span.Length);
        string term = Term(hit).Text.Value;
        return written.SequenceEqual(term) ? 2 : hit.Casing == Casing.Right && written.Equals(term, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    private GlossaryEntry Entry(Hit hit) => _glossaries.Entries[hit.Form.Entry];

    private Term Term(Hit hit) => Entry(hit).Concept.Terms[hit.Form.Term];
}
