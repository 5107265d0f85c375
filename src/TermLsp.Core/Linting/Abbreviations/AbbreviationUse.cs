using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>A word of capitals that may be an abbreviation.</summary>
/// <param name="Span">The place, with the plural's <c>s</c>.</param>
/// <param name="Letters">The abbreviation, without it.</param>
/// <param name="Zone">The index of the zone that it stands in.</param>
/// <param name="IsName">Whether what stands beside it makes it a part of a name, or code: it may be explained there, but is not reported.</param>
internal readonly record struct AbbreviationUse(TextSpan Span, string Letters, int Zone, bool IsName);
