using System.Buffers;
using System.Collections.Immutable;
using Markdig.Extensions.Yaml;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Reads the glossaries that people write in Markdown: headings, tables, definition lists, lists whose items begin in bold, or one term a file with
/// front matter. A text in the same shape without headings is read as <see cref="PlainTextGlossaryReader"/> reads it.
/// </summary>
public sealed class MarkdownGlossaryReader : IGlossaryReader
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");

    // A diagnostic marks no more of a line.
    private const int LongestQuote = 100;

    private MarkdownGlossaryReader()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkdownGlossaryReader Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input) => Read(input, isOwnShape: false);

    /// <summary>Reads a text of the shape in which <see cref="MarkdownGlossaryWriter"/> writes, though its front matter may not say so.</summary>
    internal static GlossaryReadResult ReadOwnShape(GlossaryInput input) => Read(input, isOwnShape: true);

    private static GlossaryReadResult Read(GlossaryInput input, bool isOwnShape)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        EntryCollector entries = new(input, diagnostics);
        if (Tangle.In(input.Text) is { } tangle)
        {
            entries.Builder.Report(
                GlossaryDiagnosticCode.TooLarge, Severity.Error, tangle with { End = Math.Min(tangle.End, tangle.Start + LongestQuote) },
                "there are more open brackets before the next blank line than are read; close them, or put blank lines between");
            return entries.ToResult();
        }

        MarkdownPart? part = MarkdownPart.Parse(input.Text, input.Text.Content, new TextSpan(0, input.Text.Length), "", MarkdownPipelines.Glossary);
        if (part is null)
        {
            entries.Builder.Report(
                GlossaryDiagnosticCode.TooLarge, Severity.Error, default,
                "lists or quotes are nested too deeply here to be read as Markdown; nest them less");
            return entries.ToResult();
        }

        Read(input, part, entries, diagnostics, isOwnShape);
        return entries.ToResult();
    }

    private static void Read(GlossaryInput input, MarkdownPart part, EntryCollector entries, List<GlossaryDiagnostic> diagnostics, bool isOwnShape)
    {
        FrontMatter matter = FrontMatter.None;
        if (part.Tree is [YamlFrontMatterBlock block, ..])
            matter = FrontMatter.Read(part.Source, part.ToSpan(block.Span), diagnostics);
        else if (UnclosedFrontMatter(input.Text) is { } open)
            entries.Builder.Report(GlossaryDiagnosticCode.Syntax, Severity.Error, open, "this front matter has no end; put a line of three hyphens, ---, behind it");
        isOwnShape |= matter.Has("termlsp");
        Section root = Section.Of(part.Source, part.Tree);
        EntryFinder finder = new(part.Source, isOwnShape);
        List<(Section Section, bool IsEntry, ImmutableArray<string> Fields)> sections = [.. finder.Find(root)];
        if (!isOwnShape && TermFile.IsOne(part.Source, matter, root, sections))
        {
            entries.Add(TermFile.Read(part.Source, input.Text.Lines, matter, root));
            return;
        }

        entries.Builder.Glossary = entries.Builder.Glossary with
        {
            Id = matter.Text("id")?.Located.Value ?? entries.Builder.Glossary.Id,
            Title = matter.Localized("title"),
            License = matter.Text("license")?.Located.Value,
        };
        foreach ((Section section, bool isEntry, ImmutableArray<string> fields) in sections)
        {
            if (isEntry)
                entries.Add(HeadingEntry.Read(part.Source, input.Text.Lines, section, fields, withLead: !isOwnShape));
            else
                AddListed(section, fields);
        }

        if (entries.Count == 0 && root.Children.Count == 0 && matter == FrontMatter.None)
            PlainTextGlossaryReader.Add(input, entries);

        void AddListed(Section section, ImmutableArray<string> fields)
        {
            bool withBold = section.Children.Count == 0 || !finder.IsTitle(root, section);
            foreach (MarkdownEntry entry in EntryLists.Read(part.Source, input.Text.Lines, section, withBold))
            {
                entry.Draft.Domains.InsertRange(0, fields);
                entries.Add(entry);
            }
        }
    }

    // Three hyphens that no others answer are a rule, unless keys follow.
    private static TextSpan? UnclosedFrontMatter(SourceText text)
    {
        if (!text.Content.StartsWith("---", StringComparison.Ordinal) || text.Lines.Count < 2)
            return null;
        TextSpan first = text.Lines.Content(0);
        string second = text.Slice(text.Lines.Content(1) is var line && line.Length > 100 ? line with { End = line.Start + 100 } : line);
        bool isKey = second.IndexOf(':', StringComparison.Ordinal) is int colon and > 0
            && !second.AsSpan(0, colon).ContainsAnyExcept(KeyCharacters);
        return isKey && text.Slice(first).TrimEnd() == "---" ? first : null;
    }
}
