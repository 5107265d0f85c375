namespace TermLsp.Testing.Corpus;

/// <summary>
/// A kind of document: what in it is read by people, and what is not. In the patterns <c>§</c> stands for sentences, <c>¤</c> for any wrong form,
/// <c>¢</c> for one that is a word in Latin letters, and <c>№</c> for a number of its own.
/// </summary>
/// <param name="Kind">LSP's <c>languageId</c>.</param>
/// <param name="FileName">A file's name that means it.</param>
public sealed record CorpusFormat(string Kind, string FileName)
{
    /// <summary>What may stand before everything else.</summary>
    public string[] Tops { get; init; } = [""];

    /// <summary>What stands behind everything else.</summary>
    public string Bottom { get; init; } = "";

    /// <summary>Where wrong forms must be reported.</summary>
    public Speaking[] Speaking { get; init; } = [];

    /// <summary>Where they must not.</summary>
    public string[] Silent { get; init; } = [];

    /// <summary>Where they must not, inside a sentence.</summary>
    public string[] SilentInside { get; init; } = [];

    /// <summary>What stands between two of these.</summary>
    public string Between { get; init; } = "\n\n";
}

/// <summary>A pattern of sentences.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Wrap">What a line's end inside a sentence is, with what begins the next line; null: sentences are lines.</param>
/// <param name="IsBare">Whether nothing but words may stand in the sentences: the text of a link.</param>
public sealed record Speaking(string Pattern, string? Wrap = null, bool IsBare = false);
