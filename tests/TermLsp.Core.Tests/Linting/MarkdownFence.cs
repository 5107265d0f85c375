using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting;

/// <summary>A fenced block of a page.</summary>
/// <param name="Kind">The first word behind the fence.</param>
/// <param name="Role">The second; empty where there is none.</param>
/// <param name="Span">What stands between the fences.</param>
/// <param name="Text">That text.</param>
internal sealed record MarkdownFence(string Kind, string Role, TextSpan Span, string Text)
{
    /// <summary>All of a page, in order.</summary>
    public static IEnumerable<MarkdownFence> All(string page)
    {
        (string Fence, string[] Words, int Start)? open = null;
        int start = 0;
        foreach (string line in page.Split('\n'))
        {
            string fence = line[..(line.Length - line.TrimStart('`').Length)];
            if (open is { } block && line == block.Fence)
            {
                yield return new MarkdownFence(block.Words[0], block.Words.ElementAtOrDefault(1) ?? "", new TextSpan(block.Start, start), page[block.Start..start]);
                open = null;
            }
            else if (open is null && fence.Length >= 3)
            {
                open = (fence, line[fence.Length..].Split(' '), start + line.Length + 1);
            }

            start += line.Length + 1;
        }
    }
}
