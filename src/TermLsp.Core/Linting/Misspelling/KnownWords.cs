namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// The words that anybody may write: English ones with their inflections, British and American, names, and those of software and machine
/// learning. Of what they were made the file's own beginning tells.
/// </summary>
internal static class KnownWords
{
    private const string ResourceName = "misspelling/known-words.bin";

    // Read when the first text is looked at, not when the program starts.
    private static readonly Lazy<WordFilter> Filter = new(Read);

    /// <summary>Whether one is spelled with these letters, in any case.</summary>
    public static bool Contain(ReadOnlySpan<char> letters) => Contain(WordHash.Of(letters));

    /// <summary>Whether one has this <see cref="WordHash"/>.</summary>
    public static bool Contain(ulong word) => Filter.Value.Contains(word);

    private static WordFilter Read()
    {
        using Stream resource = typeof(KnownWords).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the program was built without {ResourceName}");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);

        // Sources and licences stand before the first NUL, for people.
        return new WordFilter(bytes.AsSpan(bytes.IndexOf((byte)0) + 1));
    }
}
