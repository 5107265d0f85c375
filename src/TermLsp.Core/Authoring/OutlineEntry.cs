using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>A line in the outline of a glossary file.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Detail">What stands beside it, dimmed; empty where there is nothing to say.</param>
/// <param name="Span">All of it in the file.</param>
/// <param name="Selection">Where the caret goes; inside <paramref name="Span"/>.</param>
/// <param name="Status">A term's status; null for a concept.</param>
/// <param name="Children">A concept's terms, language by language.</param>
public sealed record OutlineEntry(
    string Name, string Detail, TextSpan Span, TextSpan Selection, TermStatus? Status, ImmutableArray<OutlineEntry> Children);
