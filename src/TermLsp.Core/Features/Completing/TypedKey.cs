using System.Text;

namespace TermLsp.Core.Features.Completing;

/// <summary>What was typed of a term, ready to be compared with <see cref="TermKey"/>s.</summary>
internal sealed class TypedKey
{
    private readonly byte[] _typed;
    private readonly bool _inName;

    /// <param name="folded">What was typed, folded, on one line.</param>
    /// <param name="inName">Whether it is a name in code, whose words underscores separate.</param>
    public TypedKey(string folded, bool inName)
    {
        (_typed, _inName) = (Encoding.UTF8.GetBytes(folded), inName);
        Squeezed = TermKey.Squeeze(_typed);
        Characters = TermKey.CountOf(Squeezed);
    }

    /// <summary>What decides its place in the order of keys.</summary>
    public byte[] Squeezed { get; }

    /// <summary>How many UTF-16 units were typed of the term, separators left out.</summary>
    public int Characters { get; }

    /// <summary>Whether a key, or the rest of one, begins with it.</summary>
    public bool Begins(ReadOnlySpan<byte> key) => TermKey.Begun(key, _typed, _inName) > 0;

    /// <summary>Whether it is a whole key.</summary>
    public bool IsWhole(ReadOnlySpan<byte> key) => TermKey.Begun(key, _typed, _inName) is int begun and > 0 && key[begun] == TermKey.End;
}
