using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Json;

/// <summary>
/// Builds the values of a JSON text; strings are quoted scalars, anything else is plain. What stands before a syntax error is kept. The limits are
/// <see cref="YamlTree"/>'s.
/// </summary>
internal ref struct JsonTree
{
    private const string Schema = "$schema";

    // Ours is told first, at its place.
    private static readonly JsonReaderOptions Options =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = YamlTree.MaxDepth + 8 };

    private readonly string _text;
    private readonly byte[] _bytes;
    private readonly ICollection<GlossaryDiagnostic> _diagnostics;
    private Utf8JsonReader _reader;
    private long _values;
    private bool _failed;

    // How many bytes are how many UTF-16 units, up to where was last asked.
    private int _knownBytes;
    private int _knownUnits;

    private JsonTree(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _bytes = Encoding.UTF8.GetBytes(text);
        _reader = new Utf8JsonReader(_bytes, Options);
    }

    /// <summary>The root; null where the text holds no value.</summary>
    public static YamlNode? Parse(string text, ICollection<GlossaryDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        JsonTree tree = new(text, diagnostics);
        if (!tree.Next())
            return null;
        YamlNode? root = tree.Value(depth: 0);

        // There is nothing more, or an error.
        tree.Next();
        return root is YamlMapping mapping ? mapping with { Entries = mapping.Entries.RemoveAll(entry => entry.Key.Value == Schema) } : root;
    }

    private bool Next()
    {
        if (_failed)
            return false;
        try
        {
            return _reader.Read();
        }
        catch (JsonException error)
        {
            Fail(PlaceOf(error), GlossaryDiagnosticCode.Syntax, error.Message.Split(" LineNumber:")[0]);
            return false;
        }
    }

    private YamlNode? Value(int depth)
    {
        if (depth > YamlTree.MaxDepth || ++_values > YamlTree.MaxWeight)
        {
            Fail(Token(), GlossaryDiagnosticCode.TooLarge, depth > YamlTree.MaxDepth
                ? $"values are nested more than {YamlTree.MaxDepth} deep"
                : $"the file holds more than the {YamlTree.MaxWeight} values that are read; split it");
            return null;
        }

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(depth),
            JsonTokenType.StartArray => Array(depth),
            _ => Scalar(),
        };
    }

    private YamlMapping Object(int depth)
    {
        int start = Token().Start;
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (Next() && _reader.TokenType != JsonTokenType.EndObject)
        {
            YamlScalar key = Scalar();
            if (Next() && Value(depth + 1) is { } value)
                entries.Add(new YamlEntry(key, value));
        }

        return new YamlMapping(entries.ToImmutable(), new TextSpan(start, End()));
    }

    private YamlSequence Array(int depth)
    {
        int start = Token().Start;
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(depth + 1) is { } item)
                items.Add(item);
        }

        return new YamlSequence(items.ToImmutable(), new TextSpan(start, End()));
    }

    private YamlScalar Scalar()
    {
        TextSpan span = Token();
        bool isString = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (!isString)
            return new YamlScalar(_text[span.Start..span.End], IsPlain: true, span);
        ReadOnlySpan<char> inner = _text.AsSpan(span.Start + 1, span.Length - 2);
        return new YamlScalar(_reader.ValueIsEscaped ? Unescaped(inner) : inner.ToString(), IsPlain: false, span);
    }

    // Not the reader's own: that throws for half of a surrogate pair, which JSON allows.
    private static string Unescaped(ReadOnlySpan<char> text)
    {
        StringBuilder unescaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
                continue;
            }

            char escape = text[++i];
            if (escape == 'u')
            {
                unescaped.Append((char)ushort.Parse(text.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                unescaped.Append(escape switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => escape });
            }
        }

        return unescaped.ToString();
    }

    private TextSpan Token()
    {
        // A name's colon is consumed with it.
        int quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        int first = (int)_reader.TokenStartIndex;
        return new TextSpan(Units(first), Units(first + _reader.ValueSpan.Length + quotes));
    }

    private int End() => _failed ? _text.AsSpan().TrimEnd().Length : Units((int)_reader.BytesConsumed);

    private TextSpan PlaceOf(JsonException error)
    {
        int line = 0;
        for (long left = error.LineNumber ?? 0; left > 0; left--)
            line += _bytes.AsSpan(line).IndexOf((byte)'\n') + 1;
        int start = Units((int)Math.Min(line + (error.BytePositionInLine ?? 0), _bytes.Length));
        return new TextSpan(start, Math.Min(start + 1, _text.Length));
    }

    // A byte that begins a character is a unit, that of four bytes two. (Half of a pair was encoded as U+FFFD, which is a unit too.)
    private int Units(int bytes)
    {
        if (bytes < _knownBytes)
            (_knownBytes, _knownUnits) = (0, 0);
        foreach (byte unit in _bytes.AsSpan(_knownBytes, bytes - _knownBytes))
            _knownUnits += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        _knownBytes = bytes;
        return _knownUnits;
    }

    private void Fail(TextSpan span, string code, string message)
    {
        _failed = true;
        _diagnostics.Add(new GlossaryDiagnostic(code, Severity.Error, span, message));
    }
}
