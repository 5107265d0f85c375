using System.Runtime.Intrinsics;

namespace TermLsp.Core.Matching.Engine;

/// <summary>How many characters the machine looks at in one step. The answers are the same.</summary>
internal enum VectorWidth
{
    /// <summary>One: any machine.</summary>
    Portable,

    /// <summary>8.</summary>
    Bits128,

    /// <summary>16.</summary>
    Bits256,

    /// <summary>32.</summary>
    Bits512,
}

/// <summary>What this machine has.</summary>
internal static class VectorWidths
{
    /// <summary>The widest that is of use here.</summary>
    public static VectorWidth Best =>
        Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : Vector128.IsHardwareAccelerated ? VectorWidth.Bits128
        : VectorWidth.Portable;
}
