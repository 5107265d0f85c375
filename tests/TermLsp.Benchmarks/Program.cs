using TermLsp.Benchmarks;
using TermLsp.Benchmarks.Completion;
using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Curves;
using TermLsp.Benchmarks.Detailed;
using TermLsp.Benchmarks.Edit;
using TermLsp.Benchmarks.Engines;
using TermLsp.Benchmarks.Lint;
using TermLsp.Benchmarks.Load;
using TermLsp.Benchmarks.Match;
using TermLsp.Benchmarks.Start;

// A benchmark reports: a bound that is missed is a line of its table, not an exit code.
const string Usage = """
    Prints the tables of the README. Every figure is a ratio against something measured in the same run.

      dotnet run -c Release --project tests/TermLsp.Benchmarks -- start [--rounds N] [--processors N] [--server PATH --bare PATH]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- match TERMS.txt TEXT.txt
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- corpus --out DIR [--megabytes N,...] [--terms N,...] [--seed N]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- engine [--megabytes N] [--terms N,...] [--rounds N] [--seed N]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- curves --out FILE.svg [--megabytes N,...] [--terms N,...] [--rounds N]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- load [--terms N,...] [--rounds N]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- edit [--kilobytes N,...] [--terms N] [--rounds N]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- lint [--files N] [--rounds N] [--server PATH] [--out DIR]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- completion [--terms N] [--rounds N] [--server PATH]
      dotnet run -c Release --project tests/TermLsp.Benchmarks -- bdn [OPTIONS]

    start    from the process's start to the first answers, against the least server on the same stack
               --rounds N      measure N times (default 25)
               --processors N  how many processors the servers are told of (default all); 1 shows them as in a small container
               --server PATH   a termlsp that is published already
               --bare PATH     a TermLsp.BareServer that is published already
    match    how fast the terms of a list are found in a text, in one line that other programs can read
               TERMS.txt       one preferred term a line, UTF-8; blank and repeated lines are left out
               TEXT.txt        UTF-8, taken as plain text; its paragraphs are told apart before the clock starts, as an open document's are
               A megabyte is 10^6 UTF-8 bytes of the text. The time is that of the one thread; medians of 7 after a warm-up.
    corpus   texts and lists of terms to measure on: mixed Chinese and English, the same for one seed and one built-in glossary
               --out DIR       where the files go: text20.txt, terms13.txt, terms10k.txt ...
               --megabytes N   how long the text is (default 20); several with commas between them, the shorter the longer's beginning
               --terms N       how long the list is (default 13,300,10000,100000,1000000)
               --seed N        which of all corpora (default 1)
    engine   match beside Hyperscan (needs gcc and libhyperscan-dev) on such a corpus, by turns, on one core
               --megabytes N, --terms N,..., --seed N  as in corpus
               --rounds N      run each engine N times (default 5)
    curves   the time of both against the length of the text and of the list, drawn
               --out FILE.svg  where the picture goes
               --megabytes N,...  the texts, for 10,000 terms (default 1,2,5,10,20,50,100)
               --terms N,...      the lists, for 20 MB (default 13 to 1000000)
               --rounds N      run each engine N times on each (default 1)
    load     a glossary from its file until it can be asked, new and when it was loaded before
               --terms N,...   how many concepts the glossary has (default 10000,100000)
               --rounds N      load it N times either way (default 7)
    edit     a keystroke in a Markdown document until its occurrences are known again, against opening it
               --kilobytes N,...  how long the documents are (default 10,1000)
               --terms N       how many terms the glossary has (default 10000)
               --rounds N      open and edit each N times (default 7)
    lint     termlsp lint on a folder of Markdown, text and code, and on one file, against codespell; and a keystroke against linting the whole
               --files N       how many files of 20 kB the folder has (default 1000)
               --rounds N      lint each N times (default 5)
               --server PATH   a termlsp that is published already
               --out DIR       where the files go, and stay
    completion  a letter typed and its list of terms, over the wire, against an empty list
               --terms N       how many concepts the glossary has, besides the built-in one (default 100000)
               --rounds N      type each beginning N times (default 25)
               --server PATH   a termlsp that is published already
    bdn      one operation at a time, by BenchmarkDotNet: its options follow, such as --list flat, or --filter '*Zoning*'

    Exit code: 0 measured, 2 could not.
    """;

try
{
    switch (args)
    {
        case ["start", .. string[] rest]:
            StartBenchmark.Run(StartOptions.Parse(rest));
            return 0;
        case ["match", .. string[] rest]:
            MatchBenchmark.Run(MatchOptions.Parse(rest));
            return 0;
        case ["corpus", .. string[] rest]:
            CorpusCommand.Run(CorpusOptions.Parse(rest));
            return 0;
        case ["engine", .. string[] rest]:
            EngineBenchmark.Run(EngineOptions.Parse(rest));
            return 0;
        case ["curves", .. string[] rest]:
            CurvesBenchmark.Run(CurvesOptions.Parse(rest));
            return 0;
        case ["load", .. string[] rest]:
            LoadBenchmark.Run(LoadOptions.Parse(rest));
            return 0;
        case ["edit", .. string[] rest]:
            EditBenchmark.Run(EditOptions.Parse(rest));
            return 0;
        case ["lint", .. string[] rest]:
            LintBenchmark.Run(LintOptions.Parse(rest));
            return 0;
        case ["completion", .. string[] rest]:
            CompletionBenchmark.Run(CompletionOptions.Parse(rest));
            return 0;
        case ["bdn", .. string[] rest]:
            DetailedBenchmarks.Run(rest);
            return 0;
        case ["--help" or "-h"]:
            Console.WriteLine(Usage);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (BenchmarkException error)
{
    Console.Error.WriteLine($"benchmark: {error.Message}");
    return 2;
}
