using TermLsp.Core.Documents;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>The words beside a word, in its block: over a line's end and over markup, but not over a comma.</summary>
internal readonly ref struct WordsAround(ZonedText text, TermWords words)
{
    private const int Most = TermWords.MostWordsOfTerm - 1;

    // What may stand between two words of a term; a tab or a line's end counts as a space.
    private const string Separators = " -\t\r\n\u00A0\u2010\u2011";

    /// <summary>Tells the numbers of the words before, the nearest first.</summary>
    /// <param name="zone">The index of the zone that the word stands in.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="room">Room for the numbers.</param>
    public ReadOnlySpan<int> Before(int zone, int start, Span<int> room)
    {
        string content = text.Text.Content;
        int count = 0;
        int at = start;
        while (count < Math.Min(Most, room.Length))
        {
            ZoneSpan span = text.Spans[zone];
            int end = at;
            while (end > span.Span.Start && Separators.Contains(content[end - 1], StringComparison.Ordinal))
                end--;
            if (end == span.Span.Start)
            {
                if (zone == 0 || text.Spans[zone - 1].Block != span.Block)
                    break;
                at = text.Spans[--zone].Span.End;
                continue;
            }

            at = end;
            while (at > span.Span.Start && char.IsAsciiLetter(content[at - 1]) && end - at <= TermWords.LongestWord)
                at--;
            if (at == end)
                break;
            room[count++] = Number(content.AsSpan(at, end - at));
        }

        return room[..count];
    }

    /// <summary>Tells the numbers of the words behind.</summary>
    /// <param name="zone">The index of the zone that the word stands in.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="room">Room for the numbers.</param>
    public ReadOnlySpan<int> Behind(int zone, int end, Span<int> room)
    {
        string content = text.Text.Content;
        int count = 0;
        int at = end;
        while (count < Math.Min(Most, room.Length))
        {
            ZoneSpan span = text.Spans[zone];
            int start = at;
            while (start < span.Span.End && Separators.Contains(content[start], StringComparison.Ordinal))
                start++;
            if (start == span.Span.End)
            {
                if (zone + 1 == text.Spans.Length || text.Spans[zone + 1].Block != span.Block)
                    break;
                at = text.Spans[++zone].Span.Start;
                continue;
            }

            at = start;
            while (at < span.Span.End && char.IsAsciiLetter(content[at]) && at - start <= TermWords.LongestWord)
                at++;
            if (at == start)
                break;
            room[count++] = Number(content.AsSpan(start, at - start));
        }

        return room[..count];
    }

    private int Number(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[TermWords.LongestWord + 1];
        return words.Find(letters[..word.ToLowerInvariant(letters)]);
    }
}
