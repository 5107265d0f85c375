using System.Text;

namespace TermLsp.Workspace;

/// <summary>An encoding that we read, and how long its byte order mark is.</summary>
internal readonly record struct TextEncoding(Encoding Encoding, int Mark)
{
    // Where bytes make no text, reading says so; the encodings of 16 bits replace half a character by one that is as long.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the first bytes tell.</summary>
    public static TextEncoding Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new TextEncoding(Utf8, 3),
        [0xFF, 0xFE, ..] => new TextEncoding(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new TextEncoding(Encoding.BigEndianUnicode, 2),
        _ => new TextEncoding(Utf8, 0),
    };

    /// <summary>How many bytes a stretch of a text that was read takes up.</summary>
    public int Length(ReadOnlySpan<char> text) => Encoding.GetByteCount(text);

    /// <summary>The bytes of a new text; half a character becomes U+FFFD.</summary>
    public byte[] Bytes(string text) => Encoding == Utf8 ? Encoding.UTF8.GetBytes(text) : Encoding.GetBytes(text);
}
