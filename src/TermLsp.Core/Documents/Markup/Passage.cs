using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// The text of one block while its inline markup is read: its lines without what stands before them, joined by line feeds. Offsets are
/// those of <see cref="Content"/>; what is written goes to the document's zones at the places that it stands for.
/// </summary>
internal sealed class Passage
{
    private readonly ZoneBuilder _zones;
    private readonly IReadOnlyList<TextSpan> _lines;
    private readonly int[] _starts;
    private readonly int _block;
    private readonly Dictionary<string, (int From, int Found)> _found = [];
    private int _line;
    private int _from;

    /// <param name="zones">Where the zones go.</param>
    /// <param name="text">The document.</param>
    /// <param name="zone">What plain text of this block is.</param>
    /// <param name="lines">Where its lines stand in the document.</param>
    public Passage(ZoneBuilder zones, string text, Zone zone, IReadOnlyList<TextSpan> lines)
    {
        _zones = zones;
        _lines = lines;
        _block = zones.NewBlock();
        _starts = new int[lines.Count];
        Zone = zone;
        StringBuilder content = new();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                content.Append('\n');
            _starts[i] = content.Length;
            content.Append(Spans.Of(text, lines[i]));
        }

        Content = content.ToString();
    }

    /// <summary>The joined lines.</summary>
    public string Content { get; }

    /// <summary>What plain text of this block is.</summary>
    public Zone Zone { get; }

    /// <summary>Takes a stretch of markup: what stands before it is plain text, what in it is covered, <see cref="Put"/> says.</summary>
    public void Cut(int start, int end)
    {
        Put(_from, start, Zone);
        _from = Math.Max(_from, end);
    }

    /// <summary>Covers a stretch; stretches come in order.</summary>
    public void Put(int start, int end, Zone zone)
    {
        while (_line + 1 < _lines.Count && _starts[_line + 1] <= start)
            _line++;
        for (int i = _line; i < _lines.Count && _starts[i] < end; i++)
        {
            int shift = _lines[i].Start - _starts[i];
            _zones.Add(new TextSpan(Math.Max(start + shift, _lines[i].Start), Math.Min(end + shift, _lines[i].End)), zone, _block);
        }
    }

    /// <summary>The rest is plain text.</summary>
    public void Finish() => Cut(Content.Length, Content.Length);

    /// <summary>
    /// Where <paramref name="mark"/> next stands, or -1. What was found is remembered: a text of opening marks alone would else be read to
    /// its end from each of them.
    /// </summary>
    public int Find(string mark, int from) => Find(mark, mark, from, static _ => true);

    /// <summary>Where <paramref name="mark"/> next stands and is the right one; <paramref name="key"/> names what makes it so.</summary>
    public int Find(string key, string mark, int from, Func<int, bool> isRight)
    {
        if (_found.TryGetValue(key, out (int From, int Found) last) && last.From <= from && (last.Found < 0 || last.Found >= from))
            return last.Found;
        int found = from > Content.Length ? -1 : Content.IndexOf(mark, from, StringComparison.Ordinal);
        while (found >= 0 && !isRight(found))
            found = Content.IndexOf(mark, found + 1, StringComparison.Ordinal);
        _found[key] = (from, found);
        return found;
    }

    /// <summary>The character at a place; a line feed outside of the text.</summary>
    public char At(int offset) => (uint)offset < (uint)Content.Length ? Content[offset] : '\n';
}
