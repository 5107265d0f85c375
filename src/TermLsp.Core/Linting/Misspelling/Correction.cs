using System.Collections.Immutable;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>What may have been meant by a word.</summary>
/// <param name="Uses">The words of terms, all equally near.</param>
/// <param name="IsConfirmed">Whether the rest of the term stands beside the word.</param>
internal sealed record Correction(ImmutableArray<TermUse> Uses, bool IsConfirmed);
