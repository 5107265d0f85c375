using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Testing;

/// <summary>
/// A text with marks: <c>$0</c> is the caret, <c>{|name:text|}</c> or <c>{|text|}</c> a span. They are taken out of <see cref="Text"/>.
/// </summary>
public sealed class Fixture
{
    private readonly List<(string Name, TextSpan Span)> _spans = [];

    private Fixture(string text) => Text = text;

    /// <summary>The text without its marks.</summary>
    public string Text { get; private set; }

    /// <summary>The caret's offset; -1 where there is none.</summary>
    public int Caret { get; private set; } = -1;

    /// <summary>The marked spans in reading order.</summary>
    public IReadOnlyList<(string Name, TextSpan Span)> Spans => _spans;

    public static Fixture Parse(string marked)
    {
        Fixture fixture = new("");
        StringBuilder text = new();
        (string Name, int Start)? open = null;
        for (int i = 0; i < marked.Length; i++)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(i);
            if (rest.StartsWith("$0"))
            {
                fixture.Caret = text.Length;
                i++;
            }
            else if (rest.StartsWith("{|"))
            {
                int colon = rest.IndexOf(':');
                int close = rest.IndexOf("|}");
                bool isNamed = colon > 0 && colon < close;
                open = (isNamed ? rest[2..colon].ToString() : "", text.Length);
                i += isNamed ? colon : 1;
            }
            else if (rest.StartsWith("|}") && open is { } start)
            {
                fixture._spans.Add((start.Name, new TextSpan(start.Start, text.Length)));
                open = null;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        fixture.Text = text.ToString();
        return fixture;
    }
}
