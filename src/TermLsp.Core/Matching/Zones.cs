using TermLsp.Core.Documents;

namespace TermLsp.Core.Matching;

/// <summary>How a zone changes what is compared.</summary>
internal static class Zones
{
    /// <summary>Whether names are written there, of which a term may be a part: <c>contextWindowSize</c>, <c>rag_pipeline</c>.</summary>
    public static bool HoldsNames(Zone zone) => zone is Zone.Identifier or Zone.InlineCode or Zone.FencedCode;

    /// <summary>Whether the letters there are no words: an address, a tag, a formula.</summary>
    public static bool HoldsNoWords(Zone zone) => zone is Zone.Url or Zone.Path or Zone.Html or Zone.Math;
}
