using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Compiled;

/// <summary>
/// Reads what <see cref="RecordWriter"/> wrote. Whatever the bytes are, it reads nothing beyond them and makes nothing that is larger than
/// they allow.
/// </summary>
/// <exception cref="InvalidDataException">Thrown by every method where the bytes cannot be what was written.</exception>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes, ImmutableArray<LanguageTag> languages)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Reads one item of a list.</summary>
    public delegate T ReadItem<T>(ref RecordReader reader);

    /// <summary>The offset that spans count from.</summary>
    public int Origin { get; set; }

    /// <summary>As <see cref="RecordWriter.Number"/>.</summary>
    public uint Number()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Take(1)[0];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw Damaged();
    }

    /// <summary>As <see cref="RecordWriter.Signed"/>.</summary>
    public int Signed()
    {
        uint value = Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>As <see cref="RecordWriter.Text"/>.</summary>
    public string Text()
    {
        uint head = Number();
        ulong length = head >> 1;
        return (head & 1) != 0
            ? Encoding.Latin1.GetString(Take(length))
            : string.Create((int)length, Take(length * sizeof(char)), static (text, wide) =>
            {
                for (int i = 0; i < text.Length; i++)
                    text[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(wide[(i * sizeof(char))..]);
            });
    }

    /// <summary>As <see cref="RecordWriter.Span"/>.</summary>
    public TextSpan Span()
    {
        int start = unchecked(Origin + Signed());
        return new TextSpan(start, unchecked(start + Signed()));
    }

    /// <summary>As <see cref="RecordWriter.Located"/>.</summary>
    public Located<string> Located() => new(Text(), Span());

    /// <summary>As <see cref="RecordWriter.Language"/>.</summary>
    public LanguageTag Language() => Number() is uint number && number < languages.Length ? languages[(int)number] : throw Damaged();

    /// <summary>As <see cref="RecordWriter.Localized"/>.</summary>
    public LocalizedText Localized()
    {
        ImmutableArray<(LanguageTag, Located<string>)> versions = List(static (ref reader) => (reader.Language(), reader.Located()));
        return versions.IsEmpty ? LocalizedText.None : new LocalizedText(versions);
    }

    /// <summary>As <see cref="RecordWriter.List"/>.</summary>
    public ImmutableArray<T> List<T>(ReadItem<T> read)
    {
        uint count = Number();
        if (count == 0)
            return [];
        // No item takes less than a byte: a damaged count must not ask for all the memory there is.
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(count <= _rest.Length ? (int)count : throw Damaged());
        for (uint i = 0; i < count; i++)
            items.Add(read(ref this));
        return items.MoveToImmutable();
    }

    /// <summary>What to throw where the bytes are not what was written.</summary>
    public static InvalidDataException Damaged() => new("the compiled glossary is damaged");

    private ReadOnlySpan<byte> Take(ulong count)
    {
        if (count > (ulong)_rest.Length)
            throw Damaged();
        ReadOnlySpan<byte> taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }
}
