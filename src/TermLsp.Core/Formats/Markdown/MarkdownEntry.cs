using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>An entry as far as it has been read: its relations name terms that may come later in the file.</summary>
internal sealed class MarkdownEntry(TextSpan span)
{
    /// <summary>All that is known at once.</summary>
    public ConceptDraft Draft { get; } = new() { Span = span };

    /// <summary>What the concept is called.</summary>
    public EntryTerms Terms { get; } = new();

    /// <summary>What it is, in each language.</summary>
    public EntryDefinitions Definitions { get; } = new();

    /// <summary>What a link into the page calls the entry, beside its id.</summary>
    public string? Anchor { get; set; }

    /// <summary>The language of the first name, where the heading says it.</summary>
    public LanguageTag? Language { get; set; }

    public List<WrittenRelation> Broader { get; } = [];

    public List<WrittenRelation> Narrower { get; } = [];

    public List<WrittenRelation> Related { get; } = [];
}
