using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Configuration;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>All that counts for a document besides its text.</summary>
/// <param name="Analysis">What can be asked.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Problems">What was wrong in the glossaries and the settings.</param>
public sealed record DocumentContext(Analysis Analysis, Settings Settings, ImmutableArray<GlossaryProblem> Problems)
{
    /// <summary>The glossaries.</summary>
    public GlossarySet Glossaries => Analysis.Glossaries;
}
