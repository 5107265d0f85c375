using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Gathers a file's entries; when all are there, their relations find each other.</summary>
internal sealed class EntryCollector(GlossaryInput input, List<GlossaryDiagnostic> diagnostics)
{
    private readonly List<MarkdownEntry> _entries = [];

    /// <summary>The builder to which the entries go.</summary>
    public GlossaryBuilder Builder { get; } = new(input, diagnostics);

    /// <summary>How many entries were found, whether they can be used or not.</summary>
    public int Count { get; private set; }

    private readonly string _source = input.Text.Content.Replace('\0', '\uFFFD');

    /// <summary>Adds an entry.</summary>
    public void Add(MarkdownEntry entry)
    {
        Count++;
        entry.Terms.AddTo(entry.Draft, entry.Language);
        entry.Draft.Definitions.AddRange(entry.Definitions.Read(_source));
        int before = Builder.Count;
        Builder.Add(entry.Draft);
        if (Builder.Count > before)
            _entries.Add(entry);
    }

    /// <summary>The glossary with all that was added.</summary>
    public GlossaryReadResult ToResult()
    {
        if (Count == 0 && !diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
        {
            Builder.Report(
                GlossaryDiagnosticCode.NoEntry, Severity.Warning, FirstLine(),
                "nothing here is an entry; write a term as a heading, '## term', and what it means below");
        }

        Glossary glossary = Builder.Build();
        RelationIndex index = new(glossary.Concepts);
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Anchor is { } anchor)
                index.AddAnchor(anchor, glossary.Concepts[i].Id.Value);
        }

        return new GlossaryReadResult(glossary with { Concepts = [.. glossary.Concepts.Select((concept, i) => Related(concept, _entries[i], index))] }, [.. diagnostics]);
    }

    private static Concept Related(Concept concept, MarkdownEntry entry, RelationIndex index) => concept with
    {
        Broader = [.. entry.Broader.Select(index.Resolve)],
        Narrower = [.. entry.Narrower.Select(index.Resolve)],
        Related = [.. entry.Related.Select(index.Resolve)],
    };

    private TextSpan FirstLine() => input.Text.Lines.Content(0);
}
