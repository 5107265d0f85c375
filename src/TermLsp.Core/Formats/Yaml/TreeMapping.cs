using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Gathers a mapping to be written; what is empty is left out.</summary>
internal sealed class TreeMapping(LossCounter losses)
{
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();

    /// <summary>A number or a truth value.</summary>
    public static YamlScalar Plain(string value) => new(value, IsPlain: true, default);

    /// <summary>A text by language.</summary>
    public static YamlNode OfText(LocalizedText text, LossCounter losses)
    {
        TreeMapping byLanguage = new(losses);
        foreach (var same in text.Versions.GroupBy(version => version.Language))
        {
            losses.Add("further texts in one language", same.Count() - 1);
            byLanguage.Text(same.Key.Value, same.First().Text.Value);
        }

        return byLanguage.ToNode();
    }

    /// <summary>What was gathered.</summary>
    public YamlMapping ToNode() => new(_entries.ToImmutable(), default);

    public void Add(string key, YamlNode value) => _entries.Add(new YamlEntry(Plain(key), value));

    public void AddUnlessEmpty(string key, YamlMapping value)
    {
        if (!value.Entries.IsEmpty)
            Add(key, value);
    }

    public void AddUnlessEmpty(string key, ImmutableArray<YamlNode> items)
    {
        if (!items.IsEmpty)
            Add(key, new YamlSequence(items, default));
    }

    public void Text(string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Add(key, Scalar(text));
    }

    public void Texts(string key, IEnumerable<string> texts) => AddUnlessEmpty(key, [.. texts.Where(text => text.Length > 0).Select(Scalar)]);

    public void Localized(string key, LocalizedText text) => AddUnlessEmpty(key, (YamlMapping)OfText(text, losses));

    /// <summary>A text; a unit that is half a character is none, and no file in UTF-8 can hold it.</summary>
    public YamlScalar Scalar(string text)
    {
        int halves = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                halves++;
        }

        if (halves == 0)
            return new YamlScalar(text, IsPlain: false, default);
        losses.Add("halves of characters", halves - text.Count(c => c == Rune.ReplacementChar.Value));
        return new YamlScalar(string.Concat(text.EnumerateRunes()), IsPlain: false, default);
    }
}
