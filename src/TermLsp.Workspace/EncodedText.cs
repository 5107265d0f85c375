using System.Buffers;
using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>
/// A text together with the bytes that it was read from: an edit changes those of its own places and no others, so that the encoding, the byte
/// order mark, each line's end and whatever else a text does not tell stay as they were.
/// </summary>
public sealed class EncodedText
{
    // What a person writes holds few of the characters that only machines read; what is compressed holds one in nine.
    private const int ControlShare = 64;

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n' or '\r' or '\f' or '\e')).Select(code => (byte)code)]);

    private readonly byte[] _bytes;
    private readonly TextEncoding _encoding;

    private EncodedText(byte[] bytes, TextEncoding encoding, string text) => (_bytes, _encoding, Text) = (bytes, encoding, text);

    /// <summary>The text, without its byte order mark.</summary>
    public string Text { get; }

    /// <summary>The text with the mark, if it has one: a patch has to name it.</summary>
    public string TextWithMark => _encoding.Mark > 0 ? "\uFEFF" + Text : Text;

    /// <summary>The bytes, with it.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Reads a file.</summary>
    public static (EncodedText? Content, UnreadableText? Problem) Read(string path)
    {
        using MemoryStream bytes = new();
        string? error = TextFile.ReadBlocks(path, (block, _) => bytes.Write(block));
        return error is null ? Of(Content(bytes))
            : (null, new UnreadableText(error, bytes.GetBuffer().AsSpan(0, (int)bytes.Length).Contains((byte)0)));
    }

    // What came in one block stands there just so long.
    private static byte[] Content(MemoryStream bytes) => bytes.Capacity == bytes.Length ? bytes.GetBuffer() : bytes.ToArray();

    /// <summary>Takes what was read elsewhere.</summary>
    public static (EncodedText? Content, UnreadableText? Problem) Of(byte[] bytes)
    {
        if (bytes.Length > TextFile.MaxBytes)
            return (null, new UnreadableText(TextFile.TooLarge, bytes.AsSpan().Contains((byte)0)));
        TextEncoding encoding = TextEncoding.Of(bytes);
        (string? text, string? error) = TextFile.Decode(bytes);
        if (text is null)
            return (null, new UnreadableText(error!, IsBinary(bytes)));
        return text.Contains('\0', StringComparison.Ordinal)
            ? (null, new UnreadableText("it is no text", IsBinary: true))
            : (new EncodedText(bytes, encoding, text), null);
    }

    /// <summary>The text after edits, which stand in its order and do not overlap.</summary>
    public EncodedText With(IEnumerable<TextEdit> edits)
    {
        using MemoryStream bytes = new(_bytes.Length);
        StringBuilder text = new(Text.Length);
        bytes.Write(_bytes.AsSpan(0, _encoding.Mark));
        int at = 0;
        int byteAt = _encoding.Mark;
        foreach (TextEdit edit in edits)
        {
            int start = byteAt + _encoding.Length(Text.AsSpan(at, edit.Span.Start - at));
            bytes.Write(_bytes.AsSpan(byteAt, start - byteAt));
            bytes.Write(_encoding.Bytes(edit.NewText));
            text.Append(Text, at, edit.Span.Start - at).Append(edit.NewText);
            byteAt = start + _encoding.Length(Text.AsSpan(edit.Span.Start, edit.Span.Length));
            at = edit.Span.End;
        }

        bytes.Write(_bytes.AsSpan(byteAt));
        text.Append(Text, at, Text.Length - at);
        return new EncodedText(bytes.ToArray(), _encoding, text.ToString());
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        int at = 0;
        while (bytes[at..].IndexOfAny(Controls) is int next and >= 0)
        {
            if (bytes[at + next] == 0)
                return true;
            at += next + 1;
            controls++;
        }

        return controls > bytes.Length / ControlShare;
    }
}
