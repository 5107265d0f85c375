using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>
/// The addresses and the files' paths in running text: a term's letters in them are no term. <c>and/or</c>, <c>TCP/IP</c>, <c>24/7</c>,
/// <c>与/或</c> and <c>LoRA/QLoRA/DoRA</c> are none, nor is <c>node.js</c>.
/// </summary>
internal static class Addresses
{
    // "mailto", "git+https": the longest scheme in use is far shorter.
    private const int LongestScheme = 24;

    // Looking further back would take time in proportion to the square of a hostile text.
    private const int LongestFileName = 100;

    private const string UrlEnds = "<>\"'`|\\^，。；：！？、）】」』》〉”’（【「『《〈“‘…";

    private const string TrailingPunctuation = ".,;:!?*_~-+";

    // Every address has one of these, and most words have none.
    private static readonly SearchValues<char> Telling = SearchValues.Create("/\\.@:");

    /// <summary>
    /// The addresses inside <paramref name="within"/>, in order, none overlapping another: <see cref="Zone.Url"/> and
    /// <see cref="Zone.Path"/>.
    /// </summary>
    public static ImmutableArray<(TextSpan Span, Zone Zone)> Find(string text, TextSpan within)
    {
        ImmutableArray<(TextSpan, Zone)>.Builder? found = null;
        int at = within.Start;
        while (at < within.End && text.AsSpan(at, within.End - at).IndexOfAny(Telling) is int next and >= 0)
        {
            int telling = at + next;
            if (EndsClause(text, telling, within.End))
                at = telling + 1;
            else
                at = WordStart(text, at, telling);
            while (at <= telling)
            {
                if (!IsStart(text[at]) || IsEmphasis(text, at, within.End))
                {
                    at++;
                }
                else if (UrlEnd(text, at, within.End) is int urlEnd and > 0)
                {
                    (found ??= ImmutableArray.CreateBuilder<(TextSpan, Zone)>()).Add((new TextSpan(at, urlEnd), Zone.Url));
                    at = urlEnd;
                }
                else
                {
                    int end = PathCandidateEnd(text, at, within.End);
                    TextSpan span = Trim(text, at, end);
                    if (Judge(text, span, within) is { } zone)
                        (found ??= ImmutableArray.CreateBuilder<(TextSpan, Zone)>()).Add((span, zone));
                    at = Math.Max(end, at + 1);
                }
            }
        }

        return found?.DrainToImmutable() ?? [];
    }

    private static bool EndsClause(string text, int at, int limit) =>
        text[at] is '.' or ':' && (at + 1 == limit || text[at + 1] is ' ' or '\n' or '\r');

    // Nothing before the telling character is one, so no address reaches over what no path has.
    private static int WordStart(string text, int from, int telling)
    {
        int start = telling;
        while (start > from && IsPathCharacter(text[start - 1]))
            start--;
        return start;
    }

    private static bool IsStart(char c) => CharacterClass.IsWord(c) || c is '.' or '/' or '~' or '\\' or '@' or '*' or '$';

    // `**a/b.md**`, but not a pattern: `**/*.md`, `*.md`.
    private static bool IsEmphasis(string text, int at, int limit) =>
        text[at] == '*' && (at + 1 == limit || text[at + 1] is not ('/' or '.' or '*')
            || (text[at + 1] == '*' && (at + 2 == limit || text[at + 2] != '/')));

    private static bool IsPathCharacter(char c) =>
        CharacterClass.IsWord(c) || c is '.' or '/' or '-' or '~' or '@' or '+' or '%' or '$' or '*';

    // ---- Addresses with a scheme ----

