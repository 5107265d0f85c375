using System.Text;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>
/// The text of an occurrence. One that goes over a line's end holds what stands before the next line's words, <c>// </c> or <c>&gt; </c>, which is no
/// part of it: here each end with that is one line feed, and what is written instead gets it back.
/// </summary>
internal readonly struct FoundText
{
    private readonly List<string>? _lineEnds;

    private FoundText(string text, List<string>? lineEnds) => (Text, _lineEnds) = (text, lineEnds);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>That of a span in which an occurrence lies.</summary>
    public static FoundText Of(Document document, TextSpan span)
    {
        string text = document.Text.Slice(span);
        if (!Separators.HoldsLineEnd(text))
            return new FoundText(text, lineEnds: null);
        ZonedText zoned = document.Zoned;
        int? block = zoned.At(span.Start)?.Block;
        StringBuilder found = new(text.Length);
        List<string> lineEnds = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                found.Append(text[i]);
                continue;
            }

            int next = zoned.IndexFrom(span.Start + i);
            while (next < zoned.Spans.Length && zoned.Spans[next].Block != block)
                next++;
            int end = next < zoned.Spans.Length ? Math.Min(zoned.Spans[next].Span.Start, span.End) - span.Start : text.Length;
            lineEnds.Add(text[i..end]);
            found.Append('\n');
            i = end - 1;
        }

        return new FoundText(found.ToString(), lineEnds);
    }

    /// <summary>What was written for the text, with its line ends as they were.</summary>
    public string Restored(string written)
    {
        if (_lineEnds is null)
            return written;
        StringBuilder restored = new(written.Length);
        int lines = 0;
        foreach (char c in written)
        {
            if (c == '\n' && lines < _lineEnds.Count)
                restored.Append(_lineEnds[lines++]);
            else
                restored.Append(c);
        }

        return restored.ToString();
    }

    /// <summary>What was written for the text, without what stands before its lines.</summary>
    public string Bare(string written)
    {
        foreach (string lineEnd in _lineEnds ?? [])
            written = written.Replace(lineEnd, "\n", StringComparison.Ordinal);
        return written;
    }
}
