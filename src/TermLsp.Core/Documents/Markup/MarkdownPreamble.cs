using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// A definition, <c>[label]: address</c> or <c>[^1]: note</c>, may stand anywhere in a document and decides over brackets everywhere. A part that
/// is parsed by itself is told of them by a preamble, in which each has its label and no more.
/// </summary>
/// <param name="Text">What to set before a part.</param>
/// <param name="Definitions">How many labels it defines.</param>
internal sealed record MarkdownPreamble(string Text, int Definitions)
{
    /// <summary>The one that says nothing.</summary>
    public static MarkdownPreamble None { get; } = new("", 0);

    /// <summary>
    /// The preamble that says what a document defines; null where it would say something else: a label may hold brackets, or look like a
    /// footnote's without being one.
    /// </summary>
    public static MarkdownPreamble? Of(MarkdownDocument tree)
    {
        Dictionary<string, LinkReferenceDefinition> defined = DefinedIn(tree);
        if (defined.Count == 0)
            return None;
        StringBuilder text = new();
        foreach ((string label, LinkReferenceDefinition definition) in defined)
        {
            text.Append('[').Append(label).Append("]: x\n");
            if (definition is FootnoteLinkReferenceDefinition)
                text.Append('\n');
        }

        // A rule ends whatever the last definition may have opened.
        text.Append("\n***\n\n");
        MarkdownPreamble preamble = new(text.ToString(), defined.Count);
        return preamble.Says(defined) ? preamble : null;
    }

    /// <summary>
    /// Whether a part behind the preamble defines nothing more. What it defines behind the stretch in question counts too: with a definition
    /// before it, Markdig may take for one what is none in the document.
    /// </summary>
    public bool IsAllThatIsDefinedIn(MarkdownDocument part) => DefinedIn(part).Count == Definitions;

    private static Dictionary<string, LinkReferenceDefinition> DefinedIn(MarkdownDocument tree) =>
        tree.GetLinkReferenceDefinitions(addGroup: false).Links;

    private bool Says(Dictionary<string, LinkReferenceDefinition> defined)
    {
        if (MarkdownTree.Parse(Text, MarkdownPipelines.Markdown) is not { } tree)
            return false;
        Dictionary<string, LinkReferenceDefinition> said = DefinedIn(tree);
        return said.Count == defined.Count
            && defined.All(pair => said.TryGetValue(pair.Key, out LinkReferenceDefinition? other) && other.GetType() == pair.Value.GetType());
    }
}
