using System.Collections.Immutable;

namespace TermLsp.Core.Documents.Code;

/// <summary>Which string is documentation by its place.</summary>
internal enum Docstrings
{
    /// <summary>None.</summary>
    None,

    /// <summary>The first statement of a module, class or function: Python.</summary>
    FirstStatement,

    /// <summary>A statement that is a string of several lines: Julia.</summary>
    Statement,

    /// <summary>One behind <c>@doc</c> and its like: Elixir.</summary>
    Attribute,
}

/// <summary>What the zoner knows of a programming language.</summary>
/// <param name="Id">LSP's <c>languageId</c>.</param>
internal sealed record CodeLanguage(string Id)
{
    /// <summary>Other <c>languageId</c>s that mean it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Endings of its files' names, with no dot.</summary>
    public ImmutableArray<string> Extensions { get; init; } = [];

    /// <summary>Whole names of its files.</summary>
    public ImmutableArray<string> FileNames { get; init; } = [];

    public ImmutableArray<CodeRule> Rules { get; init; } = [];

    /// <summary>Whether openings that are words are read in any case: <c>REM</c>.</summary>
    public bool IgnoresCase { get; init; }

    public Docstrings Docstrings { get; init; }

    /// <summary>Whether code stands between <c>&lt;?</c> and <c>?&gt;</c> alone, and the rest is HTML.</summary>
    public bool IsIsland { get; init; }

    /// <summary>The rules by what they begin with, made when first asked for. A race makes two, which is harmless.</summary>
    public RuleIndex Index => field ??= new RuleIndex(this);
}
