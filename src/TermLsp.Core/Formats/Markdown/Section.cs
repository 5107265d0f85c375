using Markdig.Syntax;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>A heading and what stands below it.</summary>
internal sealed class Section(int level, HeadingBlock? heading, MarkedText title)
{
    /// <summary>The heading's level; 0: what stands before the first heading.</summary>
    public int Level { get; } = level;

    /// <summary>The heading.</summary>
    public HeadingBlock? Heading { get; } = heading;

    /// <summary>What the heading says.</summary>
    public MarkedText Title { get; } = title;

    /// <summary>Where the section ends in the source.</summary>
    public int End { get; set; }

    /// <summary>The blocks before the next heading.</summary>
    public List<Block> Own { get; } = [];

    /// <summary>The sections below.</summary>
    public List<Section> Children { get; } = [];

    /// <summary>The blocks of the section and of all below, their headings included.</summary>
    public IEnumerable<Block> All => Own.Concat(Children.SelectMany(child => child.All.Prepend(child.Heading!)));

    /// <summary>Divides a tree at its headings.</summary>
    public static Section Of(string source, MarkdownDocument tree)
    {
        Section root = new(0, null, default) { End = source.Length };
        Stack<Section> open = new([root]);
        foreach (Block block in tree)
        {
            if (block is not HeadingBlock heading)
            {
                open.Peek().Own.Add(block);
                continue;
            }

            while (open.Peek().Level >= heading.Level)
                open.Pop().End = heading.Span.Start;
            Section section = new(heading.Level, heading, InlineText.Of(source, heading)) { End = source.Length };
            open.Peek().Children.Add(section);
            open.Push(section);
        }

        return root;
    }
}
