using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>Where a glossary counts.</summary>
/// <param name="Include">Globs of documents' paths, relative to the glossary file's folder, as .gitignore has them; none: all.</param>
/// <param name="Zones">The zones in which its terms count; none: all.</param>
public sealed record GlossaryScope(ImmutableArray<Located<string>> Include, ImmutableArray<Zone> Zones)
{
    /// <summary>No limits.</summary>
    public static GlossaryScope Everywhere { get; } = new([], []);

    /// <summary>Whether there are no limits.</summary>
    public bool IsEverywhere => Include.IsEmpty && Zones.IsEmpty;
}
