using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>What stands between two lines of three hyphens at a file's beginning, as it says so.</summary>
internal sealed class FrontMatter
{
    private readonly YamlMapping? _mapping;
    private readonly string _source;
    private readonly int _start;

    private FrontMatter(YamlMapping? mapping, string source, int start) => (_mapping, _source, _start) = (mapping, source, start);

    /// <summary>None at all.</summary>
    public static FrontMatter None { get; } = new(null, "", 0);

    /// <summary>Reads the lines of a block, without the two that enclose it.</summary>
    public static FrontMatter Read(string source, TextSpan block, List<GlossaryDiagnostic> diagnostics)
    {
        ReadOnlySpan<char> text = source.AsSpan(block.Start, block.Length);
        int first = text.IndexOf('\n') + 1;
        int last = text.LastIndexOf('\n') + 1;
        if (first == 0 || last <= first)
            return None;
        int start = block.Start + first;
        List<GlossaryDiagnostic> found = [];
        YamlNode? root = YamlTree.Parse(text[first..last].ToString(), found);
        foreach (GlossaryDiagnostic diagnostic in found)
            diagnostics.Add(diagnostic with { Span = diagnostic.Span.Moved(start) });
        return new FrontMatter(root as YamlMapping, source, start);
    }

    /// <summary>Whether one of these keys is there.</summary>
    public bool Has(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Node(key) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The first text that one of these keys has, the first key first.</summary>
    public MarkedText? Text(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Texts(key) is [var text, ..])
                return text;
        }

        return null;
    }

    /// <summary>The texts of a key: of a list, or one; empty ones are left out.</summary>
    public List<MarkedText> Texts(string key) =>
        [.. YamlShape.Items(Node(key)).OfType<YamlScalar>().Where(scalar => !scalar.IsNull).Select(Placed).Where(text => !text.IsBlank)];

    /// <summary>A text by language: a mapping of tags, or one text.</summary>
    public LocalizedText Localized(string key)
    {
        if (Node(key) is not YamlMapping mapping)
            return Text(key) is { } text ? new LocalizedText([(ProseLanguage.Of(text.Characters) ?? LanguageTag.English, text.Located)]) : LocalizedText.None;
        return new LocalizedText([.. mapping.Entries
            .Where(entry => LanguageTag.Parse(entry.Key.Value) is not null && entry.Value is YamlScalar { IsNull: false })
            .Select(entry => (LanguageTag.Parse(entry.Key.Value)!.Value, Placed((YamlScalar)entry.Value).Located))]);
    }

    private YamlNode? Node(string key) =>
        _mapping?.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, key, StringComparison.OrdinalIgnoreCase))?.Value;

    // Where the value stands in the source as it is, each character has its place; where it is folded or escaped, all have the scalar's.
    private MarkedText Placed(YamlScalar scalar)
    {
        string value = scalar.Value.Trim();
        TextSpan span = scalar.Span.Moved(_start);
        int at = span.Start >= 0 && span.End <= _source.Length ? _source.AsSpan(span.Start, span.Length).IndexOf(value) : -1;
        if (at >= 0)
            return new MarkedText(value, new TextSpan(0, value.Length), span.Start + at);
        CharacterPlace[] places = new CharacterPlace[value.Length];
        Array.Fill(places, new CharacterPlace(span.Start, (ushort)Math.Min(span.Length, ushort.MaxValue), IsLiteral: false, Link: -1));
        return new MarkedText(value, places, []);
    }
}
