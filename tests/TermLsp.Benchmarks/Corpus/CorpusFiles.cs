using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>Writes texts and lists of terms as files, so that other engines read the same.</summary>
internal sealed class CorpusFiles(ulong seed, string folder)
{
    private readonly CorpusModel _model = new(seed);

    /// <summary>Writes a text of so many megabytes of 10^6 UTF-8 bytes, or a little more; returns its path.</summary>
    public string WriteText(int megabytes) => Write($"text{megabytes}.txt", writer =>
    {
        foreach (string block in _model.Text(megabytes * 1_000_000L))
            writer.Write(block);
    });

    /// <summary>Writes a list of so many terms, one a line; returns its path.</summary>
    public string WriteTerms(int count) => Write($"terms{Name(count)}.txt", writer =>
    {
        foreach (string term in _model.Terms(count))
            writer.Write(term + "\n");
    });

    private static string Name(int count) => count switch
    {
        >= 1_000_000 when count % 1_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{count / 1_000_000}m"),
        >= 1_000 when count % 1_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{count / 1_000}k"),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    private string Write(string name, Action<StreamWriter> write)
    {
        string path = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(folder);
            using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
            write(writer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"'{path}' could not be written: {error.Message}");
        }

        return path;
    }
}
