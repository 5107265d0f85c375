using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>
/// Words of a condition. Most places of a window begin none of them, and what stands there tells so before it is folded: conditions were two fifths
/// of what it takes to search a text.
/// </summary>
internal sealed class NearbyWords
{
    // A word of bits for each of so many: a condition has some dozen words, so one place in twenty passes by chance.
    private const int Bits = 256;

    private readonly ImmutableArray<Form> _words;
    private readonly string _firsts;
    private readonly ulong[] _begun = new ulong[Bits / 64];

    public NearbyWords(ImmutableArray<Form> words)
    {
        _words = words;
        _firsts = string.Create(words.Length, words, static (firsts, all) =>
        {
            for (int i = 0; i < firsts.Length; i++)
                firsts[i] = all[i].Characters[0].Folded;
        });
        foreach (char first in _firsts)
            _begun[Place(first) / 64] |= 1UL << Place(first);
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>Whether one of them stands in a window, beside which nothing stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="window">The window.</param>
    /// <param name="room">A fold to use; what it holds is lost.</param>
    public bool StandIn(ZonedText text, TextSpan window, ZonedFold room)
    {
        if (IsEmpty)
            return false;
        string content = text.Text.Content;
        bool isReady = false;
        char before = ' ';
        for (int at = window.Start; at < window.End; at++)
        {
            char c = content[at];
            bool mayBegin = MayBegin(c) && !GoesOn(before, c);
            before = c;
            if (!mayBegin)
                continue;
            if (!isReady)
                room.Reset(text, window);
            isReady = true;
            if (StandsAt(room.Seek(at), room))
                return true;
        }

        return false;
    }

    private bool StandsAt(int position, ZonedFold room)
    {
        if (position < 0 || !FormStart<ExactText>.TryAt(position, new ExactText(room), out FormStart<ExactText> at))
            return false;
        char first = at.Folded(position);
        for (int word = _firsts.IndexOf(first); word >= 0; word = _firsts.IndexOf(first, word + 1))
        {
            if (FormComparison.At(at, _words[word]) is not null)
                return true;
        }

        return false;
    }

    // What becomes several characters, or none, or is half of one, says nothing by itself.
    private bool MayBegin(char c)
    {
        char folded = PlainFolding.Instance.Fold(c);
        return folded == FoldingTable.Nothing || (_begun[Place(folded) / 64] >> Place(folded) & 1) != 0;
    }

    // Not even a part of a name begins with a small letter or a digit behind another.
    private static bool GoesOn(char before, char c) => char.IsAsciiLetterOrDigit(before) && (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static int Place(char folded) => (folded ^ (folded >> 8)) % Bits;
}
