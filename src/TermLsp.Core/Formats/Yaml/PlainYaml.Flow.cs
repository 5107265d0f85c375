using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

internal sealed partial class PlainYaml
{
    private YamlNode? Flow(int parent, int depth)
    {
        if (depth > YamlTree.MaxDepth)
            return GiveUp();
        return _text[_at] == '[' ? FlowSequence(parent, depth) : FlowMapping(parent, depth);
    }

    private YamlSequence? FlowSequence(int parent, int depth)
    {
        int first = _items.Count;
        int start = _at++;
        while (SkipInFlow(parent) && _text[_at] != ']')
        {
            if (FlowValue(parent, depth + 1) is not { } item || !SkipInFlow(parent))
                return null;
            _items.Add(item);
            if (_text[_at] == ',')
                _at++;
            else if (_text[_at] != ']')
                GiveUp();
        }

        if (_gaveUp)
            return null;
        _at++;
        return new YamlSequence(Taken(_items, first), new TextSpan(start, _at));
    }

    private YamlMapping? FlowMapping(int parent, int depth)
    {
        int first = _entries.Count;
        int start = _at++;
        while (SkipInFlow(parent) && _text[_at] != '}')
        {
            if (FlowKey() is not { } key || !SkipInFlow(parent) || FlowValue(parent, depth + 1) is not { } value || !SkipInFlow(parent))
            {
                GiveUp();
                return null;
            }

            _entries.Add(new YamlEntry(key, value));
            if (_text[_at] == ',')
                _at++;
            else if (_text[_at] != '}')
                GiveUp();
        }

        if (_gaveUp)
            return null;
        _at++;
        return new YamlMapping(Taken(_entries, first), new TextSpan(start, _at));
    }

    // Moves past the colon too.
    private YamlScalar? FlowKey()
    {
        int start = _at;
        YamlScalar? key = _text[_at] is '"' or '\'' ? Quoted(parent: int.MaxValue) : FlowPlain();
        while (!IsAtEnd && _text[_at] == ' ')
            _at++;
        if (key is null || !IsColon() || IsOddKey(start))
            return null;
        _at++;
        return key;
    }

    private YamlNode? FlowValue(int parent, int depth) => _text[_at] switch
    {
        '"' or '\'' => Quoted(parent),
        '{' or '[' => Flow(parent, depth),
        _ => FlowPlain(),
    };

    // One that goes on in the next line is followed by what it must not be followed by.
    private YamlScalar? FlowPlain()
    {
        int start = _at;
        if (!MayBeginPlain(isInFlow: true))
            return null;
        int end = PlainEnd(isInFlow: true);
        return new YamlScalar(Known(_text.AsSpan(start, end - start)), IsPlain: true, new TextSpan(start, end));
    }

    // To the next token, of which there must be one, further right than the block that holds the flow.
    private bool SkipInFlow(int parent)
    {
        int line = _lineStart;
        if (_gaveUp)
            return false;
        Skip();
        if (IsAtEnd || (_lineStart != line && Column <= parent))
            GiveUp();
        return !_gaveUp;
    }
}
