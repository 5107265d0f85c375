using CsCheck;

namespace TermLsp.Core.Tests.Documents;

/// <summary>The repository's own files, whole and torn: real documents of many kinds, with slices of them missing, doubled, moved, or of another.</summary>
internal static class OwnFiles
{
    private const int Longest = 6_000;
    private const int LongestSlice = 400;

    private static readonly string[] Endings = [".md", ".cs", ".lua", ".json", ".yaml", ".yml", ".ts", ".mjs", ".el", ".vim", ".toml", ".csproj", ".kt", ".rs", ".py"];

    private static readonly Lazy<string[]> Texts = new(Read);

    /// <summary>One of them, torn, with pieces of markup thrown in.</summary>
    public static Gen<string> Torn()
    {
        Gen<(int, int, int, int)> tear = Gen.Select(Gen.Int[0, 5], Gen.Int[0, Longest], Gen.Int[0, LongestSlice], Gen.Int[0, Longest]);
        return Gen.Select(Gen.Int[0, Texts.Value.Length - 1], tear.Array[1, 12]).Select((file, tears) =>
        {
            string text = Texts.Value[file];
            foreach ((int kind, int at, int length, int to) in tears)
                text = Tear(text, kind, Math.Min(at, text.Length), length, Math.Min(to, text.Length));
            return text;
        });
    }

    private static string Tear(string text, int kind, int at, int length, int to)
    {
        int end = Math.Min(text.Length, at + length);
        string slice = text[at..end];
        string other = Texts.Value[length % Texts.Value.Length];
        return kind switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(to, slice),
            2 => text.Remove(at, end - at) is var rest ? rest.Insert(Math.Min(to, rest.Length), slice) : text,
            3 => text.Insert(at, other[Math.Min(to, other.Length)..Math.Min(to + length, other.Length)]),
            4 => text.Remove(at, Math.Min(1, text.Length - at)).Insert(at, ((char)(to * 37)).ToString()),
            _ => text.Insert(at, string.Concat(Enumerable.Repeat(MarkupPieces.All[to % MarkupPieces.All.Length], 1 + (length % 3)))),
        };
    }

    // In the order of their names, so that a seed means the same everywhere.
    private static string[] Read() =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.Ordinal) && !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(Path.Combine(Repository.Root, file)))
            .Select(text => text[..Math.Min(text.Length, Longest)]),
    ];
}
