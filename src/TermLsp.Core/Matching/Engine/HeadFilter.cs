using System.Runtime.CompilerServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Tells, a chunk at a time, where a form may begin: it looks at the text as it is written, unfolded, and passes every place where one does begin,
/// with a few where none does.
/// </summary>
internal readonly ref struct HeadFilter
{
    private readonly FormFeatures _features;
    private readonly HeadShuffle _shuffle;
    private readonly PairFilter _pairs;
    private readonly WordFilter _words;
    private readonly IdeographFilter _ideographs;

    public HeadFilter(FormTables forms, VectorWidth width)
    {
        _features = forms.Features;
        _shuffle = new HeadShuffle(forms, width);
        _pairs = new PairFilter(forms);
        _words = new WordFilter(forms, _shuffle, _pairs);
        _ideographs = new IdeographFilter(forms, _shuffle, _pairs);
    }

    /// <summary>Sets the bits of <see cref="Chunk.Heads"/> and <see cref="Chunk.Roots"/> in a chunk that has taken its characters.</summary>
    /// <param name="text">The first of them; see <see cref="Chunk.Reach"/>. Where the text ends before, NUL stands.</param>
    /// <param name="chunk">The chunk.</param>
    public void Mark(ref char text, Chunk chunk)
    {
        _shuffle.Mark(ref text, chunk);
        if (_features.HasFlag(FormFeatures.Words))
            _words.Mark(ref text, chunk);
        if (_features.HasFlag(FormFeatures.Ideographs))
            _ideographs.Mark(ref text, chunk);
        for (int block = 0; block < Chunk.Blocks; block++)
        {
            ref readonly CharacterMasks masks = ref chunk.Masks(block);
            ulong others = _features.HasFlag(FormFeatures.Marks) ? masks.Foreign | masks.Mark : masks.Foreign;
            chunk.Roots[block] |= _pairs.Starts(ref Unsafe.Add(ref text, block * CharacterMasks.Width), others);
        }
    }
}
