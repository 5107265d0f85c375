using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>What a form stands for.</summary>
/// <param name="Entry">The index of its concept in the glossary set.</param>
/// <param name="Term">The index of its term in the concept.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct FormRecord(int Entry, int Term)
{
    private readonly uint _orderAndTraits;

    /// <summary>A record from all that it holds; of the order 24 bits.</summary>
    public FormRecord(int entry, int term, int order, FormTraits traits)
        : this(entry, term) => _orderAndTraits = ((uint)Math.Min(order, 0xFF_FFFF) << 8) | (byte)traits;

    /// <summary>The form's order among its concept's.</summary>
    public int Order => (int)(_orderAndTraits >> 8);

    /// <summary>What is peculiar to it.</summary>
    public FormTraits Traits => (FormTraits)(byte)_orderAndTraits;
}
