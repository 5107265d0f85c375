using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Reads a file's header: its title, and the licence where we wrote it.</summary>
internal sealed class TbxHeaderReader(TbxCursor cursor, GlossaryBuilder builder, LanguageTag? rootLanguage)
{
    /// <summary>What the licence's paragraph begins with.</summary>
    public const string LicenseMark = "License: ";

    /// <summary>Reads up to the header's end.</summary>
    public void Read()
    {
        if (cursor.IsEmpty)
            return;
        string header = cursor.Name;
        while (cursor.Read() && !(cursor.IsEnd && cursor.Name == header))
        {
            if (cursor.IsStart && cursor.Name == "title")
                ReadTitle();
            else if (cursor.IsStart && cursor.Name == "p" && cursor.ReadText().Value is var text && text.StartsWith(LicenseMark, StringComparison.Ordinal))
                builder.Glossary = builder.Glossary with { License = text[LicenseMark.Length..] };
        }
    }

    private void ReadTitle()
    {
        LanguageTag? language = cursor.Attribute("xml:lang") is { } name ? LanguageTag.Parse(name.Value) : null;
        Located<string> title = cursor.ReadText();
        if (title.Value.Length > 0)
        {
            LocalizedText titles = builder.Glossary.Title;
            builder.Glossary = builder.Glossary with
            {
                Title = new LocalizedText(titles.Versions.Add((language ?? rootLanguage ?? TermLanguage.Of(title.Value), title))),
            };
        }
    }
}
