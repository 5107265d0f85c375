using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using TermLsp.Core.Linting;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output.Lint;

/// <summary>
/// What a finding is known by wherever its line has moved to: the rule, the text, and the words around it on that line, without their capitals
/// and what stands between them.
/// </summary>
internal sealed record FindingKey(string Rule, string Text, string Before, string After)
{
    private const int Words = 4;

    // So many code units on each side are looked at, or a line of a million of them would be read for every finding in it.
    private const int Reach = 96;

    /// <summary>The key of what was found in a text.</summary>
    public static FindingKey Of(SourceText text, LintDiagnostic diagnostic)
    {
        TextSpan span = diagnostic.Span;
        int start = Math.Max(text.Lines.Content(text.Lines.LineAt(span.Start)).Start, span.Start - Reach);
        int end = Math.Min(text.Lines.Content(text.Lines.LineAt(span.End)).End, span.End + Reach);
        return new FindingKey(
            diagnostic.Rule,
            string.Join(' ', text.Slice(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            string.Join(' ', WordsOf(text.Content.AsSpan(start..Math.Max(start, span.Start))).TakeLast(Words)),
            string.Join(' ', WordsOf(text.Content.AsSpan(span.End..Math.Max(span.End, end))).Take(Words)));
    }

    /// <summary>A short name for it.</summary>
    /// <param name="repeat">How many findings of the same key stand before this one in the file.</param>
    public string Fingerprint(int repeat)
    {
        string all = string.Create(CultureInfo.InvariantCulture, $"{Rule}\0{Text}\0{Before}\0{After}\0{repeat}");
        return XxHash128.HashToUInt128(MemoryMarshal.AsBytes(all.AsSpan())).ToString("x32", CultureInfo.InvariantCulture);
    }

    // An ideograph is a word of its own.
    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        const char FirstIdeographic = '\u2E80';
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool goesOn = i < text.Length && char.IsLetterOrDigit(text[i]) && text[i] < FirstIdeographic;
            if (goesOn)
                continue;
            if (i > start)
                words.Add(text[start..i].ToString().ToLowerInvariant());
            if (i < text.Length && char.IsLetter(text[i]))
                words.Add(text[i].ToString());
            start = i + 1;
        }

        return words;
    }
}
