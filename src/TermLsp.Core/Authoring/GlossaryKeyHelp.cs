using System.Text;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>Explains the keys of our own format where they stand in a YAML text.</summary>
public static class GlossaryKeyHelp
{
    /// <summary>The key at an offset and what it means, in Markdown; null where there is none, or none of ours.</summary>
    /// <param name="text">The file's text, which need not be well-formed.</param>
    /// <param name="offset">Where one points.</param>
    /// <param name="reader">The language that the reader reads: Chinese, or English for any other.</param>
    public static (TextSpan Span, string Markdown)? HoverAt(SourceText text, int offset, LanguageTag reader)
    {
        if (TypedOutline.At(text, offset) is not { Mapping: { } mapping, HasColon: true, Word: { Length: > 0 } word } || mapping.Shape == TypedOutline.OneLines)
            return null;
        string name = text.Slice(word).Trim('"', '\'');
        return mapping.KeyNamed(name) is { } key ? (word, $"**{name}**{(reader.IsChinese ? "：" : ": ")}{Markdown(key, reader)}") : null;
    }

    /// <summary>What a key means, with the words that may stand there and an example.</summary>
    internal static string Markdown(GlossaryKey key, LanguageTag reader)
    {
        bool isChinese = reader.IsChinese;
        StringBuilder text = new(isChinese ? key.Chinese : key.English);
        if (!key.Choices.IsEmpty)
            text.Append(isChinese ? "\n\n可选：" : "\n\nOne of: ").AppendJoin(isChinese ? "、" : ", ", key.Choices.Select(choice => $"`{choice}`"));
        return text.Append(isChinese ? "\n\n例：" : "\n\nExample: ").Append('`').Append(key.Example).Append('`').ToString();
    }
}
