using System.Buffers;

namespace TermLsp.Core.Terminology;

/// <summary>What a source names: a page, a DOI, a book.</summary>
internal static class SourceAddress
{
    private const string DoiResolver = "https://doi.org/";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n");

    /// <summary>The page to go to; null where it is none, as of a book.</summary>
    public static Uri? Page(string source)
    {
        if (Doi(source) is { } doi)
            return Web(DoiResolver + doi);
        return Web(source);
    }

    /// <summary>Whether it names a book by its number: <c>isbn:9780262035613</c>, <c>ISBN 978-0-262-03561-3</c>.</summary>
    public static bool IsBook(string source)
    {
        ReadOnlySpan<char> rest = Without(Without(source, "urn:"), "isbn");
        if (rest.Length == source.Length)
            return false;
        int digits = 0;
        foreach (char c in rest)
        {
            if (char.IsAsciiDigit(c) || (c is 'x' or 'X' && digits == 9))
                digits++;
            else if (c is not (' ' or '-' or ':'))
                return false;
        }

        return digits is 10 or 13;
    }

    /// <summary>The address that a text means which only lacks its beginning: <c>www.example.org/a</c>, <c>10.1000/182</c>; null where none is certain.</summary>
    public static string? Completed(string source)
    {
        if (source.Any(c => char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>'))
            return null;
        if (source.StartsWith("10.", StringComparison.Ordinal) && IsDoi(source))
            return DoiResolver + source;
        string host = source.Split('/', 2)[0];
        bool isHost = source.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (source.Contains('/', StringComparison.Ordinal) && IsHost(host));
        return isHost && Web("https://" + source) is not null ? "https://" + source : null;
    }

    private static string? Doi(string source)
    {
        ReadOnlySpan<char> rest = Without(source, "doi:").TrimStart();
        return rest.Length < source.Length && IsDoi(rest) ? rest.ToString() : null;
    }

    // ISO 26324: a prefix that begins with "10.", a slash, a suffix.
    private static bool IsDoi(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return text.StartsWith("10.", StringComparison.Ordinal) && slash > 3 && slash < text.Length - 1
            && !text[3..slash].ContainsAnyExcept(Digits) && !text.ContainsAny(Spaces);
    }

    private static bool IsHost(string host) =>
        host.IndexOf('.', StringComparison.Ordinal) is int dot and > 0 && dot < host.Length - 1
        && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') && host.Any(char.IsAsciiLetter);

    private static Uri? Web(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
}
