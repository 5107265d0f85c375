using System.Collections.Immutable;
using TermLsp.Core.Documents;

namespace TermLsp.Core.Linting;

/// <summary>
/// The kinds of text in which something is reported: what <c>lint.zones</c> lists, but never where letters are no words of a person's text. A name
/// in code is written as the code has it, and an address leads nowhere else.
/// </summary>
internal readonly struct LintedZones
{
    private readonly uint _zones;

    /// <param name="listed">What <c>lint.zones</c> lists.</param>
    public LintedZones(ImmutableArray<Zone> listed)
    {
        foreach (Zone zone in listed)
            _zones |= IsNever(zone) ? 0 : 1u << (int)zone;
    }

    /// <summary>Whether a zone counts.</summary>
    public bool Contains(Zone zone) => (_zones & (1u << (int)zone)) != 0;

    private static bool IsNever(Zone zone) =>
        zone is Zone.Identifier or Zone.InlineCode or Zone.FencedCode or Zone.Url or Zone.Path or Zone.Html or Zone.Math;
}
