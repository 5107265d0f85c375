using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Makes a glossary of a file's values, whether YAML or JSON: a mapping with the full form's keys, a list of entries, or a mapping of terms.
/// </summary>
internal sealed class GlossaryTreeReader
{
    private const string Version = "1";

    private static readonly Dictionary<string, Zone> Zones = Enum.GetValues<Zone>().ToDictionary(ZoneName.Of);

    private readonly YamlShape _shape;
    private readonly GlossaryBuilder _builder;

    private GlossaryTreeReader(GlossaryInput input, List<GlossaryDiagnostic> diagnostics) =>
        (_shape, _builder) = (new YamlShape(diagnostics), new GlossaryBuilder(input, diagnostics));

    /// <summary>Reads the values below a root; no root is an empty glossary.</summary>
    /// <param name="input">The file.</param>
    /// <param name="root">Its value.</param>
    /// <param name="diagnostics">What was found while it was parsed; what is found now is added.</param>
    public static GlossaryReadResult Read(GlossaryInput input, YamlNode? root, List<GlossaryDiagnostic> diagnostics)
    {
        GlossaryTreeReader reader = new(input, diagnostics);
        reader.ReadRoot(root);
        return reader._builder.ToResult();
    }

    private void ReadRoot(YamlNode? root)
    {
        switch (root)
        {
            case null or YamlScalar { IsNull: true }:
                break;
            case YamlSequence list:
                ReadEntries(list, new YamlConceptReader(_shape, []));
                break;
            case YamlMapping mapping when IsFull(mapping):
                ReadFull(mapping);
                break;
            case YamlMapping mapping:
                ReadOneLines(mapping, new YamlConceptReader(_shape, []));
                break;
            default:
                _shape.Mapping(root, "a glossary");
                break;
        }
    }

    // A key of the full form with a value that it takes: "scope: 作用域" is a term with its equivalent.
    private bool IsFull(YamlMapping root)
    {
        foreach (YamlEntry entry in root.Entries)
        {
            if (entry.Key.Value == "concepts" || (GlossaryKeys.Glossary[entry.Key.Value] is { } key && key.Takes(entry.Value)) || IsMeantForConcepts(entry))
                return true;
        }

        return false;
    }

    private bool IsMeantForConcepts(YamlEntry entry) =>
        entry.Value is YamlSequence && _shape.Nearest(entry.Key.Value, GlossaryKeys.Glossary.Names) == "concepts";

    private void ReadFull(YamlMapping root)
    {
        _shape.Keys(root, GlossaryKeys.Glossary.Names, GlossaryKeys.Glossary.Where);
        if (root["concepts"] is not { } concepts)
        {
            _shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, new TextSpan(root.Span.Start, root.Span.Start),
                "this is no glossary: 'concepts:' is missing, under which the entries stand as a list");
            return;
        }

        CheckVersion(root["termlsp"]);
        YamlMapping? defaults = _shape.Mapping(root["defaults"], "'defaults'");
        if (defaults is not null)
            _shape.Keys(defaults, GlossaryKeys.Defaults.Names, GlossaryKeys.Defaults.Where);
        _builder.Glossary = _builder.Glossary with
        {
            Id = _shape.Text(root["id"], "'id'")?.Value ?? _builder.Glossary.Id,
            Title = _shape.Localized(root["title"], "'title'", LanguageTag.English),
            License = _shape.Text(root["license"], "'license'")?.Value,
            DefaultSeverity = _shape.Choice(defaults?["severity"], "'severity'", YamlTermReader.Severities),
            Scope = Scope(root["scope"]),
        };
        YamlConceptReader reader = new(_shape, [.. _shape.Texts(defaults?["domain"], "'domain'").Select(domain => domain.Value)]);
        if (concepts is YamlMapping terms && !reader.HasKeys(terms))
            ReadOneLines(terms, reader);
        else
            ReadEntries(concepts, reader);
    }

    private void CheckVersion(YamlNode? node)
    {
        if (_shape.Text(node, "'termlsp'") is { } version && version.Value != Version)
        {
            _shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Warning, version.Span,
                $"this TermLsp knows version {Version} of the format alone; what is new in another is passed over");
        }
    }

    private GlossaryScope Scope(YamlNode? node)
    {
        if (_shape.Mapping(node, "'scope'") is not { } mapping)
            return GlossaryScope.Everywhere;
        _shape.Keys(mapping, GlossaryKeys.Scope.Names, GlossaryKeys.Scope.Where);
        return new GlossaryScope(
            _shape.Texts(mapping["include"], "'include'"),
            [.. YamlShape.Items(mapping["zones"]).Select(zone => _shape.Choice(zone, "'zones'", Zones)).OfType<Zone>()]);
    }

    private void ReadEntries(YamlNode node, YamlConceptReader reader)
    {
        foreach (YamlNode item in YamlShape.Items(node))
        {
            if (_shape.Mapping(item, "a concept") is not { } mapping)
                continue;
            if (reader.HasKeys(mapping))
                _builder.Add(reader.Read(mapping));
            else
                ReadOneLines(mapping, reader);
        }
    }

    private void ReadOneLines(YamlMapping mapping, YamlConceptReader reader)
    {
        HashSet<string> terms = [];
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!terms.Add(entry.Key.Value))
                _shape.Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, entry.Key.Span, $"'{YamlShape.Shown(entry.Key.Value)}' stands twice; the first one counts");
            else if (reader.ReadOneLine(entry) is { } draft)
                _builder.Add(draft);
        }
    }
}
