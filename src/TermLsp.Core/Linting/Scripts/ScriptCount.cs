using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Linting.Scripts;

/// <summary>How many characters of a text are of one script alone.</summary>
/// <param name="Simplified">Of the simplified script.</param>
/// <param name="Traditional">Of the traditional script.</param>
/// <param name="Kana">Letters of Japanese, which has characters of either script.</param>
internal readonly record struct ScriptCount(int Simplified, int Traditional, int Kana)
{
    /// <summary>Counts.</summary>
    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        (int simplified, int traditional, int kana) = (0, 0, 0);
        foreach (char c in text)
        {
            if (c < '\u3040')
                continue;
            if (c <= '\u30FF')
                kana++;
            else if (ScriptTable.Of(c) is { } script)
                _ = script == ChineseScript.Simplified ? simplified++ : traditional++;
        }

        return new ScriptCount(simplified, traditional, kana);
    }

    public static ScriptCount operator +(ScriptCount a, ScriptCount b) => new(a.Simplified + b.Simplified, a.Traditional + b.Traditional, a.Kana + b.Kana);

    public static ScriptCount operator -(ScriptCount a, ScriptCount b) => new(a.Simplified - b.Simplified, a.Traditional - b.Traditional, a.Kana - b.Kana);

    /// <summary>The number of a script.</summary>
    public int Of(ChineseScript script) => script == ChineseScript.Simplified ? Simplified : Traditional;

    /// <summary>The number of the other script.</summary>
    public int Against(ChineseScript script) => Simplified + Traditional - Of(script);
}
