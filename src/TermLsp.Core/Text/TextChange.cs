namespace TermLsp.Core.Text;

/// <summary>
/// What differs between two versions of a text: <c>[Start, OldEnd)</c> of the old one became <c>[Start, NewEnd)</c> of the new one. What stands
/// before is the same in both, and so is what stands behind.
/// </summary>
/// <param name="Start">Where it begins, in UTF-16 code units, in both texts.</param>
/// <param name="OldEnd">Where it ends in the old text, exclusive.</param>
/// <param name="NewEnd">Where it ends in the new text, exclusive.</param>
internal readonly record struct TextChange(int Start, int OldEnd, int NewEnd)
{
    // Blocks of this size are compared at once.
    private const int Block = 128;

    /// <summary>How far what stands behind has moved.</summary>
    public int Shift => NewEnd - OldEnd;

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Start == OldEnd && Start == NewEnd;

    /// <summary>
    /// The smallest change that leads from one text to another. Reading both takes a fraction of what it takes to make the new one, and says the
    /// same of one keystroke, of several changes at once and of a text that came whole.
    /// </summary>
    public static TextChange Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        int start = before.CommonPrefixLength(after);
        int same = CommonSuffixLength(before[start..], after[start..]);
        return new TextChange(start, before.Length - same, after.Length - same);
    }

    /// <summary>This change and then another, as one that covers both.</summary>
    public TextChange Then(TextChange next)
    {
        int end = Math.Max(NewEnd, next.OldEnd);
        return new TextChange(Math.Min(Start, next.Start), end - Shift, end + next.Shift);
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int most = Math.Min(left.Length, right.Length);
        int same = 0;
        while (same + Block <= most && left[^(same + Block)..^same].SequenceEqual(right[^(same + Block)..^same]))
            same += Block;
        while (same < most && left[^(same + 1)] == right[^(same + 1)])
            same++;
        return same;
    }
}
