namespace TermLsp.Workspace.Tests;

/// <summary>A folder with files. It is a repository, so that nothing above it counts.</summary>
public sealed class FolderTree
{
    public FolderTree(string root)
    {
        Root = root;
        Directory.CreateDirectory(PathOf(".git"));
    }

    public string Root { get; }

    public string PathOf(string name) => Path.GetFullPath(Path.Combine(Root, name));

    /// <summary>Writes a file, and the folders that it lies in; returns its path.</summary>
    public string Write(string name, string content)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Writes a glossary whose concepts have one English term each, and its own name as their definition.</summary>
    public string WriteGlossary(string name, params string[] terms) => Write(name, Glossary(name, terms));

    /// <summary>The text of such a glossary.</summary>
    public static string Glossary(string name, params string[] terms) =>
        "concepts:\n" + string.Concat(terms.Select(term => $"  - {{id: {term}, en: {{preferred: {term}}}, definition: {{en: from {name}}}}}\n"));}
