namespace TermLsp.Core.Text;

/// <summary>An immutable text with its lines. It may hold any UTF-16 code units, unpaired surrogates among them.</summary>
public sealed class SourceText(string content)
{
    private LineIndex? _lines;

    /// <summary>The whole text.</summary>
    public string Content { get; } = content;

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Content.Length;

    /// <summary>The lines, read when first asked for. A race builds an equal index twice, which is harmless.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(Content);

    /// <summary>A new text with <paramref name="span"/> replaced; the span is clamped to the text. Lines that are known stay known.</summary>
    public SourceText Replace(TextSpan span, string replacement)
    {
        int start = Math.Clamp(span.Start, 0, Length);
        int end = Math.Clamp(span.End, start, Length);
        string content = string.Concat(Content.AsSpan(0, start), replacement, Content.AsSpan(end));
        TextChange change = new(start, end, start + replacement.Length);
        return new SourceText(content) { _lines = _lines?.After(change, content) };
    }

    /// <summary>The text of a span.</summary>
    public string Slice(TextSpan span) => Content[span.Start..span.End];
}
