using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>A name of a concept, as a heading gives it.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">The language, where the file says it.</param>
/// <param name="IsInBracket">Whether it explains another name.</param>
internal readonly record struct TermName(MarkedText Text, LanguageTag? Language = null, bool IsInBracket = false);
