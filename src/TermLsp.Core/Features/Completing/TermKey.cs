using System.Buffers;
using System.Text;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Features.Completing;

/// <summary>
/// A term as it is looked up by what was typed of it: its folded characters in UTF-8, with marks for the gaps between its words, and NUL at the
/// end. One order goes for all keys, in which separators count as nothing: <c>contextw</c>, <c>context w</c> and <c>context_w</c> lead to one place.
/// </summary>
internal static class TermKey
{
    /// <summary>What ends a key.</summary>
    public const byte End = 0;

    private const byte Separator = 1;
    private const byte Spaces = 2;

    // The lead byte of U+0800: below are the scripts that separate words, ideographs above.
    private const byte FirstBeyondAlphabets = 0xE0;

    /// <summary>Writes a form's key; just its end where it holds what no key can.</summary>
    public static void Write(Form? form, ArrayBufferWriter<byte> to)
    {
        if (form is not null && form.Characters.All(character => character.Folded >= ' '))
        {
            for (int i = 0; i < form.Characters.Length; i++)
            {
                FormCharacter character = form.Characters[i];
                if (character.Before != Gap.None)
                    to.Write([character.Before == Gap.Separator ? Separator : Spaces]);
                bool isPair = char.IsHighSurrogate(character.Folded) && i + 1 < form.Characters.Length
                    && char.IsLowSurrogate(form.Characters[i + 1].Folded);
                Rune rune = isPair ? new Rune(character.Folded, form.Characters[++i].Folded)
                    : Rune.TryCreate(character.Folded, out Rune one) ? one : Rune.ReplacementChar;
                to.Advance(rune.EncodeToUtf8(to.GetSpan(4)));
            }
        }

        to.Write([End]);
    }

    /// <summary>The key's characters alone, without gaps.</summary>
    public static string Characters(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = key.Length <= 256 ? stackalloc byte[key.Length] : new byte[key.Length];
        int length = 0;
        foreach (byte unit in key)
        {
            if (!IsGap(unit))
                bytes[length++] = unit;
        }

        return Encoding.UTF8.GetString(bytes[..length]);
    }

    /// <summary>How many UTF-16 units of a key, or of a part of one, count in the order of keys.</summary>
    public static int CountOf(ReadOnlySpan<byte> key) => Encoding.UTF8.GetCharCount(Squeeze(key));

    /// <summary>Adds where the words of a key begin, but for the first: behind a gap, save one between two ideographs, and behind punctuation.</summary>
    public static void AddInnerWords(ReadOnlySpan<byte> key, List<int> to)
    {
        byte lead = 0;
        for (int at = 0; at < key.Length && key[at] != End; at++)
        {
            if (IsGap(key[at]) || IsContinuation(key[at]))
                continue;
            bool isBetweenIdeographs = at > 0 && key[at - 1] == Spaces && lead >= FirstBeyondAlphabets && key[at] >= FirstBeyondAlphabets;
            bool isBehindMark = lead is > Spaces and < 0x80 && !char.IsAsciiLetterOrDigit((char)lead) && char.IsAsciiLetterOrDigit((char)key[at]);
            if (at > 0 && ((IsGap(key[at - 1]) && !isBetweenIdeographs) || isBehindMark))
                to.Add(at);
            lead = key[at];
        }
    }

    /// <summary>What was typed, or a key, without all that counts as nothing in the order of keys.</summary>
    public static byte[] Squeeze(ReadOnlySpan<byte> typed)
    {
        byte[] squeezed = typed.ToArray();
        int length = 0;
        foreach (byte unit in typed)
        {
            if (!CountsAsNothing(unit))
                squeezed[length++] = unit;
        }

        return squeezed[..length];
    }

    /// <summary>Fills a span with the first bytes of a key, or of the rest of one, that count in the order of keys.</summary>
    public static void SqueezeInto(ReadOnlySpan<byte> key, Span<byte> to)
    {
        int length = 0;
        for (int at = 0; length < to.Length && key[at] != End; at++)
        {
            if (!CountsAsNothing(key[at]))
                to[length++] = key[at];
        }
    }

    /// <summary>How a key, or the rest of one, stands to what was typed, squeezed: 0 where it begins with it.</summary>
    public static int CompareBeginning(ReadOnlySpan<byte> key, ReadOnlySpan<byte> squeezed)
    {
        int at = 0;
        foreach (byte wanted in squeezed)
        {
            while (CountsAsNothing(key[at]))
                at++;
            if (key[at] != wanted)
                return key[at] - wanted;
            at++;
        }

        return 0;
    }

    /// <summary>How two keys stand to each other, up to their ends.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (CountsAsNothing(left[i]))
                i++;
            while (CountsAsNothing(right[j]))
                j++;
            if (left[i] != right[j] || left[i] == End)
                return left[i] - right[j];
            i++;
            j++;
        }
    }

    /// <summary>The length of what was typed of a key, or of the rest of one; -1 where it does not begin with it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="typed">What was typed, folded, with its separators.</param>
    /// <param name="inName">Whether it is a name in code, whose words underscores separate.</param>
    public static int Begun(ReadOnlySpan<byte> key, ReadOnlySpan<byte> typed, bool inName)
    {
        int at = 0;
        for (int i = 0; i < typed.Length;)
        {
            if (key[at] == End)
                return -1;
            if (IsGap(key[at]))
            {
                i = SkipGap(key[at++], typed, i, inName);
                continue;
            }

            if (key[at++] != typed[i++])
                return -1;
        }

        return at;
    }

    // As FormStart skips them: one hyphen or underscore, else spaces.
    private static int SkipGap(byte gap, ReadOnlySpan<byte> typed, int at, bool inName)
    {
        bool isMark = (typed[at] == '-' && gap == Separator) || (typed[at] == '_' && inName);
        if (isMark)
            return at + 1;
        while (at < typed.Length && typed[at] == ' ')
            at++;
        return at;
    }

    private static bool IsGap(byte unit) => unit is Separator or Spaces;

    private static bool IsContinuation(byte unit) => (unit & 0xC0) == 0x80;

    private static bool CountsAsNothing(byte unit) => unit is Separator or Spaces or (byte)' ' or (byte)'-' or (byte)'_';
}
