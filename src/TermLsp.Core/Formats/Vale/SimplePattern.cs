using System.Buffers;

namespace TermLsp.Core.Formats.Vale;

/// <summary>
/// Lists the words that a simple regular expression matches: literals, <c>[Oo]</c>, <c>(?:a|b)</c>, <c>s?</c>, and <c>(?i)</c> in front. A point is
/// a point: whoever writes <c>Node.js</c> means one. What matches more than a few words is not simple.
/// </summary>
internal sealed class SimplePattern
{
    private const int MostWords = 32;
    private const int LongestPattern = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\^$.|?*+()[]{}");

    private readonly string _pattern;
    private int _at;

    private SimplePattern(string pattern) => _pattern = pattern;

    /// <summary>The words, in the pattern's order; null where it is not simple.</summary>
    public static IReadOnlyList<string>? Words(string pattern, out bool ignoresCase)
    {
        ignoresCase = pattern.StartsWith("(?i)", StringComparison.Ordinal);
        string body = ignoresCase || pattern.StartsWith("(?-i)", StringComparison.Ordinal) ? pattern[(pattern.IndexOf(')', StringComparison.Ordinal) + 1)..] : pattern;
        if (!body.AsSpan().ContainsAny(Marks))
            return body.Length == 0 ? null : [body];
        if (body.Length > LongestPattern)
            return null;
        SimplePattern reader = new(body);
        return reader.Alternatives() is { } words && reader._at == body.Length ? [.. words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct()] : null;
    }

    private List<string>? Alternatives()
    {
        List<string> all = [];
        do
        {
            if (Sequence() is not { } words || all.Count + words.Count > MostWords)
                return null;
            all.AddRange(words);
        }
        while (Take('|'));
        return all;
    }

    private List<string>? Sequence()
    {
        List<string> words = [""];
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            if (Atom() is not { } next)
                return null;
            if (Take('?'))
                next.Add("");
            if (_at < _pattern.Length && _pattern[_at] is '?' or '*' or '+' or '{')
                return null;
            if (words.Count * next.Count > MostWords)
                return null;
            words = [.. words.SelectMany(word => next.Select(part => word + part))];
        }

        return words;
    }

    private List<string>? Atom()
    {
        char c = _pattern[_at++];
        return c switch
        {
            '\\' => Escape(),
            '[' => Class(),
            '(' => Group(),
            '^' or '$' => [""],
            '*' or '+' or '?' or '{' => null,
            '.' when _at < _pattern.Length && _pattern[_at] is '*' or '+' or '?' or '{' => null,
            _ => [c.ToString()],
        };
    }

    private List<string>? Escape()
    {
        if (_at == _pattern.Length)
            return null;
        char c = _pattern[_at++];
        return c switch
        {
            'b' or 'B' => [""],
            's' => [" "],
            _ => char.IsAsciiLetterOrDigit(c) ? null : [c.ToString()],
        };
    }

    private List<string>? Class()
    {
        int end = _pattern.IndexOf(']', _at);
        string members = end < 0 ? "" : _pattern[_at..end];
        bool isSimple = members.Length > 0 && members[0] != '^' && !members.Contains('\\', StringComparison.Ordinal) && !members.Trim('-').Contains('-', StringComparison.Ordinal);
        _at = end + 1;
        return isSimple && members.Length <= MostWords ? [.. members.Select(member => member.ToString())] : null;
    }

    private List<string>? Group()
    {
        if (Take('?') && !Take(':'))
            return null;
        return Alternatives() is { } words && Take(')') ? words : null;
    }

    private bool Take(char c)
    {
        if (_at == _pattern.Length || _pattern[_at] != c)
            return false;
        _at++;
        return true;
    }
}
