using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads a glossary in YAML's full form; <c>glossary/README.md</c> is its manual.</summary>
public sealed class YamlGlossaryReader
{
    private static readonly string[] RootKeys = ["termlsp", "id", "title", "license", "defaults", "scope", "concepts"];
    private static readonly string[] DefaultKeys = ["domain", "severity"];

    private readonly List<GlossaryDiagnostic> _diagnostics = [];
    private readonly YamlShape _shape;
    private readonly SourceText _text;

    private YamlGlossaryReader(string text)
    {
        _text = new SourceText(text);
        _shape = new YamlShape(_diagnostics);
    }

    /// <summary>Reads <paramref name="text"/>; never throws for what it holds.</summary>
    /// <param name="text">The whole file, without a byte order mark.</param>
    /// <param name="name">The glossary's id where the file names none: the file's name, say.</param>
    /// <param name="location">Where the file can be opened, if anywhere.</param>
    public static GlossaryReadResult Read(string text, string name, Uri? location = null) => new YamlGlossaryReader(text).Read(name, location);

    private GlossaryReadResult Read(string name, Uri? location)
    {
        Glossary empty = new() { Id = name, Location = location, Concepts = [] };
        YamlNode? root = YamlTree.Parse(_text.Content, _diagnostics);
        Glossary glossary = root is null ? empty : Glossary(root, empty);
        return new GlossaryReadResult(glossary, [.. _diagnostics]);
    }

    private Glossary Glossary(YamlNode root, Glossary empty)
    {
        if (_shape.Mapping(root, "a glossary") is not { } mapping)
            return empty;
        if (mapping["concepts"] is null)
        {
            _shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, new TextSpan(root.Span.Start, root.Span.Start),
                "this is no glossary: 'concepts:' is missing");
            return empty;
        }

        _shape.Keys(mapping, RootKeys, "a glossary");
        YamlMapping? defaults = _shape.Mapping(mapping["defaults"], "'defaults'");
        if (defaults is not null)
            _shape.Keys(defaults, DefaultKeys, "'defaults'");
        YamlConceptReader concepts = new(_shape, _text, [.. _shape.Texts(defaults?["domain"], "'domain'").Select(domain => domain.Value)]);
        return empty with
        {
            Id = _shape.Text(mapping["id"], "'id'")?.Value ?? empty.Id,
            Title = _shape.Localized(mapping["title"], "'title'", LanguageTag.English),
            License = _shape.Text(mapping["license"], "'license'")?.Value,
            DefaultSeverity = _shape.Choice(defaults?["severity"], "'severity'", YamlTermReader.Severities),
            Concepts = Concepts(mapping["concepts"], concepts),
        };
    }

    private ImmutableArray<Concept> Concepts(YamlNode? node, YamlConceptReader reader)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>();
        HashSet<string> ids = [];
        foreach (YamlNode item in YamlShape.Items(node))
        {
            if (reader.Read(item) is not { } concept)
                continue;
            if (ids.Add(concept.Id.Value))
                concepts.Add(concept);
            else
                _shape.Report(GlossaryDiagnosticCode.DuplicateId, Severity.Error, concept.Id.Span, $"another concept has the id '{concept.Id.Value}'; the first one counts");
        }

        return concepts.ToImmutable();
    }
}
