using System.Buffers;
using System.Buffers.Binary;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Compiled;

/// <summary>Writes values one after another, as <see cref="RecordReader"/> reads them.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<LanguageTag, uint> _languages = [];

    /// <summary>The bytes so far.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>The languages so far, by their number.</summary>
    public IEnumerable<LanguageTag> Languages => _languages.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    /// <summary>The offset that spans count from.</summary>
    public int Origin { get; set; }

    /// <summary>A text by itself, as it stands in a record.</summary>
    public static byte[] Encode(string text)
    {
        RecordWriter writer = new();
        writer.Text(text);
        return writer.Written.ToArray();
    }

    /// <summary>A number, the small ones short: seven bits a byte, the lowest first (LEB128).</summary>
    public void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7)
            Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    /// <summary>A number of either sign, small ones short.</summary>
    public void Signed(int value) => Number((uint)((value << 1) ^ (value >> 31)));

    /// <summary>Several yes-or-noes.</summary>
    public void Flags(params ReadOnlySpan<bool> flags)
    {
        uint bits = 0;
        for (int i = 0; i < flags.Length; i++)
            bits |= flags[i] ? 1u << i : 0;
        Number(bits);
    }

    /// <summary>
    /// Any UTF-16 code units, unpaired surrogates among them: twice their number, plus one where all are below U+0100 and take one byte each,
    /// not two.
    /// </summary>
    public void Text(string text)
    {
        bool isNarrow = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') < 0;
        Number(((uint)text.Length << 1) | (isNarrow ? 1u : 0));
        int width = isNarrow ? 1 : sizeof(char);
        Span<byte> bytes = _bytes.GetSpan(text.Length * width);
        for (int i = 0; i < text.Length; i++)
        {
            if (isNarrow)
                bytes[i] = (byte)text[i];
            else
                BinaryPrimitives.WriteUInt16LittleEndian(bytes[(i * width)..], text[i]);
        }

        _bytes.Advance(text.Length * width);
    }

    /// <summary>A place, near <see cref="Origin"/> as a rule.</summary>
    public void Span(TextSpan span)
    {
        Signed(unchecked(span.Start - Origin));
        Signed(unchecked(span.End - span.Start));
    }

    /// <summary>A text and its place.</summary>
    public void Located(Located<string> text)
    {
        Text(text.Value);
        Span(text.Span);
    }

    /// <summary>A language, by its number.</summary>
    public void Language(LanguageTag language)
    {
        if (!_languages.TryGetValue(language, out uint number))
            _languages.Add(language, number = (uint)_languages.Count);
        Number(number);
    }

    /// <summary>A text in several languages.</summary>
    public void Localized(LocalizedText text) => List(text.Versions, (writer, version) =>
    {
        writer.Language(version.Language);
        writer.Located(version.Text);
    });

    /// <summary>How many there are, then each.</summary>
    public void List<T>(IReadOnlyList<T> values, Action<RecordWriter, T> write)
    {
        Number((uint)values.Count);
        foreach (T value in values)
            write(this, value);
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
