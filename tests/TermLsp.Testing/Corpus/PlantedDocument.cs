using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Testing.Corpus;

/// <summary>A document of the corpus: its text, every fault in it, and the text as it is when all are mended.</summary>
/// <param name="Format">What kind of document it is.</param>
/// <param name="Text">The text.</param>
/// <param name="Faults">The faults, in reading order.</param>
/// <param name="Mended">The text without them, and else the same.</param>
public sealed record PlantedDocument(CorpusFormat Format, string Text, ImmutableArray<PlantedFault> Faults, string Mended)
{
    // Private characters, which no sentence holds: a fault is (rule|wrong|right).
    private const char Open = '\uE000';
    private const char Bar = '\uE001';
    private const char Close = '\uE002';

    /// <summary>A fault as it stands in a text that is still being written.</summary>
    public static string Mark(string rule, string wrong, string right) => $"{Open}{rule}{Bar}{wrong}{Bar}{right}{Close}";

    /// <summary>Takes the marks out of a text.</summary>
    public static PlantedDocument Of(CorpusFormat format, string marked)
    {
        StringBuilder text = new();
        StringBuilder mended = new();
        ImmutableArray<PlantedFault>.Builder faults = ImmutableArray.CreateBuilder<PlantedFault>();
        int at = 0;
        for (int open = marked.IndexOf(Open); open >= 0; open = marked.IndexOf(Open, at))
        {
            string between = marked[at..open];
            int close = marked.IndexOf(Close, open);
            string[] parts = marked[(open + 1)..close].Split(Bar);
            text.Append(between);
            faults.Add(new PlantedFault(parts[0], new TextSpan(text.Length, text.Length + parts[1].Length), parts[2]));
            text.Append(parts[1]);
            mended.Append(between).Append(parts[2]);
            at = close + 1;
        }

        return new PlantedDocument(format, text.Append(marked[at..]).ToString(), faults.ToImmutable(), mended.Append(marked[at..]).ToString());
    }
}
