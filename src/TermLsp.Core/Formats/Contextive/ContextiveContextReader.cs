using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Contextive;

/// <summary>Reads one context.</summary>
internal sealed class ContextiveContextReader(YamlShape shape, GlossaryBuilder builder)
{
    /// <summary>The key under <c>meta</c> whose value is a note by itself, without its key.</summary>
    public const string NoteKey = "Note";

    private static readonly string[] ContextKeys = ["name", "domainVisionStatement", "paths", "meta", "terms"];
    private static readonly string[] TermKeys = ["name", "definition", "examples", "aliases", "meta"];

    private readonly Dictionary<string, int> _ids = [];

    /// <summary>The context's glossary.</summary>
    public Glossary Read(YamlMapping context)
    {
        shape.Keys(context, ContextKeys, "a context");
        string? name = shape.Text(context["name"], "'name'")?.Value;
        builder.Glossary = builder.Glossary with
        {
            Id = name ?? builder.Glossary.Id,
            Scope = new GlossaryScope(shape.Texts(context["paths"], "'paths'"), []),
        };
        foreach (YamlNode term in YamlShape.Items(context["terms"]))
        {
            if (shape.Mapping(term, "a term") is { } mapping)
                builder.Add(Draft(mapping, name));
        }

        return builder.Build();
    }

    private ConceptDraft Draft(YamlMapping term, string? context)
    {
        shape.Keys(term, TermKeys, "a term");
        Located<string>? name = shape.Text(term["name"], "'name'");
        ConceptDraft draft = new() { Span = term.Span, Id = name is { } named ? named with { Value = Id(named.Value, context) } : null };
        if (name is not null)
            draft.AddTerm(name.Value, TermStatus.Preferred);
        foreach (Located<string> alias in shape.Texts(term["aliases"], "'aliases'"))
            draft.AddTerm(alias, TermStatus.Admitted);
        if (shape.Text(term["definition"], "'definition'") is { } definition)
            draft.Definitions.Add(new Definition(TermLanguage.Of(definition.Value), definition, null));
        foreach (Located<string> example in shape.Texts(term["examples"], "'examples'"))
            draft.Examples.Add(new LocalizedText([(TermLanguage.Of(example.Value), example)]));
        if (context is not null)
            draft.Domains.Add(context);
        draft.Note = Note(term["meta"]);
        return draft;
    }

    // Contextive shows a term's meta as lines of "key value".
    private LocalizedText Note(YamlNode? node)
    {
        if (shape.Mapping(node, "'meta'") is not { Entries.IsEmpty: false } meta)
            return LocalizedText.None;
        List<string> lines = [];
        foreach (YamlEntry entry in meta.Entries)
        {
            if (shape.Text(entry.Value, $"'{entry.Key.Value}'") is { } value)
                lines.Add(entry.Key.Value == NoteKey ? value.Value : $"{entry.Key.Value.TrimEnd(':', ' ')}: {value.Value}");
        }

        string note = string.Join('\n', lines);
        return note.Length == 0 ? LocalizedText.None : new LocalizedText([(TermLanguage.Of(note), new Located<string>(note, meta.Span))]);
    }

    private string Id(string name, string? context)
    {
        string id = GlossaryBuilder.Slug(name);
        if (context is not null)
            id = $"{GlossaryBuilder.Slug(context)}/{id}";
        int before = _ids.GetValueOrDefault(id);
        _ids[id] = before + 1;
        return before == 0 ? id : $"{id}-{before + 1}";
    }
}
