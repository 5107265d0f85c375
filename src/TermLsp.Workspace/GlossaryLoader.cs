namespace TermLsp.Workspace;

/// <summary>Loads just the glossaries that are named, wherever one is: no settings, nothing discovered.</summary>
public static class GlossaryLoader
{
    /// <summary>Loads files in this order, nearest first, and the built-in glossary after them unless told not to.</summary>
    public static LoadedGlossaries Load(IReadOnlyList<string> paths, bool builtin) =>
        new GlossaryStore(new GlossaryTexts()).Load([.. paths.Select(path => new GlossarySource(path))], builtin);
}