    private static int UrlEnd(string text, int start, int limit)
    {
        if (!char.IsAsciiLetter(text[start]))
            return -1;
        int at = start;
        int schemeLimit = Math.Min(limit, start + LongestScheme);
        while (at < schemeLimit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '+' or '-' or '.'))
            at++;
        ReadOnlySpan<char> scheme = text.AsSpan(start, at - start);
        ReadOnlySpan<char> rest = text.AsSpan(at, limit - at);
        int body;
        if (scheme.Length > 1 && rest.StartsWith("://", StringComparison.Ordinal))
            body = at + 3;
        else if (scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase) && rest.StartsWith(':'))
            body = at + 1;
        else if (scheme.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && scheme[4..].Contains('.'))
            body = start + 4;
        else
            return -1;
        int end = UrlBodyEnd(text, body, limit);
        return end > body ? end : -1;
    }

    private static int UrlBodyEnd(string text, int start, int limit)
    {
        int round = 0;
        int square = 0;
        int curly = 0;
        int at = start;
        for (; at < limit; at++)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || UrlEnds.Contains(c))
                break;
            if ((c == ')' && --round < 0) || (c == ']' && --square < 0) || (c == '}' && --curly < 0))
                break;
            round += c == '(' ? 1 : 0;
            square += c == '[' ? 1 : 0;
            curly += c == '{' ? 1 : 0;

            // `见https://example.org/a了解`: Chinese goes on with no space; after a separator it is the address's own, `/wiki/检索`.
            if (!char.IsAscii(c) && at > start && char.IsAsciiLetterOrDigit(text[at - 1]) && !CharacterClass.IsWord(c))
                break;
        }

        while (at > start && TrailingPunctuation.Contains(text[at - 1]))
            at--;
        return at;
    }

    // ---- Paths ----

    private static int PathCandidateEnd(string text, int start, int limit)
    {
        int at = start;
        bool hasBackslashes = HasWindowsRoot(text.AsSpan(start, limit - start), out int root);
        at += root;
        while (at < limit)
        {
            char c = text[at];
            if (IsPathCharacter(c) || (hasBackslashes && c == '\\'))
                at++;
            else if (c >= 0x80 && at > start && text[at - 1] is '/' or '\\' && NameEnd(text, at, limit) is int nameEnd and > 0)
                at = nameEnd;
            else
                break;
        }

        return at;
    }

    private static bool HasWindowsRoot(ReadOnlySpan<char> rest, out int length)
    {
        bool isDrive = rest is [_, ':', '\\' or '/', ..] and not [_, ':', '/', '/', ..] && char.IsAsciiLetter(rest[0]);
        length = isDrive ? 3 : rest is ['\\', '\\', var server, ..] && char.IsAsciiLetterOrDigit(server) ? 2
            : rest is ['.', '\\', ..] ? 2 : rest is ['.', '.', '\\', ..] ? 3 : 0;
        return length > 0;
    }

    // A name that is not in Latin letters belongs to a path where another separator or a file's ending follows: `docs/检索/索引.md`.
    // After the ending the sentence goes on: `docs/索引.md和`.
    private static int NameEnd(string text, int start, int limit)
    {
        int at = start;
        while (at < limit && text[at] != '/')
        {
            int run = at;
            while (at < limit && IsPathCharacter(text[at]) && text[at] != '/')
                at++;
            int name = Math.Max(start, at - LongestFileName);
            if (at > run && FileEndings.EndsPath(text.AsSpan(name, at - name).TrimEnd(TrailingPunctuation)))
                return at;
            if (at == run && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
                break;
            if (at == run)
                at++;
        }

        return at < limit && text[at] is '/' or '\\' ? at : -1;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        ReadOnlySpan<char> path = text.AsSpan(start, end - start);
        ReadOnlySpan<char> trimmed = path.TrimEnd(TrailingPunctuation);

        // `src/**` ends with its pattern, `**src/a.md**` with emphasis.
        if (trimmed.EndsWith('/') && path[trimmed.Length..].StartsWith('*'))
            trimmed = path[..(trimmed.Length + path[trimmed.Length..].LastIndexOf('*') + 1)];
        return new TextSpan(start, start + trimmed.Length);
    }

    private static Zone? Judge(string text, TextSpan span, TextSpan within)
    {
        ReadOnlySpan<char> path = text.AsSpan(span.Start, span.Length);
        if (IsMailAddress(path))
            return Zone.Url;
        if (HasWindowsRoot(path, out int root))
            return path.Length > root ? Zone.Path : null;
        if (path is ['.', '/', _, ..] or ['.', '.', '/', _, ..] or ['~', '/', _, ..])
            return Zone.Path;
        if (path.StartsWith('/'))
            return IsAbsolute(path) && (span.Start == within.Start || MayPrecedeRoot(text[span.Start - 1])) ? Zone.Path : null;
        int separators = path.Count('/');
        // A package of npm, under its owner's name.
        if (path is ['@', ..] && separators == 1 && path.Length > 3 && path[^1] != '/' && path[1] != '/')
            return Zone.Path;
        ReadOnlySpan<char> last = path[(path.LastIndexOf('/') + 1)..];
        if (separators == 0)
            return FileEndings.IsFileName(last) && !IsCall(text, span.End, within.End) ? Zone.Path : null;
        return FileEndings.EndsPath(last) || (separators > 1 && IsPlainPath(path)) ? Zone.Path : null;
    }

    private static bool IsMailAddress(ReadOnlySpan<char> path)
    {
        int at = path.IndexOf('@');
        return at > 0 && !path.Contains('/') && path[(at + 1)..].IndexOf('.') > 0 && char.IsAsciiLetterOrDigit(path[at - 1]);
    }

    // `RAG /LLM` is two words.
    private static bool IsAbsolute(ReadOnlySpan<char> path) =>
        path.Length > 2
        && (char.IsAsciiLetterLower(path[1]) || path[1] is '.' or '_' || (char.IsAsciiLetter(path[1]) && path[1..].Contains('/')));

    private static bool MayPrecedeRoot(char c) => char.IsWhiteSpace(c) || "([{\"'`=:,;|>，。；：（【「『《“‘".Contains(c);

    private static bool IsCall(string text, int end, int limit) => end < limit && text[end] == '(';

    // Without a file's ending, two separators may as well join alternatives, `LoRA/QLoRA/DoRA`, or numbers, `24/7/365`.
    private static bool IsPlainPath(ReadOnlySpan<char> path)
    {
        foreach (Range range in path.TrimEnd('/').Split('/'))
        {
            ReadOnlySpan<char> name = path[range];
            if (name.IsEmpty || char.IsAsciiLetterUpper(name[0]) || !name.ContainsAnyInRange('a', 'z') && name is not ("**" or "*"))
                return false;
        }

        return !char.IsAsciiDigit(path[0]);
    }
}
