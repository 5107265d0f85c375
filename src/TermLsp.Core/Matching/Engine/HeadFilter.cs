using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
    private readonly PlainFolding _folding;
    private readonly FormFeatures _features;
    private readonly int _wordShift;
    private readonly int _ideographShift;
    private readonly int _pairShift;

    public HeadFilter(FormTables forms)
        : this(forms, forms.Features)
    {
    }

    internal HeadFilter(FormTables forms, FormFeatures features)
    {
        _forms = forms;
        _folding = PlainFolding.Instance;
        _features = features;
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
        ulong all = word & ~Next(word, before.Word);
        ulong first = _features.HasFlag(FormFeatures.FewLetters) ? WithKnownLetters(ref text, all, ~((word >> 1) | (next << 63))) : all;
        ulong hump = Humps(before, here, after);

        // A word is plain unless a name may go on in it or after it: fineTuning, a_name, naïve, one with an invisible character.
        ulong rough = hump | here.Underscore | here.Foreign;
        ulong nextRough = after.Upper | after.Underscore | after.Foreign;

        // What is asked of every word is asked without a branch: half of them would be foreseen wrongly.
        ulong whole = 0, leading = 0, notPlain = 0;
        for (ulong left = first; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            int length = BitOperations.TrailingZeroCount(~From(bit, word, next));
            ulong inside = (~(~0UL << length) << 1) & From(bit, rough, nextRough);
            ulong hash = Hash(ref Unsafe.Add(ref text, bit), length);
            ulong bits = _forms.Words[(int)(hash >> _wordShift)];
            whole |= HeadHash.Bit(bits, hash, HeadKind.Whole) << bit;
            leading |= HeadHash.Bit(bits, hash, HeadKind.First) << bit;
            notPlain |= (inside != 0 ? 1UL : 0) << bit;
        }

        for (ulong left = notPlain; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ulong one = 1UL << bit;
            int length = BitOperations.TrailingZeroCount(~From(bit, word, next));
            if (!GoesOn(ref Unsafe.Add(ref text, bit), length))
                continue;
            leading &= ~one;
            whole = MayBegin(ref Unsafe.Add(ref text, bit)) ? whole | one : whole & ~one;
        }

        for (ulong left = leading & ~whole; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            int length = BitOperations.TrailingZeroCount(~From(bit, word, next));
            ref char start = ref Unsafe.Add(ref text, bit);
            whole |= (MayGoOn(Hash(ref start, length), ref Unsafe.Add(ref start, length)) ? 1UL : 0) << bit;
        }

        for (ulong left = hump & ~all; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            whole |= (MayBegin(ref Unsafe.Add(ref text, bit)) ? 1UL : 0) << bit;
        }

        return whole;
    }

    // Of the words those that begin with letters that a form begins with; a word of one letter may.
    private ulong WithKnownLetters(ref char text, ulong words, ulong ofOneLetter)
    {
        ulong known = words & ofOneLetter;
        for (ulong left = words; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            uint letters = HeadFilterBuilder.LettersBit((first | 0x20u) & 0x7F, (Unsafe.Add(ref first, 1) | 0x20u) & 0x7F);
            known |= ((_forms.Letters[(int)(letters >> 6)] >> (int)letters) & 1) << bit;
        }

        return known;
    }

    private ulong WithKnownIdeographs(ref char text, ulong ideographs)
    {
        ulong known = 0;
        for (ulong left = ideographs; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            uint c = Unsafe.Add(ref text, bit);
            known |= ((_forms.Starts[(int)(c >> 6)] >> (int)c) & 1) << bit;
        }

        return known;
    }

    // The capitals at which a word inside a name may begin: contextWindow, RAGPipeline.
    private static ulong Humps(in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong afterLower = Next(here.Lower | here.Digit, before.Lower | before.Digit);

        // What is not ASCII may be a small letter, or be dropped before one.
        ulong beforeLower = ((here.Lower | here.Foreign) >> 1) | ((after.Lower | after.Foreign) << 63);
        return here.Upper & (afterLower | (Next(here.Upper, before.Upper) & beforeLower));
    }

    // Whether a rough word does go on: not where all that is rough is the character after it, and that is a mark, say, or a letter of another script.
    private bool GoesOn(ref char text, int length)
    {
        if (length == CharacterMasks.Width)
            return true;
        for (int i = 1; i < length; i++)
        {
            if (char.IsAsciiLetterUpper(Unsafe.Add(ref text, i)))
                return true;
        }

        char folded = _folding.Fold(Unsafe.Add(ref text, length));
        return folded == FoldingTable.Nothing || CharacterClass.IsWord(folded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ref char first, int length)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector128.Create((ushort)0x20);
        ulong letters = Vector128.Narrow(units, units).AsUInt64().ToScalar();
        return HeadHash.Word(letters & (length >= 8 ? ~0UL : ~(~0UL << (8 * length))), length);
    }

    // Whether the word after this one is one that follows it in a form. Lines' ends and odd characters are left to whoever looks closer.
    private bool MayGoOn(ulong word, ref char after)
    {
        char separator = _folding.Fold(after);
        if (separator is not (' ' or '-'))
            return separator is '\n' or FoldingTable.Nothing;
        char first = _folding.Fold(Unsafe.Add(ref after, 1));
        if (!char.IsAsciiLetterOrDigit(first))
            return first is ' ' or '\n' or FoldingTable.Nothing;
        char second = _folding.Fold(Unsafe.Add(ref after, 2));
        if (second == FoldingTable.Nothing)
            return true;
        ulong hash = HeadHash.TwoWords(word, HeadFilterBuilder.Letters(first, char.IsAsciiLetterOrDigit(second) ? second : '\0'));
        return HeadHash.Bit(_forms.Words[(int)(hash >> _wordShift)], hash, HeadKind.Whole) != 0;
    }

    private ulong Ideographs(ref char text, in CharacterMasks here, in CharacterMasks after)
    {
        ulong ideographs = here.Ideograph;
        ulong second = (ideographs >> 1) | (after.Ideograph << 63);
        ulong third = (ideographs >> 2) | (after.Ideograph << 62);
        if (_features.HasFlag(FormFeatures.FewIdeographs))
            ideographs = WithKnownIdeographs(ref text, ideographs);
        ulong candidates = 0, leading = 0;
        for (ulong left = ideographs & second; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            ulong pair = HeadHash.Pair(first, Unsafe.Add(ref first, 1));
            ulong bits = _forms.Ideographs[(int)(pair >> _ideographShift)];
            candidates |= HeadHash.Bit(bits, pair, HeadKind.Whole) << bit;
            leading |= HeadHash.Bit(bits, pair, HeadKind.First) << bit;
        }

        for (ulong left = leading & ~candidates; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref text, bit);
            ulong pair = HeadHash.Pair(first, Unsafe.Add(ref first, 1));
            candidates |= (MayGoOn(pair, ref Unsafe.Add(ref first, 2), ((third >> bit) & 1) != 0) ? 1UL : 0) << bit;
        }

        candidates |= Others(ref text, ideographs & ~second);
        return _features.HasFlag(FormFeatures.SingleIdeographs) ? candidates | Singles(ref text, ideographs & ~candidates) : candidates;
    }

    // Whether this character is one that follows two ideographs in a form.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayGoOn(ulong pair, ref char after, bool isIdeograph)
    {
        char third = after;
        if (!isIdeograph)
        {
            third = _folding.Fold(after);
            if (third == ' ')
                third = _folding.Fold(Unsafe.Add(ref after, 1));
            if (third is ' ' or '-' or '_' or '\n' or FoldingTable.Nothing)
                return true;
        }

        ulong hash = HeadHash.Triple(pair, third);
        return HeadHash.Bit(_forms.Ideographs[(int)(hash >> _ideographShift)], hash, HeadKind.Whole) != 0;
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
        char first = _folding.Fold(text);
        if (first == FoldingTable.Nothing)
            return MayBeginOddly(ref text);
        if (FormTables.HasBit(_forms.Singles, first))
            return true;
        for (int at = 1; at < LongestGap; at++)
        {
            char second = _folding.Fold(Unsafe.Add(ref text, at));
            if (second is FoldingTable.Nothing or '\n' || FormTables.HasBit(_forms.Pairs, HeadHash.Pair(first, second) >> _pairShift))
                return true;
            if (second is not (' ' or '-' or '_'))
                return false;
        }

        return true;
    }

    // A ligature, a character of two units: what follows is left to whoever looks closer.
    private bool MayBeginOddly(ref char text)
    {
        string units = char.IsSurrogate(text) || FoldingTable.FoldKeepingCase(text) != FoldingTable.Several ? "" : FoldingTable.Expand(text);
        return units.Length < 2
            || FormTables.HasBit(_forms.Singles, FoldingTable.ToLowerCase(units[0]))
            || FormTables.HasBit(_forms.Pairs, HeadHash.Pair(FoldingTable.ToLowerCase(units[0]), FoldingTable.ToLowerCase(units[1])) >> _pairShift);
    }

    private static ulong Next(ulong bits, ulong before) => (bits << 1) | (before >> 63);

    private static ulong From(int bit, ulong here, ulong after) => bit == 0 ? here : (here >> bit) | (after << (64 - bit));
}
