using System.Text;
using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Lint;

/// <summary>A folder as a project has it: of ten files five are Markdown, two text and three code, in Chinese and English, 20 kB each.</summary>
internal static class LintCorpus
{
    private const int FileBytes = 20_000;
    private const int SmallFileBytes = 10_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes so many files into a folder that is there; the same ones each time.</summary>
    public static void Write(string folder, int files)
    {
        CorpusModel model = new(seed: 1);
        using IEnumerator<string> prose = model.Pieces(FileBytes).GetEnumerator();
        for (int file = 0; file < files; file++)
        {
            string ending = Ending(file);
            string text = ending is ".md" or ".txt" ? Next(prose) : string.Concat(model.Code(ending, file, FileBytes));
            string subfolder = Path.Combine(folder, $"part{file / 50:D2}");
            Directory.CreateDirectory(subfolder);
            File.WriteAllText(Path.Combine(subfolder, $"file{file:D4}{ending}"), text, Utf8);
        }
    }

    /// <summary>Writes a file of 10 kB of Markdown into a folder; returns its path.</summary>
    public static string WriteSmall(string folder)
    {
        string path = Path.Combine(folder, "small.md");
        File.WriteAllText(path, string.Concat(new CorpusModel(seed: 1).Text(SmallFileBytes)), Utf8);
        return path;
    }

    private static string Ending(int file) => (file % 10) switch
    {
        < 5 => ".md",
        < 7 => ".txt",
        int code => CodeText.Endings[code - 7],
    };

    private static string Next(IEnumerator<string> pieces) => pieces.MoveNext() ? pieces.Current : "";
}
