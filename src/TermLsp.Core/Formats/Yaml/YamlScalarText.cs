using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Sets a text as a YAML scalar, quoted only where some reader would take it for something else without quotes.</summary>
internal static class YamlScalarText
{
    // YAML 1.1's words for truth and nothing: many readers know no later version.
    private static readonly string[] Words = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "="];

    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");

    /// <summary>The text on one line.</summary>
    public static string OnALine(string text, bool isInFlow)
    {
        if (IsPlain(text, isInFlow))
            return text;
        bool isSimple = text.All(IsPrintable);
        return isSimple && text.AsSpan().IndexOfAny('"', '\\') >= 0 ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Quoted(text);
    }

    /// <summary>A text of several lines as a literal block; null where it is of one line, or would not come back.</summary>
    public static (string Header, ImmutableArray<string> Lines)? AsLiteral(string text)
    {
        string body = text.EndsWith('\n') ? text[..^1] : text;
        string[] lines = body.Split('\n');
        if (text.IndexOf('\n', StringComparison.Ordinal) < 0 || lines[0].Length == 0 || lines[^1].Length == 0)
            return null;
        foreach (string line in lines)
        {
            if (!line.All(IsPrintable) || (line.Length > 0 && (char.IsWhiteSpace(line[0]) || char.IsWhiteSpace(line[^1]))))
                return null;
        }

        return (body.Length < text.Length ? "|" : "|-", [.. lines]);
    }

    /// <summary>A long text of one line as a folded block; null where it is short, has too few spaces to fold at, or would not come back.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How long the block's lines may be.</param>
    /// <param name="room">How long it may be without being folded.</param>
    public static (string Header, ImmutableArray<string> Lines)? AsFolded(string text, int width, int room)
    {
        if (text.Length <= room || width < 40 || !text.All(IsPrintable) || text[0] == ' ' || text[^1] == ' ')
            return null;
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        while (text.Length - start > width)
        {
            int end = text.LastIndexOf(' ', start + width, width);
            while (end > start && (text[end - 1] == ' ' || text[end + 1] == ' '))
                end = text.LastIndexOf(' ', end - 1, end - 1 - start);
            if (end <= start)
                return null;
            lines.Add(text[start..end]);
            start = end + 1;
        }

        lines.Add(text[start..]);
        return (">-", lines.ToImmutable());
    }

    private static bool IsPlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[^1]) || text[^1] == ':' || !(text[0] >= 0x80 ? !char.IsWhiteSpace(text[0]) : char.IsAsciiLetterOrDigit(text[0]) || text[0] is '(' or '/' or '$' or '.' or '_'))
            return false;
        if (!text.All(IsPrintable) || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        if (isInFlow && text.AsSpan().ContainsAny(FlowMarks))
            return false;
        return !Words.Contains(text.ToLowerInvariant()) && !LooksLikeNumber(text);
    }

    // Numbers, dates and times of either version, some that are none, too.
    private static bool LooksLikeNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || (text[0] == '.' && text.Length > 1 && char.IsAsciiDigit(text[1])))
        && text.All(c => char.IsAsciiHexDigit(c) || c is '.' or '-' or '+' or '_' or ':' or ',' or ' ' or 'x' or 'X' or 'o' or 'T' or 'Z');

    private static bool IsPrintable(char c) =>
        c is >= ' ' and < '\u007F' or >= '\u00A0' and not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsPrintable(c) => quoted.Append(c),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }
}
