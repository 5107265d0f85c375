using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Another concept as an entry names it: by a term, by its id, or by a link.</summary>
internal readonly record struct WrittenRelation(Located<string> Text, string? Address);
