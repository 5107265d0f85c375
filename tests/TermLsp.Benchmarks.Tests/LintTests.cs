using TermLsp.Benchmarks.Lint;

namespace TermLsp.Benchmarks.Tests;

public sealed class LintTests
{
    [Fact]
    public void A_row_says_whether_its_bound_holds()
    {
        Assert.Equal("| a, user CPU s | 0.900 | 1.000 | 0.90x | ≤ 1x | ok |", Row(report => report.AddTime("a", 0.9, 1, 1)));
        Assert.Equal("| a, user CPU s | 0.600 | 1.000 | 0.60x | ≤ 0.5x | MISSED |", Row(report => report.AddTime("a", 0.6, 1, 0.5)));
        Assert.Equal("| a, user CPU s | 0.600 | – | – | ≤ 0.5x | – |", Row(report => report.AddTime("a", 0.6, null, 0.5)));
        Assert.Equal("| a, peak MB | 50.0 | – | – | ≤ 60 MB | ok |", Row(report => report.AddMemory("a", 50, null, 60)));
        Assert.Equal("| a, peak MB | 70.0 | 35.0 | 2.00x | ≤ 60 MB | MISSED |", Row(report => report.AddMemory("a", 70, 35, 60)));
        Assert.EndsWith("| 0.250x | ≤ 1/5 | MISSED |", Row(report => report.AddKeystroke(100, 25, 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_has_files_of_all_kinds_and_is_the_same_each_time()
    {
        string[] one = Written();
        Assert.Equal([".cs", ".md", ".py", ".ts", ".txt"], one.Select(file => Path.GetExtension(file.Split('\n')[0])).Distinct().Order());
        Assert.Equal(20, one.Length);
        Assert.Equal(one, Written());
    }

    private static string[] Written()
    {
        using TemporaryFolder folder = new();
        LintCorpus.Write(folder.Path, files: 20);
        return
        [
            .. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(folder.Path, file)}\n{File.ReadAllText(file)}"),
        ];
    }

    private static string Row(Action<LintReport> add)
    {
        LintReport report = new();
        add(report);
        return report.ToTable().Split('\n')[^1];
    }
}
