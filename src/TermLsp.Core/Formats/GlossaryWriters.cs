namespace TermLsp.Core.Formats;

/// <summary>The one door to the writers.</summary>
public static class GlossaryWriters
{
    /// <summary>The format to write for a file's name: <c>*.glossary.yml</c> means Contextive's. Null where the name tells none that can be written.</summary>
    public static GlossaryFormat? FormatOf(string path) =>
        GlossaryFileName.MayImport(path) ? GlossaryFormat.Contextive
        : GlossaryFileName.FormatOf(path) is { } format && For(format) is not null ? format
        : null;

    /// <summary>The writer of a format; null where it is only read.</summary>
    public static IGlossaryWriter? For(GlossaryFormat format) => format switch
    {
        GlossaryFormat.Yaml => Yaml.YamlGlossaryWriter.Instance,
        GlossaryFormat.Json => Json.JsonGlossaryWriter.Instance,
        GlossaryFormat.Markdown => Markdown.MarkdownGlossaryWriter.Instance,
        GlossaryFormat.Csv => new Delimited.DelimitedGlossaryWriter(','),
        GlossaryFormat.Tsv => new Delimited.DelimitedGlossaryWriter('\t'),
        GlossaryFormat.Tbx => new Tbx.TbxGlossaryWriter(),
        GlossaryFormat.Contextive => new Contextive.ContextiveGlossaryWriter(),
        GlossaryFormat.Skos => new Skos.SkosGlossaryWriter(),
        GlossaryFormat.Html => Html.HtmlGlossaryWriter.Instance,
        _ => null,
    };
}
