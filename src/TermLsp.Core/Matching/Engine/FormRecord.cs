using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>What a form stands for.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 2)]
internal readonly record struct FormRecord
{
    /// <summary>More concepts than any memory holds as a glossary.</summary>
    public const int MostEntries = 1 << 24;

    /// <summary>More terms than any one concept has.</summary>
    public const int MostTerms = 1 << 16;

    private readonly uint _entryAndTraits;
    private readonly ushort _term;

    public FormRecord(int entry, int term, FormTraits traits)
    {
        _entryAndTraits = ((uint)entry << 8) | (byte)traits;
        _term = (ushort)term;
    }

    /// <summary>The index of its concept in the glossary set.</summary>
    public int Entry => (int)(_entryAndTraits >> 8);

    /// <summary>The index of its term in the concept.</summary>
    public int Term => _term;

    /// <summary>What is peculiar to it.</summary>
    public FormTraits Traits => (FormTraits)(byte)_entryAndTraits;
}
