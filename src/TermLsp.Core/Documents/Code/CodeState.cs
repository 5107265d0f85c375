namespace TermLsp.Core.Documents.Code;

/// <summary>What the scanner knows at a line's start, outside of every comment and string, of the code before.</summary>
/// <param name="Brackets">How many brackets are open, where the language asks.</param>
/// <param name="Previous">The last character of code; <c>\0</c> at the text's beginning.</param>
/// <param name="LastWord">The last word of code, if the meaning of what follows may depend on it.</param>
/// <param name="IsHeader">Whether the last statement heads a block that may begin with documentation.</param>
internal sealed record CodeState(int Brackets, char Previous, string LastWord, bool IsHeader)
{
    // Those that a regular expression or documentation may follow.
    private static readonly string[] Telling =
    [
        "return", "typeof", "case", "in", "if", "and", "or", "unless", "when", "split", "grep", "doc", "moduledoc", "typedoc", "shortdoc",
    ];

    /// <summary>At the text's beginning.</summary>
    public static CodeState Initial { get; } = new(0, '\0', "", IsHeader: false);

    /// <summary>The word, if the meaning of what follows may depend on it; else nothing.</summary>
    public static string TellingWord(ReadOnlySpan<char> word)
    {
        foreach (string telling in Telling)
        {
            if (word.SequenceEqual(telling))
                return telling;
        }

        return "";
    }
}
