using TermLsp.Core.Compiled;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>Loads the glossaries that a command line names, and the built-in one.</summary>
public static class GlossaryLoader
{
    /// <summary>
    /// Loads files in this order, nearest first, and the built-in glossary after them unless told not to. Files are parsed once: what came of
    /// them is kept in the cache folder for as long as they stay as they are.
    /// </summary>
    public static LoadedGlossaries Load(IReadOnlyList<string> paths, bool builtin)
    {
        if (paths.Count == 0)
            return builtin ? new LoadedGlossaries(BuiltinGlossary.Open(BuiltinGlossary.Copy)) : new LoadedGlossaries(GlossarySet.Empty, []);
        GlossarySource[] sources = [.. paths.Select(path => new GlossarySource(path))];
        CompiledGlossaries? loaded = CompiledCache.Open(SourceKey.Of(sources, builtin));
        if (loaded is null)
        {
            (UInt128 key, byte[] image) = Compile(sources, builtin);
            loaded = CompiledCache.Keep(key, image) ?? CompiledGlossaries.Open(image, BuiltinGlossary.Copy);
        }

        return new LoadedGlossaries(loaded ?? throw new InvalidOperationException("what was just compiled cannot be opened"));
    }

    // The key is that of the content which was compiled: a file may have changed since the cache was asked.
    private static (UInt128 Key, byte[] Image) Compile(GlossarySource[] sources, bool builtin)
    {
        List<Glossary> glossaries = [];
        List<GlossaryProblem> problems = [];
        foreach (GlossarySource source in sources)
        {
            (GlossaryReadResult result, SourceText text) = GlossaryFile.Read(source);
            glossaries.Add(result.Glossary);
            problems.AddRange(result.Diagnostics.Select(diagnostic => GlossaryProblem.Of(source.Path, text, diagnostic)));
        }

        if (builtin)
            glossaries.AddRange(BuiltinGlossary.Open(static relative => relative).Glossaries.Glossaries);
        UInt128 key = SourceKey.Of(sources, builtin);
        return (key, CompiledGlossaries.Compile(new GlossarySet(glossaries), [.. problems], key));
    }
}
