using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    // A gap as long as this is left to whoever looks closer.
    private const int LongestGap = 32;

    private readonly FormTables _forms;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _wordShift;
    private readonly int _ideographShift;
    private readonly int _pairShift;

    /// <param name="forms">The forms.</param>
    /// <param name="text">The text; nothing stands beside it.</param>
    public HeadFilter(FormTables forms, ReadOnlySpan<char> text)
    {
        _forms = forms;
        _text = text;
        _wordShift = HeadFilterBuilder.Shift(forms.Words.Length * 64);
        _ideographShift = HeadFilterBuilder.Shift(forms.Ideographs.Length);
        _pairShift = HeadFilterBuilder.Shift(forms.Pairs.Length * 64);
    }

    /// <summary>A bit for each of the 64 characters from <paramref name="start"/> on at which a form may begin.</summary>
    /// <param name="start">The first one's offset.</param>
    /// <param name="before">What the 64 before are.</param>
    /// <param name="here">What they are.</param>
    /// <param name="after">What the 64 after are.</param>
    public ulong Candidates(int start, in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong candidates = 0;
        if (_forms.Features.HasFlag(FormFeatures.Words))
            candidates |= Words(start, before, here, after);
        if (_forms.Features.HasFlag(FormFeatures.Ideographs))
            candidates |= Ideographs(start, here, after);
        candidates |= Others(start, _forms.Features.HasFlag(FormFeatures.Marks) ? here.Foreign | here.Mark : here.Foreign);
        return candidates;
    }

    private ulong Words(int start, in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong word = here.Word;
        ulong first = word & ~Next(word, before.Word);
        ulong hump = Humps(before, here, after.Lower & 1);
        ulong nextHump = Humps(here, after, 1);
        ulong candidates = 0;
        for (ulong left = first; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            int length = BitOperations.TrailingZeroCount(~From(bit, word, after.Word));
            bool isPlain = (From(bit, hump, nextHump) & ~(~0UL << length) & ~1UL) == 0 && !GoesOn(start + bit + length, here, after, bit + length);
            bool may = isPlain ? MayBeginWord(start + bit, length) : MayBegin(start + bit);
            candidates |= (may ? 1UL : 0) << bit;
        }

        for (ulong left = hump & ~first; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            candidates |= (MayBegin(start + bit) ? 1UL : 0) << bit;
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

    // Whether a word may go on after its ASCII letters: a_name, naïve, an invisible character; or more than 64 letters.
    private bool GoesOn(int offset, in CharacterMasks here, in CharacterMasks after, int bit)
    {
        if (offset >= _text.Length)
            return false;
        ref readonly CharacterMasks masks = ref bit < CharacterMasks.Width ? ref here : ref after;
        ulong at = 1UL << bit;
        if (((masks.Word | masks.Underscore) & at) != 0)
            return true;
        if ((masks.Foreign & at) == 0)
            return false;
        char c = _text[offset];
        char folded = FoldingTable.FoldKeepingCase(c);
        return folded >= FoldingTable.Several || char.IsSurrogate(c) || CharacterClass.IsWord(folded);
    }

    private bool MayBeginWord(int offset, int length)
    {
        ulong letters;
        if (offset + 8 <= _text.Length)
        {
            ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(_text[offset..]));
            Vector128<ushort> units = Vector128.LoadUnsafe(ref first) | Vector128.Create((ushort)0x20);
            letters = Vector128.Narrow(units, units).AsUInt64().ToScalar();
            letters &= length >= 8 ? ~0UL : ~(~0UL << (8 * length));
        }
        else
        {
            letters = 0;
            for (int i = 0; i < length; i++)
                letters |= (ulong)(byte)(_text[offset + i] | 0x20) << (8 * i);
        }

        return FormTables.HasBit(_forms.Words, HeadHash.Word(letters, length) >> _wordShift);
    }

    private ulong Ideographs(int start, in CharacterMasks here, in CharacterMasks after)
    {
        ulong ideographs = here.Ideograph;
        ulong second = (ideographs >> 1) | (after.Ideograph << 63);
        ulong third = (ideographs >> 2) | (after.Ideograph << 62);
        bool hasSingles = _forms.Features.HasFlag(FormFeatures.SingleIdeographs);
        ulong candidates = 0;
        for (ulong left = ideographs & second & third; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ulong pair = HeadHash.Pair(_text[start + bit], _text[start + bit + 1]);
            ulong bits = _forms.Ideographs[(int)(pair >> _ideographShift)];
            int triple = HeadHash.TripleBit(pair, _text[start + bit + 2]);
            candidates |= (((bits >> HeadHash.WholePairBit(pair)) | (bits >> triple)) & 1) << bit;
        }

        for (ulong left = ideographs & second & ~third; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ulong pair = HeadHash.Pair(_text[start + bit], _text[start + bit + 1]);
            ulong bits = _forms.Ideographs[(int)(pair >> _ideographShift)];
            candidates |= (((bits >> HeadHash.WholePairBit(pair)) | (bits >> HeadHash.PairBit(pair))) & 1) << bit;
        }

        candidates |= Others(start, ideographs & ~second);
        if (hasSingles)
        {
            for (ulong left = ideographs & ~candidates; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                candidates |= (FormTables.HasBit(_forms.Singles, _text[start + bit]) ? 1UL : 0) << bit;
            }
        }

        return candidates;
    }

    private ulong Others(int start, ulong others)
    {
        ulong candidates = 0;
        for (ulong left = others; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            if (FormTables.HasBit(_forms.Starts, _text[start + bit]) && MayBegin(start + bit))
                candidates |= 1UL << bit;
        }

        return candidates;
    }

    /// <summary>Whether a form may begin at an offset, judged by the first two units of what stands there, folded.</summary>
    private bool MayBegin(int offset)
    {
        Span<char> units = stackalloc char[4];
        char first = '\0';
        int limit = Math.Min(_text.Length, offset + LongestGap);
        for (int at = offset; at < limit;)
        {
            at += Fold(at, units, out int count);
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

        return limit < _text.Length;
    }

    // Folds one character; returns its length.
    private int Fold(int offset, Span<char> units, out int count)
    {
        char c = _text[offset];
        units[0] = FoldingTable.ToLowerCase(FoldingTable.FoldKeepingCase(c));
        count = 1;
        if (char.IsHighSurrogate(c) && Rune.DecodeFromUtf16(_text[offset..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
        {
            Rune cased = FoldingTable.FoldKeepingCase(rune);
            Rune folded = cased.IsBmp ? new Rune(FoldingTable.ToLowerCase((char)cased.Value)) : FoldingTable.ToLowerCase(cased);
            count = folded.EncodeToUtf16(units);
            return length;
        }

        switch (FoldingTable.FoldKeepingCase(c))
        {
            case FoldingTable.Nothing:
                count = 0;
                break;
            case FoldingTable.Several:
                string several = FoldingTable.Expand(c);
                count = several.Length;
                for (int i = 0; i < count; i++)
                    units[i] = FoldingTable.ToLowerCase(several[i]);
                break;
        }

        return 1;
    }

    private static ulong Next(ulong bits, ulong before) => (bits << 1) | (before >> 63);

    private static ulong From(int bit, ulong here, ulong after) => bit == 0 ? here : (here >> bit) | (after << (64 - bit));
}
