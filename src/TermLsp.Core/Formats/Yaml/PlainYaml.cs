using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Reads the YAML that glossaries are written in, blocks, flows and scalars with nothing unusual, some ten times as fast as the library does.
/// Wherever the text has anything else (an anchor, a tag, a tab, a second document, a mistake) it gives up, and <see cref="YamlTree"/> reads the
/// text by the library. So it need not know all of YAML, but what it accepts it must read just as the library does, places included; a property
/// holds the two together.
/// </summary>
internal sealed partial class PlainYaml
{
    private const int LongestKey = 1000;

    private const int LongestKnown = 16;
    private const int MostKnown = 256;

    private readonly string _text;
    private readonly HashSet<string> _known = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _knownSpans;

    // The entries and items of all collections that are open, the innermost last.
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];

    private int _at;
    private int _lineStart;
    private bool _hasBegun;
    private bool _gaveUp;

    private PlainYaml(string text) => (_text, _knownSpans) = (text, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    private int Column => _at - _lineStart;

    private bool IsAtEnd => _at >= _text.Length;

    /// <summary>The root, a mapping or a sequence; null where it gave up.</summary>
    public static YamlNode? Parse(string text)
    {
        if (HasOdd(text))
            return null;
        PlainYaml parser = new(text);
        YamlNode? root = parser.Root();
        return parser._gaveUp || !parser.IsAtEnd || root is YamlScalar ? null : root;
    }

    // What is told apart as a line's end or refused by some version of YAML. A range is looked for many times as fast as a set of such characters.
    private static bool HasOdd(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\t') || text.ContainsAnyInRange('\v', '\f') || text.ContainsAnyInRange('\u000E', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F') || text.ContainsAnyInRange('\u2028', '\u2029') || text.Contains('\uFEFF')
        || text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    private YamlNode? Root()
    {
        Skip();
        if (Column == 0 && StartsWith("---"))
        {
            int line = _lineStart;
            _at += 3;
            Skip();
            if (line == _lineStart)
                return GiveUp();
        }

        if (IsAtEnd || StartsWith("---") || StartsWith("...") || _text[_at] == '%')
            return GiveUp();
        _hasBegun = true;
        return Block(parent: -1, depth: 0);
    }

    // A block collection or a value, which is all further right than what holds it. Leaves the place at the next token.
    private YamlNode? Block(int parent, int depth)
    {
        if (depth > YamlTree.MaxDepth)
            return GiveUp();
        if (IsDash())
            return Sequence(Column, depth, isIndentless: false);
        int column = Column;
        return Key() is { } key ? Mapping(column, key, depth) : _gaveUp ? null : Inline(parent, depth);
    }

    private YamlMapping? Mapping(int column, YamlScalar key, int depth)
    {
        int first = _entries.Count;
        int start = key.Span.Start;
        while (true)
        {
            if (Value(column, depth + 1) is not { } value)
                return null;
            _entries.Add(new YamlEntry(key, value));
            if (IsAtEnd || Column < column)
                break;
            if (Column > column || IsDash() || Key() is not { } next)
            {
                GiveUp();
                return null;
            }

            key = next;
        }

        return new YamlMapping(Taken(_entries, first), Extent(start));
    }

    // Begins at the colon.
    private YamlNode? Value(int column, int depth)
    {
        int afterColon = ++_at;
        if (!IsAtLineEnd())
            return IsDash() ? GiveUp() : Inline(column, depth);
        Skip();
        if (_gaveUp)
            return null;
        if (!IsAtEnd && Column == column && IsDash())
            return depth > YamlTree.MaxDepth ? GiveUp() : Sequence(column, depth, isIndentless: true);
        return IsAtEnd || Column <= column ? Nothing(afterColon) : Block(column, depth);
    }

    private YamlSequence? Sequence(int column, int depth, bool isIndentless)
    {
        int first = _items.Count;
        int start = _at;
        while (true)
        {
            int afterDash = ++_at;
            if (IsAtLineEnd())
                Skip();
            YamlNode? item = IsAtEnd || Column <= column ? Nothing(afterDash) : Block(column, depth + 1);
            if (item is null || _gaveUp)
                return null;
            _items.Add(item);
            if (IsAtEnd || Column < column)
                break;
            if (Column == column && IsDash())
                continue;
            if (Column == column && isIndentless)
                break;
            GiveUp();
            return null;
        }

        return new YamlSequence(Taken(_items, first), Extent(start));
    }

    // A value that begins on the line of what it belongs to, or a scalar or flow on a line of its own.
    private YamlNode? Inline(int parent, int depth)
    {
        char first = _text[_at];
        YamlNode? value = first switch
        {
            '"' or '\'' => Quoted(parent),
            '{' or '[' => Flow(parent, depth),
            '|' or '>' => BlockScalar(parent),
            _ => Plain(parent),
        };
        if (first is not ('|' or '>') && !IsAtLineEnd())
            return GiveUp();
        Skip();
        return value;
    }

    // Moves past a key to its colon; null, without having moved, where none stands here.
    private YamlScalar? Key()
    {
        (int start, int line) = (_at, _lineStart);
        YamlScalar? key = null;
        if (_text[_at] is '"' or '\'')
        {
            key = Quoted(parent: int.MaxValue);
            _gaveUp = false;
            while (!IsAtEnd && _text[_at] == ' ')
                _at++;
        }
        else if (_text[_at] is not ('{' or '[' or '|' or '>') && MayBeginPlain(isInFlow: false))
        {
            int end = PlainEnd(isInFlow: false);
            key = new YamlScalar(Known(_text.AsSpan(start, end - start)), IsPlain: true, new TextSpan(start, end));
        }

        if (!_gaveUp && key is not null && IsColon())
        {
            if (IsOddKey(start))
                GiveUp();
            return key;
        }

        (_at, _lineStart) = (start, line);
        return null;
    }

    // The library takes no longer one, and mistakes a star inside for an alias's, whose name a colon may belong to.
    private bool IsOddKey(int start) => _at - start > LongestKey || _text.AsSpan(start, _at - start).Contains('*');

    // Over spaces, comments and line ends, to the next token.
    private void Skip()
    {
        while (!IsAtEnd)
        {
            char c = _text[_at];
            if (c == ' ')
                _at++;
            else if (c is '\n' or '\r')
                Break();
            else if (c == '#' && (_at == _lineStart || _text[_at - 1] == ' '))
                _at = LineEnd();
            else
                return;
        }
    }

    // Over the line's end at which the place is.
    private void Break()
    {
        _at += _text[_at] == '\r' ? 2 : 1;
        _lineStart = _at;
        if (_at > _text.Length || _text[_at - 1] != '\n')
            (_at, _lineStart, _gaveUp) = (_text.Length, _text.Length, true);
        else if (_hasBegun && (StartsWith("---") || StartsWith("...") || StartsWith("%")))
            GiveUp();
    }

    private int LineEnd() => _text.AsSpan(_at).IndexOfAny('\n', '\r') is int length and >= 0 ? _at + length : _text.Length;

    // Whether nothing but spaces and a comment follows on the line; moves over the spaces.
    private bool IsAtLineEnd()
    {
        while (!IsAtEnd && _text[_at] == ' ')
            _at++;
        return IsAtEnd || _text[_at] is '\n' or '\r' || (_text[_at] == '#' && _at > 0 && _text[_at - 1] == ' ');
    }

    private bool IsDash() => _text[_at] == '-' && IsBlankAt(_at + 1);

    private bool IsColon() => !IsAtEnd && _text[_at] == ':' && IsBlankAt(_at + 1);

    private bool IsBlankAt(int offset) => offset >= _text.Length || _text[offset] is ' ' or '\n' or '\r';

    private bool StartsWith(string mark) => _text.AsSpan(_at).StartsWith(mark, StringComparison.Ordinal);

    private static YamlScalar Nothing(int at) => new("", IsPlain: true, new TextSpan(at, at));

    // As the library has it, a block ends where the next token begins.
    private TextSpan Extent(int start) => new(start, start + _text.AsSpan(start, _at - start).TrimEnd().Length);

    private string Known(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKnown)
            return text.ToString();
        if (_knownSpans.TryGetValue(text, out string? known))
            return known;
        known = text.ToString();
        if (_known.Count < MostKnown)
            _known.Add(known);
        return known;
    }

    private static ImmutableArray<T> Taken<T>(List<T> list, int first)
    {
        T[] taken = CollectionsMarshal.AsSpan(list)[first..].ToArray();
        list.RemoveRange(first, list.Count - first);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private YamlNode? GiveUp()
    {
        _gaveUp = true;
        return null;
    }
}
