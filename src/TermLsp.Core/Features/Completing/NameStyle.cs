using TermLsp.Core.Documents;

namespace TermLsp.Core.Features.Completing;

/// <summary>How the words of a name in code are joined.</summary>
internal enum NameStyle
{
    /// <summary><c>context_window</c>.</summary>
    Snake,

    /// <summary><c>CONTEXT_WINDOW</c>.</summary>
    Constant,

    /// <summary><c>contextWindow</c>, and <c>ContextWindow</c> where it begins so.</summary>
    Camel,
}

/// <summary>Tells the style of a name that is being typed, and writes terms in it.</summary>
internal static class NameStyles
{
    // A file's first names tell; its style is one.
    private const int Sample = 16 * 1024;

    private static readonly HashSet<string> SnakeLanguages =
        ["python", "rust", "ruby", "c", "cpp", "lua", "perl", "php", "sql", "shellscript", "elixir", "erlang", "julia", "r", "nim", "zig", "ocaml", "toml", "yaml"];

    extension(NameStyle)
    {
        /// <summary>Whether the last name of a text shows how it is joined.</summary>
        public static bool IsTold(ReadOnlySpan<char> text)
        {
            int start = text.Length;
            while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
                start--;
            return Joints(text[start..]) is not (0, 0);
        }

        /// <summary>The style of a name, up to the caret; of a single word, that of the document.</summary>
        public static NameStyle Of(string name, Document document)
        {
            (int underscores, int humps) = Joints(name);
            bool isCapital = name.Any(char.IsAsciiLetterUpper) && !name.Any(char.IsAsciiLetterLower) && name.Length > 1;
            if (isCapital)
                return NameStyle.Constant;
            if (underscores > 0 || humps > 0 || name.Any(char.IsAsciiLetterUpper))
                return underscores > 0 ? NameStyle.Snake : NameStyle.Camel;
            (int all, int allHumps) = Joints(document.Text.Content.AsSpan(0, Math.Min(Sample, document.Text.Length)));
            bool isSnake = all == allHumps ? SnakeLanguages.Contains(document.Kind.Id) : all > allHumps;
            return isSnake ? NameStyle.Snake : NameStyle.Camel;
        }
    }

    /// <summary>A term as a part of a name; null where a name cannot hold it.</summary>
    /// <param name="style">The style.</param>
    /// <param name="term">The term.</param>
    /// <param name="typed">What was typed of it.</param>
    public static string? Write(this NameStyle style, string term, string typed)
    {
        if (!term.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_'))
            return null;
        string[] words = term.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        return style switch
        {
            NameStyle.Snake => string.Join('_', words).ToLowerInvariant(),
            NameStyle.Constant => string.Join('_', words).ToUpperInvariant(),
            _ => string.Concat(words.Select((word, i) => i == 0 && char.IsAsciiLetterLower(typed[0]) ? word.ToLowerInvariant() : Capitalised(word))),
        };
    }

    private static string Capitalised(string word) =>
        word.Skip(1).Any(char.IsAsciiLetterUpper) ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    // context_window has an underscore, contextWindow a hump.
    private static (int Underscores, int Humps) Joints(ReadOnlySpan<char> text)
    {
        int underscores = 0;
        int humps = 0;
        for (int i = 1; i < text.Length; i++)
        {
            underscores += text[i] == '_' && char.IsAsciiLetterOrDigit(text[i - 1]) ? 1 : 0;
            humps += char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]) ? 1 : 0;
        }

        return (underscores, humps);
    }
}
