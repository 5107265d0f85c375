using System.Collections.Immutable;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>What may have been meant by a word.</summary>
/// <param name="Uses">The words of terms, all equally near.</param>
/// <param name="Distance">How many slips lie between.</param>
internal sealed record Correction(ImmutableArray<TermUse> Uses, int Distance);
