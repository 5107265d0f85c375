using System.Buffers;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>The characters that part the terms of a line.</summary>
internal static class Marks
{
    public static readonly SearchValues<char> Colon = SearchValues.Create(":：");
    public static readonly SearchValues<char> Open = SearchValues.Create("(（");
    public static readonly SearchValues<char> Close = SearchValues.Create(")）");
    public static readonly SearchValues<char> Brackets = SearchValues.Create("(（)）");

    /// <summary>What parts values of a label; in a bracket, terms.</summary>
    public static readonly SearchValues<char> List = SearchValues.Create(",，、;；");

    /// <summary>What parts terms in a cell.</summary>
    public static readonly SearchValues<char> Enumeration = SearchValues.Create("、;；");

    /// <summary>What parts names wherever it stands outside of brackets.</summary>
    public static readonly SearchValues<char> Hard = SearchValues.Create("|｜;；\n");

    /// <summary>What parts names only with space on both sides, or where the writing changes: it may be a part of a name (TCP/IP).</summary>
    public static readonly SearchValues<char> Soft = SearchValues.Create("·・•/／");

    /// <summary>A dash parts names with space on both sides, or where the writing changes.</summary>
    public static readonly SearchValues<char> Dash = SearchValues.Create("—–-");

    /// <summary>
    /// For each character that opens a bracket, where it is closed; -1 elsewhere. A bracket that is not closed, or was not opened, is a character
    /// like others.
    /// </summary>
    public static int[] Pairs(MarkedText text)
    {
        int[] pairs = new int[text.Length];
        Array.Fill(pairs, -1);
        Stack<int> open = new();
        for (int at = text.IndexOfMark(Brackets); at >= 0; at = text.IndexOfMark(Brackets, at + 1))
        {
            if (text.IsMark(at, Open))
                open.Push(at);
            else if (open.TryPop(out int opened))
                pairs[opened] = at;
        }

        return pairs;
    }

    /// <summary>The parts between marks that stand outside of brackets, without the space around them; empty ones are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separates">How many characters part the text there; 0: none.</param>
    public static List<MarkedText> Split(MarkedText text, Func<MarkedText, int, int> separates)
    {
        int[] pairs = Pairs(text);
        List<MarkedText> parts = [];
        int start = 0;
        for (int at = 0; at < text.Length;)
        {
            if (pairs[at] >= 0)
            {
                at = pairs[at] + 1;
            }
            else if (separates(text, at) is int length and > 0)
            {
                Add(text[start..at]);
                start = at += length;
            }
            else
            {
                at++;
            }
        }

        Add(text[start..]);
        return parts;

        void Add(MarkedText part)
        {
            if (!part.IsBlank)
                parts.Add(part.Trim());
        }
    }

    /// <summary>The values of a label: parted by commas and semicolons of either width, or by 、.</summary>
    public static List<MarkedText> SplitList(MarkedText text) => Split(text, static (text, at) => text.IsMark(at, List) ? 1 : 0);

    /// <summary>A text without what stands in brackets at its end, and what those hold, from the left.</summary>
    public static (MarkedText Text, List<MarkedText> InBrackets) Peel(MarkedText text)
    {
        int[] pairs = Pairs(text);
        int[] opened = new int[text.Length];
        for (int at = 0; at < text.Length; at++)
        {
            if (pairs[at] >= 0)
                opened[pairs[at]] = at;
        }

        List<MarkedText> inBrackets = [];
        while (text.Length > 0 && text.IsMark(text.Length - 1, Close) && pairs[opened[text.Length - 1]] == text.Length - 1)
        {
            int open = opened[text.Length - 1];
            MarkedText inside = text[(open + 1)..^1].Trim();

            // "f(x)" and "print()" are names.
            bool isPartOfName = text[open] == '(' && open > 0 && !char.IsWhiteSpace(text[open - 1])
                && (inside.Length == 0 || (inside.Length == 1 && inside[0] < 0x80));
            if (isPartOfName)
                break;
            inBrackets.Add(inside);
            text = text[..open];
            text = text[..text.Characters.TrimEnd().Length];
        }

        inBrackets.Reverse();
        return (text.Trim(), inBrackets);
    }
}
