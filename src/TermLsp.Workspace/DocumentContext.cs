using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>All that counts for a document besides its text.</summary>
/// <param name="Analysis">What can be asked, under the settings that count there.</param>
/// <param name="Problems">What was wrong in the glossaries and the settings.</param>
public sealed record DocumentContext(Analysis Analysis, ImmutableArray<GlossaryProblem> Problems)
{
    /// <summary>The glossaries.</summary>
    public GlossarySet Glossaries => Analysis.Glossaries;
}
