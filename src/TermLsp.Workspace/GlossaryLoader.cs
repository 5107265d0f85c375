using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>A finding and the file that it is in; line and column from 1.</summary>
public sealed record GlossaryProblem(string Path, int Line, int Column, GlossaryDiagnostic Diagnostic)
{
    /// <summary>As compilers write it, so that terminals and editors can go there.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}: {Diagnostic.Message} [{Diagnostic.Code}]";
}

/// <summary>The glossaries that were asked for, and what was wrong with them.</summary>
public sealed record LoadedGlossaries(GlossarySet Glossaries, ImmutableArray<GlossaryProblem> Problems);

/// <summary>Loads the glossaries that a command line names, and the built-in one.</summary>
public static class GlossaryLoader
{
    /// <summary>Loads files in this order, nearest first, and the built-in glossary after them unless told not to.</summary>
    public static LoadedGlossaries Load(IEnumerable<string> paths, bool builtin)
    {
        List<Glossary> glossaries = [];
        List<GlossaryProblem> problems = [];
        foreach (string path in paths)
        {
            (GlossaryReadResult result, SourceText text) = GlossaryFile.Read(path);
            glossaries.Add(result.Glossary);
            problems.AddRange(result.Diagnostics.Select(diagnostic => Locate(path, text, diagnostic)));
        }

        if (builtin)
            glossaries.Add(BuiltinGlossary.Load());
        return new LoadedGlossaries(new GlossarySet(glossaries), [.. problems]);
    }

    private static GlossaryProblem Locate(string path, SourceText text, GlossaryDiagnostic diagnostic)
    {
        HumanPosition position = HumanPosition.Of(text, diagnostic.Span.Start);
        return new GlossaryProblem(path, position.Line, position.Column, diagnostic);
    }
}
