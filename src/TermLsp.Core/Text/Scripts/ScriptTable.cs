using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Text.Scripts;

/// <summary>
/// Tells by a character which script it is of, and writes it in the other. Only what one script alone has tells anything: most characters are of both,
/// and so are 后 and 乾, each of which the other script has in some words. Beyond the basic plane there is nothing that a text on technology holds.
/// </summary>
internal static partial class ScriptTable
{
    private const char Several = '\0';

    private static readonly Dictionary<char, char> Traditional = MakeTraditional();
    private static readonly HashSet<char> Shared = [.. InBoth];
    private static readonly HashSet<char> UncertainInSimplified = [.. TraditionalToSeveral];
    private static readonly HashSet<char> UncertainInTraditional = [.. SimplifiedToSeveral, .. SharedToSeveral];

    /// <summary>The script that alone has the character; null where both do, or it is none of theirs.</summary>
    public static ChineseScript? Of(char c)
    {
        if (c is not ((>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')))
            return null;
        if (Traditional.ContainsKey(c))
            return ChineseScript.Simplified;
        return FoldingTable.FoldKeepingCase(c) != c && !Shared.Contains(c) ? ChineseScript.Traditional : null;
    }

    /// <summary>The text in a script; null where one of its characters may become several.</summary>
    public static string? Written(string text, ChineseScript script)
    {
        HashSet<char> uncertain = script == ChineseScript.Simplified ? UncertainInSimplified : UncertainInTraditional;
        char[] written = text.ToCharArray();
        foreach (ref char c in written.AsSpan())
        {
            if (uncertain.Contains(c))
                return null;
            if (Of(c) is { } own && own != script)
                c = own == ChineseScript.Simplified ? Traditional[c] : FoldingTable.FoldKeepingCase(c);
        }

        return new string(written);
    }

    private static Dictionary<char, char> MakeTraditional()
    {
        Dictionary<char, char> table = new(capacity: (SimplifiedToTraditional.Length / 2) + SimplifiedToSeveral.Length);
        for (int i = 0; i < SimplifiedToTraditional.Length; i += 2)
            table[SimplifiedToTraditional[i]] = SimplifiedToTraditional[i + 1];
        foreach (char c in SimplifiedToSeveral)
            table[c] = Several;
        return table;
    }
}
