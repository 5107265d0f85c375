using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking;

/// <summary>"Did you mean", at a price that does not depend on how long a hostile word is.</summary>
internal static class Spelling
{
    /// <summary>What is longer has not come of a slip.</summary>
    public const int Longest = 100;

    /// <summary>The candidate that differs in case or hyphens alone, else the nearest one; null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > Longest)
            return null;
        string[] comparable = [.. candidates.Where(candidate => candidate.Length <= Longest)];
        string key = FormCompiler.Key(word);
        return comparable.FirstOrDefault(candidate => FormCompiler.Key(candidate) == key) ?? EditDistance.Nearest(word, comparable);
    }
}
