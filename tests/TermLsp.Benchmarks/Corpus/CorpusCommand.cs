namespace TermLsp.Benchmarks.Corpus;

/// <summary>Writes the texts and the lists of terms that engines are compared on.</summary>
internal static class CorpusCommand
{
    /// <summary>Writes each file and tells its path.</summary>
    public static void Run(CorpusOptions options)
    {
        CorpusFiles files = new((ulong)options.Seed, options.Folder);
        foreach (int megabytes in options.Megabytes)
            Console.WriteLine(files.WriteText(megabytes));
        foreach (int count in options.Terms)
            Console.WriteLine(files.WriteTerms(count));
    }
}
