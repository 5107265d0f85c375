using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output.Lint;

/// <summary>
/// The places of many offsets of one text, counted in one go from the first to the last: a line of a million characters may hold a hundred
/// thousand findings.
/// </summary>
internal sealed class Places
{
    private readonly Dictionary<int, Place> _places = [];

    public Places(SourceText text, IEnumerable<TextSpan> spans)
    {
        int line = -1;
        int at = 0;
        (int column, int bytes) = (1, 1);
        foreach (int offset in spans.SelectMany(span => (int[])[span.Start, span.End]).Distinct().Order())
        {
            LinePosition position = text.Lines.PositionOf(offset);
            int start = text.Lines.Content(position.Line).Start;
            if (line != position.Line)
                (line, at, column, bytes) = (position.Line, start, 1, 1);
            ReadOnlySpan<char> between = text.Content.AsSpan(at, start + position.Character - at);
            foreach (Rune rune in between.EnumerateRunes())
            {
                column++;
                bytes += rune.Utf8SequenceLength;
            }

            at += between.Length;
            _places[offset] = new Place(position.Line, position.Character, column, bytes);
        }
    }

    /// <summary>The range of one of the spans.</summary>
    public PlaceRange Of(TextSpan span) => new(_places[span.Start], _places[span.End]);
}
