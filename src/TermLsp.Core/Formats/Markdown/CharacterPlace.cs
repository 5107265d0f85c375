namespace TermLsp.Core.Formats.Markdown;

/// <summary>Where a character of a <see cref="MarkedText"/> stands in the source.</summary>
/// <param name="Start">The first code unit that makes it: of <c>\*</c>, the backslash.</param>
/// <param name="Length">How many code units make it.</param>
/// <param name="IsLiteral">Whether it was escaped, or stands as code, so that it is no mark.</param>
/// <param name="Link">The number of the link in which it stands; -1 outside of links.</param>
internal readonly record struct CharacterPlace(int Start, ushort Length, bool IsLiteral, int Link);
