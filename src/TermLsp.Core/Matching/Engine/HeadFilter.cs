using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Tells, 64 characters at a time, where a form may begin: it looks at the text as it is written, unfolded, and passes every place where one does
/// begin, with a few where none does.
/// </summary>
internal readonly ref struct HeadFilter
{
    /// <summary>How many characters from the first of the 64 on it may read: whoever asks sees that they are there.</summary>
    public const int Reach = 3 * CharacterMasks.Width;

    // A gap as long as this is left to whoever looks closer.
    private const int LongestGap = 32;

    private readonly FormTables _forms;
    private readonly FormFeatures _features;
    private readonly int _wordShift;
    private readonly int _ideographShift;
    private readonly int _pairShift;

    public HeadFilter(FormTables forms)
    {
        _forms = forms;
        _features = forms.Features;
        _wordShift = HeadFilterBuilder.Shift(forms.Words.Length);
        _ideographShift = HeadFilterBuilder.Shift(forms.Ideographs.Length);
        _pairShift = HeadFilterBuilder.Shift(forms.Pairs.Length * 64);
    }

    /// <summary>A bit for each of 64 characters at which a form may begin.</summary>
    /// <param name="text">The first of them; see <see cref="Reach"/>. Where the text ends before, NUL stands.</param>
    /// <param name="before">What the 64 before are.</param>
    /// <param name="here">What they are.</param>
    /// <param name="after">What the 64 after are.</param>
    public ulong Candidates(ref char text, in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong candidates = 0;
        if (_features.HasFlag(FormFeatures.Words))
            candidates |= Words(ref text, before, here, after);
        if (_features.HasFlag(FormFeatures.Ideographs))
            candidates |= Ideographs(ref text, here, after);
        candidates |= Others(ref text, _features.HasFlag(FormFeatures.Marks) ? here.Foreign | here.Mark : here.Foreign);
        return candidates;
    }

    private ulong Words(ref char text, in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong word = here.Word;
        ulong next = after.Word;
        ulong first = word & ~Next(word, before.Word);
        ulong hump = Humps(before, here, after.Lower & 1);

        // A word is plain unless a name may go on in it or after it: fineTuning, a_name, naïve, one with an invisible character.
        ulong rough = hump | here.Underscore | here.Foreign;
        ulong nextRough = Humps(here, after, 1) | after.Underscore | after.Foreign;
        ulong candidates = 0;
        for (ulong left = first; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            int length = BitOperations.TrailingZeroCount(~From(bit, word, next));
            ulong inside = (~(~0UL << length) << 1) & From(bit, rough, nextRough);
            bool may = (inside == 0 || !GoesOn(ref text, bit + length, inside >> length)) && length < CharacterMasks.Width
                ? MayBeginWord(ref Unsafe.Add(ref text, bit), length)
                : MayBegin(ref Unsafe.Add(ref text, bit));
            candidates |= (may ? 1UL : 0) << bit;
        }

        for (ulong left = hump & ~first; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            candidates |= (MayBegin(ref Unsafe.Add(ref text, bit)) ? 1UL : 0) << bit;
        }

        return candidates;
    }

    // The capitals at which a word inside a name may begin: contextWindow, RAGPipeline.
    private static ulong Humps(in CharacterMasks before, in CharacterMasks here, ulong isLowerAfter)
    {
        ulong afterLower = Next(here.Lower | here.Digit, before.Lower | before.Digit);
        ulong beforeLower = (here.Lower >> 1) | (isLowerAfter << 63);
        return here.Upper & (afterLower | (Next(here.Upper, before.Upper) & beforeLower));
    }

    // Whether a rough word does go on: not where all that is rough is the character after it, and that is a mark, say, or a letter of another script.
    private static bool GoesOn(ref char text, int end, ulong roughAtEnd)
    {
        char c = Unsafe.Add(ref text, end);
        if (roughAtEnd != 1 || c == '_')
            return true;
        char folded = FoldingTable.FoldPlain(c);
        return folded == FoldingTable.Nothing || CharacterClass.IsWord(folded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeginWord(ref char first, int length)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector128.Create((ushort)0x20);
        ulong letters = Vector128.Narrow(units, units).AsUInt64().ToScalar();
        letters &= length >= 8 ? ~0UL : ~(~0UL << (8 * length));
        ulong hash = HeadHash.Word(letters, length);
        ulong bits = _forms.Words[(int)(hash >> _wordShift)];
        return Has(bits, HeadHash.WholeWord(hash)) || (Has(bits, HeadHash.FirstWord(hash)) && MayGoOn(bits, hash, ref Unsafe.Add(ref first, length)));
    }

    // Whether the word after this one is one that follows it in a form.
    private static bool MayGoOn(ulong bits, ulong word, ref char after)
    {
        // Other spaces and hyphens than these are left to whoever looks closer.
        if (after >= 0x80)
            return FoldingTable.FoldPlain(after) is ' ' or '-' or FoldingTable.Nothing;
        char first = Unsafe.Add(ref after, 1);
        if (after is not (' ' or '-') || !char.IsAsciiLetterOrDigit(first))
            return after is ' ' or '-' ? char.IsWhiteSpace(first) || first >= 0x80 : char.IsWhiteSpace(after);
        char second = Unsafe.Add(ref after, 2);
        if (second >= 0x80)
            return true;
        second = char.IsAsciiLetterOrDigit(second) ? (char)(second | 0x20) : '\0';
        return Has(bits, HeadHash.TwoWords(word, HeadFilterBuilder.Letters((char)(first | 0x20), second)));
    }

    private ulong Ideographs(ref char text, in CharacterMasks here, in CharacterMasks after)
    {
        ulong ideographs = here.Ideograph;
        ulong second = (ideographs >> 1) | (after.Ideograph << 63);
        ulong third = (ideographs >> 2) | (after.Ideograph << 62);
        ulong candidates = 0;
        for (ulong left = ideographs & second & third; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            ulong pair = HeadHash.Pair(first, Unsafe.Add(ref first, 1));
            ulong bits = _forms.Ideographs[(int)(pair >> _ideographShift)];
            bool may = Has(bits, HeadHash.WholePair(pair)) | Has(bits, HeadHash.Triple(pair, Unsafe.Add(ref first, 2)));
            candidates |= (may ? 1UL : 0) << bit;
        }

        for (ulong left = ideographs & second & ~third; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            ulong pair = HeadHash.Pair(first, Unsafe.Add(ref first, 1));
            ulong bits = _forms.Ideographs[(int)(pair >> _ideographShift)];
            bool may = Has(bits, HeadHash.WholePair(pair)) | Has(bits, HeadHash.LongerPair(pair));
            candidates |= (may ? 1UL : 0) << bit;
        }

        candidates |= Others(ref text, ideographs & ~second);
        return _features.HasFlag(FormFeatures.SingleIdeographs) ? candidates | Singles(ref text, ideographs & ~candidates) : candidates;
    }

    private ulong Singles(ref char text, ulong ideographs)
    {
        ulong candidates = 0;
        for (ulong left = ideographs; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            candidates |= (FormTables.HasBit(_forms.Singles, Unsafe.Add(ref text, bit)) ? 1UL : 0) << bit;
        }

        return candidates;
    }

    private ulong Others(ref char text, ulong others)
    {
        ulong candidates = 0;
        for (ulong left = others; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            if (FormTables.HasBit(_forms.Starts, first) && MayBegin(ref first))
                candidates |= 1UL << bit;
        }

        return candidates;
    }

    /// <summary>Whether a form may begin at a character, judged by the first two units of what stands there, folded.</summary>
    private bool MayBegin(ref char text)
    {
        Span<char> units = stackalloc char[4];
        char first = '\0';
        for (int at = 0; at < LongestGap;)
        {
            at += Fold(ref Unsafe.Add(ref text, at), units, out int count);
            foreach (char unit in units[..count])
            {
                if (unit is '\n' or '\r')
                    return true;
                if (first == '\0')
                {
                    if (FormTables.HasBit(_forms.Singles, unit))
                        return true;
                    first = unit;
                    continue;
                }

                if (FormTables.HasBit(_forms.Pairs, HeadHash.Pair(first, unit) >> _pairShift))
                    return true;
                if (unit is not (' ' or '-' or '_'))
                    return false;
            }
        }

        return true;
    }

    // Folds one character; returns its length.
    private static int Fold(ref char text, Span<char> units, out int count)
    {
        units[0] = FoldingTable.FoldPlain(text);
        count = 1;
        if (units[0] != FoldingTable.Nothing)
            return 1;
        if (text == '\r')
        {
            units[0] = '\n';
        }
        else if (char.IsHighSurrogate(text) && char.IsLowSurrogate(Unsafe.Add(ref text, 1)))
        {
            Rune cased = FoldingTable.FoldKeepingCase(new Rune(text, Unsafe.Add(ref text, 1)));
            Rune folded = cased.IsBmp ? new Rune(FoldingTable.ToLowerCase((char)cased.Value)) : FoldingTable.ToLowerCase(cased);
            count = folded.EncodeToUtf16(units);
            return 2;
        }
        else if (char.IsSurrogate(text))
        {
            units[0] = text;
        }
        else
        {
            string several = FoldingTable.FoldKeepingCase(text) == FoldingTable.Several ? FoldingTable.Expand(text) : "";
            count = several.Length;
            for (int i = 0; i < count; i++)
                units[i] = FoldingTable.ToLowerCase(several[i]);
        }

        return 1;
    }

    private static bool Has(ulong bits, ulong wanted) => (bits & wanted) == wanted;

    private static ulong Next(ulong bits, ulong before) => (bits << 1) | (before >> 63);

    private static ulong From(int bit, ulong here, ulong after) => bit == 0 ? here : (here >> bit) | (after << (64 - bit));
}
