namespace TermLsp.Core.Formats;

/// <summary>What a file's name says of glossaries.</summary>
public static class GlossaryFileName
{
    /// <summary>A folder that holds the glossaries of the folder that it lies in.</summary>
    public const string Folder = ".termlsp";

    /// <summary>Contextive's folder, and the file in it.</summary>
    public const string ContextiveFolder = ".contextive";

    private static readonly Dictionary<string, GlossaryFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".yaml"] = GlossaryFormat.Yaml,
        [".yml"] = GlossaryFormat.Yaml,
        [".json"] = GlossaryFormat.Json,
        [".md"] = GlossaryFormat.Markdown,
        [".markdown"] = GlossaryFormat.Markdown,
        [".txt"] = GlossaryFormat.PlainText,
        [".csv"] = GlossaryFormat.Csv,
        [".tsv"] = GlossaryFormat.Tsv,
        [".tbx"] = GlossaryFormat.Tbx,
        [".ttl"] = GlossaryFormat.Skos,
        [".html"] = GlossaryFormat.Html,
        [".htm"] = GlossaryFormat.Html,
    };

    private static readonly string[] TermsEndings = [".yaml", ".yml", ".md", ".csv", ".tsv", ".tbx", ".json"];

    /// <summary>The endings that tell a format, for messages.</summary>
    public static string KnownEndings => string.Join(", ", ByEnding.Where(pair => !IsWrittenOnly(pair.Value)).Select(pair => pair.Key));

    /// <summary>The format that a file's name tells; null where it tells none.</summary>
    public static GlossaryFormat? FormatOf(string path)
    {
        (_, string name) = Split(path);
        if (name is "accept.txt" or "reject.txt")
            return GlossaryFormat.ValeVocabulary;
        return ByEnding.TryGetValue(Path.GetExtension(name), out GlossaryFormat format) ? format : null;
    }

    /// <summary>
    /// Whether a file counts as a glossary by its name and place, without being named anywhere: <c>team.terms.yaml</c>, <c>.termlsp/words.md</c>,
    /// <c>GLOSSARY.md</c>.
    /// </summary>
    public static bool IsDiscovered(string path)
    {
        (string folder, string name) = Split(path);
        string ending = Path.GetExtension(name);
        if (name is "glossary.md" or "GLOSSARY.md")
            return true;
        if (HasStem(name, ".terms") && TermsEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return true;
        if (HasStem(name, ".glossary") && ending is ".yml" or ".yaml")
            return true;
        string parent = Split(folder).Name;
        return parent == Folder ? IsReadable(path) && !name.StartsWith('.')
            : parent == ContextiveFolder && name is "definitions.yml" or "definitions.yaml";
    }

    /// <summary>Whether a file's name tells a format that can be read.</summary>
    public static bool IsReadable(string path) => FormatOf(path) is { } format && !IsWrittenOnly(format);

    /// <summary>Whether a file's name is one that Contextive's definitions have, which may import others.</summary>
    public static bool MayImport(string path)
    {
        (string folder, string name) = Split(path);
        return FormatOf(path) == GlossaryFormat.Yaml && (HasStem(name, ".glossary") || Split(folder).Name == ContextiveFolder);
    }

    /// <summary>The folder for whose documents a discovered glossary counts: that of <c>.termlsp/</c>, else the file's own.</summary>
    public static string ScopeOf(string path)
    {
        (string folder, _) = Split(path);
        (string above, string name) = Split(folder);
        return name is Folder or ContextiveFolder ? above : folder;
    }

    private static bool IsWrittenOnly(GlossaryFormat format) => format is GlossaryFormat.Skos or GlossaryFormat.Html;

    // "a.terms.yaml" has the stem "a.terms"; ".terms.yaml" alone is a glossary too.
    private static bool HasStem(string name, string ending) =>
        Path.GetFileNameWithoutExtension(name).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static (string Folder, string Name) Split(string path)
    {
        int slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
    }
}
