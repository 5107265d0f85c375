using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// A definition, <c>[label]: address</c> or <c>[^1]: note</c>, may stand anywhere in a document and decides over brackets everywhere. A part that
/// is parsed by itself is told of them by a preamble, in which each has its label and no more.
/// </summary>
internal static class MarkdownPreamble
{
    /// <summary>The preamble that says what a document defines; null where it would say something else.</summary>
    public static string? Of(MarkdownDocument tree)
    {
        Dictionary<string, LinkReferenceDefinition> defined = tree.GetLinkReferenceDefinitions(addGroup: false).Links;
        if (defined.Count == 0)
            return "";
        StringBuilder preamble = new();
        foreach ((string label, LinkReferenceDefinition definition) in defined)
        {
            preamble.Append('[').Append(label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal));
            preamble.Append(definition is FootnoteLinkReferenceDefinition ? "]: x\n\n" : "]: x\n");
        }

        // A rule ends whatever the last definition may have opened.
        preamble.Append("\n***\n\n");
        return Says(preamble.ToString(), defined) ? preamble.ToString() : null;
    }

    private static bool Says(string preamble, Dictionary<string, LinkReferenceDefinition> defined)
    {
        if (MarkdownTree.Parse(preamble, MarkdownPipelines.Markdown) is not { } tree)
            return false;
        Dictionary<string, LinkReferenceDefinition> said = tree.GetLinkReferenceDefinitions(addGroup: false).Links;
        return said.Count == defined.Count
            && defined.All(pair => said.TryGetValue(pair.Key, out LinkReferenceDefinition? other) && other.GetType() == pair.Value.GetType());
    }
}
