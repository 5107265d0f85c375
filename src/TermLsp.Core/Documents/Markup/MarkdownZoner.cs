using System.Collections.Immutable;
using Markdig.Extensions.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Markdown: CommonMark with tables, footnotes, front matter, mathematics and bare addresses, as Markdig's syntax tree has it. A closing
/// fence carries no info string, a table's cells are blocks, and so on: nothing here parses Markdown a second time.
/// </summary>
internal sealed class MarkdownZoner : IResumableZoner
{
    // A part that turns out too short is parsed in vain: the next one is so much longer that the last one costs more than all before.
    private const int Growth = 3;

    private const string FrontMatterMark = "---";

    private MarkdownZoner()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkdownZoner Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => Divide(text).Zones;

    /// <inheritdoc/>
    public Division Divide(SourceText text)
    {
        TextSpan whole = new(0, text.Length);
        if (Parse(text, whole, MarkdownPreamble.None) is not { } part)
            return new Division(whole, PlainTextZoner.Instance.Zones(text));
        Division division = Zoned(part, whole, firstBlock: 0);
        List<int> places = MarkdownSeams.Places(part);
        if (text.Length == 0 || MarkdownPreamble.Of(part.Tree) is not { } preamble)
            return division;
        ImmutableArray<Seam> seams = MarkdownSeams.Of(part, places, text.Length);
        if (MayHaveFrontMatter(text))
            seams = HasFrontMatter(text, places) ? seams.RemoveAt(0) : [];
        return division with { Seams = seams, Knowledge = preamble };
    }

    /// <inheritdoc/>
    public Division? Resume(SourceText text, Seam from, FormerDivision former)
    {
        if (former.Knowledge is not MarkdownPreamble preamble || (from.Offset == 0 && MayHaveFrontMatter(text)))
            return null;
        int read = 0;
        int end = from.Offset;
        while (true)
        {
            end = End(former, from.Offset + (Growth * (end - from.Offset)), text.Length);
            if (Parse(text, new TextSpan(from.Offset, end), preamble) is not { } part || !preamble.IsAllThatIsDefinedIn(part.Tree))
                return null;
            read += part.Source.Length;
            List<int> places = MarkdownSeams.Places(part);
            int met = places.FindIndex(former.HasSeamAt);
            if (met < 0 && end < text.Length)
                continue;
            TextSpan stretch = new(from.Offset, met < 0 ? end : places[met]);
            ImmutableArray<Seam> seams = MarkdownSeams.Of(part, places, stretch.End);
            return IsBound(seams.AsSpan()) || IsBound(former.SeamsOf(stretch))
                ? null
                : Zoned(part, stretch, former.NextBlock) with { Seams = seams, Read = read };
        }
    }

    private static MarkdownPart? Parse(SourceText text, TextSpan span, MarkdownPreamble preamble) =>
        MarkdownPart.Parse(text, text.Content, span, preamble.Text, MarkdownPipelines.Markdown);

    private static Division Zoned(MarkdownPart part, TextSpan span, int firstBlock)
    {
        ZoneBuilder builder = new(part.Text.Content, firstBlock);
        part.AddZones(builder);
        ImmutableArray<ZoneSpan> zones = builder.ToImmutable();
        return new Division(span, zones[..Splicing.IndexFrom(zones, span.End)]) { NextBlock = builder.NextBlock };
    }

    private static bool MayHaveFrontMatter(SourceText text) => text.Content.StartsWith(FrontMatterMark, StringComparison.Ordinal);

    // Its beginning looks for its end through the whole text. Where that stands before the first place, an edit behind changes nothing.
    private static bool HasFrontMatter(SourceText text, List<int> places) =>
        places.Count > 0 && Parse(text, new TextSpan(0, places[0]), MarkdownPreamble.None)?.Tree is [YamlFrontMatterBlock, ..];

    private static bool IsBound(ReadOnlySpan<Seam> seams)
    {
        foreach (Seam seam in seams)
        {
            if (seam.State == MarkdownSeams.Bound)
                return true;
        }

        return false;
    }

    // To a seam behind the one that may be met, which is one because of the line after it.
    private static int End(FormerDivision former, int least, int textEnd)
    {
        for (int i = 1; i < former.SeamsBehind; i++)
        {
            if (former.SeamBehind(i) >= least)
                return former.SeamBehind(i);
        }

        return textEnd;
    }
}
