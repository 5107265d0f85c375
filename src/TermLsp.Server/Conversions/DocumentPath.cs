namespace TermLsp.Server.Conversions;

/// <summary>Between the client's names for documents and paths.</summary>
internal static class DocumentPath
{
    /// <summary>The path of a <c>file:</c> address; null for any other, such as that of a document that was never saved.</summary>
    public static string? Of(string uri)
    {
        // VS Code writes a drive's colon as %3A, which would not be taken for a drive's.
        string named = OperatingSystem.IsWindows() ? uri.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase) : uri;
        if (!Uri.TryCreate(named, UriKind.Absolute, out Uri? address) || !address.IsFile || !uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return Path.GetFullPath(address.LocalPath);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    /// <summary>The address of a path, as clients write it.</summary>
    public static string ToUri(string path) => new Uri(Path.GetFullPath(path)).AbsoluteUri;
}
