using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Configuration;

/// <summary>Everything that can be set, as it counts for a document: the defaults, with each source of settings laid over those before it.</summary>
public sealed record Settings
{
    /// <summary>What counts where nothing is set.</summary>
    public static Settings Default { get; } = new();

    /// <summary>Glossary files, folders and globs, nearest first.</summary>
    public ImmutableArray<ConfiguredPath> Glossaries { get; init; } = [];

    /// <summary>Whether the built-in glossary counts.</summary>
    public bool Builtin { get; init; } = true;

    /// <summary>The language to explain in; null: the document's own, then the client's.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The languages whose definitions a hover shows after the document's own.</summary>
    public ImmutableArray<LanguageTag> HoverLanguages { get; init; } = [];

    /// <summary>How much a hover says.</summary>
    public HoverStyle HoverStyle { get; init; }

    /// <summary>Where in source code a hover speaks.</summary>
    public HoverCode HoverCode { get; init; }

    /// <summary>Whether terms are offered while typing.</summary>
    public bool CompletionEnable { get; init; } = true;

    /// <summary>Whether pinyin finds Chinese terms.</summary>
    public bool CompletionPinyin { get; init; } = true;

    /// <summary>The most terms that are offered at once.</summary>
    public int CompletionLimit { get; init; } = 100;

    /// <summary>Whether anything is reported in documents.</summary>
    public bool LintEnable { get; init; } = true;

    /// <summary>The severity of a rule's findings; null: the rule is off. A rule that is not listed has its own default.</summary>
    public ImmutableSortedDictionary<string, Severity?> LintRules { get; init; } = ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal);

    /// <summary>Globs of the documents to look at; none: all.</summary>
    public ImmutableArray<ConfiguredPath> LintInclude { get; init; } = [];

    /// <summary>Globs of documents to pass over.</summary>
    public ImmutableArray<ConfiguredPath> LintExclude { get; init; } = [];

    /// <summary>Spellings that are never reported.</summary>
    public ImmutableArray<string> LintIgnore { get; init; } = [];

    /// <summary>The zones in which something is reported.</summary>
    public ImmutableArray<Zone> LintZones { get; init; } =
        [Zone.Prose, Zone.Heading, Zone.List, Zone.Table, Zone.Quote, Zone.LinkText, Zone.Comment, Zone.Docstring];
}

/// <summary>A path or glob as it was set.</summary>
/// <param name="Pattern">What was written; a path, or a glob as .gitignore has them.</param>
/// <param name="Folder">The folder that it is relative to: the settings file's own; null: the workspace's.</param>
/// <param name="Span">Its place in the settings.</param>
public readonly record struct ConfiguredPath(string Pattern, string? Folder, TextSpan Span);

/// <summary>How much a hover says.</summary>
public enum HoverStyle
{
    /// <summary>All that the glossary knows.</summary>
    Full,

    /// <summary>The terms and the status.</summary>
    Short,
}

/// <summary>Where in source code a hover speaks.</summary>
public enum HoverCode
{
    /// <summary>The built-in glossary in comments and strings, others everywhere.</summary>
    Auto,

    /// <summary>Everywhere.</summary>
    All,

    /// <summary>In comments, docstrings and strings.</summary>
    Comments,

    /// <summary>Nowhere in code.</summary>
    Off,
}
