namespace TermLsp.Core.Formats.Html;

/// <summary>The page's own style sheet and script, which lie beside this file, and the policy that lets the page use these alone.</summary>
internal static class PageParts
{
    /// <summary>
    /// SHA-256 of the style sheet, as a policy names it. It is written down, for .NET computes it with OpenSSL, which need not be there; a test says
    /// what it has to be.
    /// </summary>
    public const string StyleHash = "ATP8UnhRljx4gaN5aMIf1jRlBwRQES3B+Y2xnVYIko8=";

    /// <summary>SHA-256 of the script.</summary>
    public const string ScriptHash = "Zt7x2x1t+/+ydS/BW3fsr/30w8YHZE0p1Vot20DufHE=";

    /// <summary>Nothing is fetched, nothing is sent, and nothing runs but our own script: whatever a glossary says, and should the writer err.</summary>
    public const string Policy =
        $"default-src 'none'; style-src 'sha256-{StyleHash}'; script-src 'sha256-{ScriptHash}'; base-uri 'none'; form-action 'none'";

    /// <summary>The content of the style element.</summary>
    public static string Style { get; } = Read("page.css");

    /// <summary>The content of the script element.</summary>
    public static string Script { get; } = Read("page.js");

    // A checkout may have the lines end in CR LF, which a browser reads as LF, and hashes so.
    private static string Read(string name)
    {
        using Stream part = typeof(PageParts).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"the program was built without {name}");
        using StreamReader text = new(part);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
