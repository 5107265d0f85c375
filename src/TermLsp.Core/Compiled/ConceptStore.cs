using System.Collections.Immutable;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>
/// All concepts of an image by their number, glossary after glossary: each is decoded when it is first asked for, and then kept. A race may
/// decode one twice, but everybody gets the same object.
/// </summary>
internal sealed class ConceptStore
{
    private readonly NumberTable _offsets;
    private readonly ReadOnlyMemory<byte> _records;
    private readonly ImmutableArray<LanguageTag> _languages;
    private readonly GlossaryEntry?[] _decoded;
    private readonly ImmutableArray<int> _firsts;

    /// <exception cref="InvalidDataException">The sections do not fit each other.</exception>
    public ConceptStore(ReadOnlyMemory<byte>[] sections, Func<Uri, Uri?> locate)
    {
        _offsets = new NumberTable(sections[(int)ImageSection.Offsets]);
        _records = sections[(int)ImageSection.Records];
        RecordReader languages = new(sections[(int)ImageSection.Languages].Span, []);
        _languages = languages.List(static (ref reader) => LanguageTag.FromValue(reader.Text()));

        RecordReader reader = new(sections[(int)ImageSection.Glossaries].Span, _languages);
        ImmutableArray<(Glossary Glossary, uint Concepts)> glossaries = reader.List((ref reader) => GlossaryRecord.Read(ref reader, locate));
        if (glossaries.Sum(glossary => glossary.Concepts) != _offsets.Count - 1)
            throw RecordReader.Damaged();
        ImmutableArray<int>.Builder firsts = ImmutableArray.CreateBuilder<int>(glossaries.Length);
        ImmutableArray<Glossary>.Builder whole = ImmutableArray.CreateBuilder<Glossary>(glossaries.Length);
        int next = 0;
        foreach ((Glossary glossary, uint concepts) in glossaries)
        {
            firsts.Add(next);
            whole.Add(glossary with { Concepts = new CompiledConcepts(this, next, (int)concepts) });
            next += (int)concepts;
        }

        _firsts = firsts.MoveToImmutable();
        Glossaries = whole.MoveToImmutable();
        _decoded = new GlossaryEntry?[next];
    }

    /// <summary>The glossaries, nearest first.</summary>
    public ImmutableArray<Glossary> Glossaries { get; }

    /// <summary>The concept with this number, and its glossary: the same object every time.</summary>
    /// <exception cref="InvalidDataException">There is no such number, or the record is damaged.</exception>
    public GlossaryEntry this[int number]
    {
        get
        {
            if ((uint)number >= (uint)_decoded.Length)
                throw RecordReader.Damaged();
            return Volatile.Read(ref _decoded[number]) ?? Keep(number);
        }
    }

    /// <summary>Whether the concept with this number has this id, as <see cref="RecordWriter.Encode"/> writes it.</summary>
    public bool HasId(int number, ReadOnlySpan<byte> id) => Record(number).StartsWith(id);

    private GlossaryEntry Keep(int number)
    {
        RecordReader reader = new(Record(number), _languages);
        GlossaryEntry entry = new(GlossaryOf(number), ConceptRecord.Read(ref reader));
        return Interlocked.CompareExchange(ref _decoded[number], entry, null) ?? entry;
    }

    private ReadOnlySpan<byte> Record(int number)
    {
        if ((uint)number >= (uint)_decoded.Length)
            throw RecordReader.Damaged();
        (int start, int end) = (_offsets[number], _offsets[number + 1]);
        return start <= end && end <= _records.Length ? _records.Span[start..end] : throw RecordReader.Damaged();
    }

    // The last one that begins at or before the number: empty glossaries begin where the next one does.
    private Glossary GlossaryOf(int number)
    {
        int glossary = _firsts.Length - 1;
        while (_firsts[glossary] > number)
            glossary--;
        return Glossaries[glossary];
    }
}
