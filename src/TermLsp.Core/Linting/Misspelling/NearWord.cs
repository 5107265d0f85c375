namespace TermLsp.Core.Linting.Misspelling;

/// <summary>A word of a term for which another may have been meant.</summary>
/// <param name="Word">Its number, see <see cref="TermWords"/>.</param>
/// <param name="Distance">How many slips lie between: one or two.</param>
internal readonly record struct NearWord(int Word, int Distance);
