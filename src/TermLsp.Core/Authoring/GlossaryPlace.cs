using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>Where in a glossary file a caret stands: what may be written there.</summary>
/// <param name="Mapping">The mapping of which a key may stand there; null: none.</param>
/// <param name="Value">The key of which a scalar value may stand there; null: none.</param>
/// <param name="Entry">The entry around it, if any.</param>
/// <param name="Word">What stands there, from before the caret to behind it; empty where nothing does.</param>
/// <param name="HasColon">Whether a colon follows the word.</param>
/// <param name="Gap">What has to stand before an inserted word: a space behind a colon or a dash, or nothing.</param>
internal sealed record GlossaryPlace(OpenNode? Mapping, GlossaryKey? Value, OpenNode? Entry, TextSpan Word, bool HasColon = false, string Gap = "");
