using System.IO.Compression;
using System.Text;
using TermLsp.Core.Linting.Misspelling;

namespace TermLsp.TableBuilder;

/// <summary>Writes the words that are no misspellings of a term: English of every region, names, and the vocabulary of software.</summary>
internal static class KnownWordsBuilder
{
    // Shorter words are never asked for; of longer ones there are a handful.
    private const int Shortest = 4;
    private const int Longest = 40;

    // SCOWL grades its words from 10 (everybody's) to 95 (nobody's). Above 70 come words that are more often slips than meant ("adaption"); names
    // are meant, whoever has them.
    private const int LargestOfWords = 70;
    private const int LargestOfNames = 80;

    private static readonly string[] Regions = ["english", "american", "british", "british_z", "canadian", "australian"];

    // What the lists lack, as real documentation showed.
    private static readonly string[] Others =
    [
        "chatbox", "chatboxes", "unet", "unets", "backends", "dataloader", "dataloaders", "trainset", "testset", "valset", "multimodal", "multilingual", "encodec", "stdio", "deduplicated",
    ];

    private const string Head = """
        The words that TermLsp takes for known, as a filter (WordFilter.cs). Written by src/TermLsp.TableBuilder (known-words); do not edit.

        SCOWL, sizes up to 70, names up to 80 (Debian package scowl). Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify,
        distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is
        hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this
        permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
        purpose. It is provided "as is" without express or implied warranty.

        Street Side Software's dictionaries software-terms, data-science and companies (npm packages @cspell/dict-...). MIT License. Copyright (c)
        2017-2025 Street Side Software. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
        documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
        modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to
        do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
        substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
        LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
        HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
        CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

        """;

    public static void Write(string scowlFolder, IEnumerable<string> lists, Stream output)
    {
        SortedSet<string> words = new(Others, StringComparer.Ordinal);
        foreach (string line in Scowl(scowlFolder).Concat(lists.SelectMany(Lines)))
            words.UnionWith(Words(line));
        output.Write(Encoding.ASCII.GetBytes(Head));
        output.WriteByte(0);
        WordFilterBuilder.Write([.. words.Select(word => WordHash.Of(word))], output);
    }

    private static IEnumerable<string> Scowl(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Where(IsTaken).SelectMany(file => File.ReadLines(file, Encoding.Latin1));

    // "british_variant_1-words.50": a region, whose variants are known too, a kind, a size.
    private static bool IsTaken(string file)
    {
        string[] parts = Path.GetFileName(file).Split('-', '.');
        if (parts.Length < 3 || !int.TryParse(parts[^1], out int size))
            return false;
        string region = parts[0].Split("_variant_")[0];
        bool isRegion = Regions.Contains(region) || region.StartsWith("variant_", StringComparison.Ordinal);
        bool isName = parts[1] is "upper" or "proper";
        return isRegion && parts[1] != "abbreviations" && size <= (isName ? LargestOfNames : LargestOfWords);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using Stream content = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
        using StreamReader reader = new(content);
        while (reader.ReadLine() is { } line)
        {
            // '!' forbids a word, '#' begins a remark.
            if (!line.StartsWith('!'))
                yield return line.Split('#')[0];
        }
    }

    // Runs of letters, as a text's words are read: "couldn't" holds "couldn". What other letters belong to is not read in texts either.
    private static IEnumerable<string> Words(string line)
    {
        foreach (string part in line.Split(' ', '-', '\'', '.', '/', '+', '*', '~', ':', ','))
        {
            if (part.Length is >= Shortest and <= Longest && part.All(char.IsAsciiLetter))
                yield return part.ToLowerInvariant();
        }
    }
}
