using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Where the words of a name begin and end: camelCase, PascalCase, RAGPipeline, snake_case, kebab-case, CONSTANT_CASE.</summary>
internal static class Subwords
{
    /// <summary>Whether a word of a name may begin or end before this position.</summary>
    public static bool IsEdge<TText>(int position, TText text)
        where TText : struct, IComparedText
    {
        if (!text.Has(position - 1) || !text.Has(position))
            return true;
        char before = text.Cased(position - 1);
        char after = text.Cased(position);
        if (!IsNamePart(text.Folded(position - 1)) || !IsNamePart(text.Folded(position)))
            return true;
        bool risesHere = (char.IsLower(before) || char.IsDigit(before)) && char.IsUpper(after);
        bool fallsNext = char.IsUpper(before) && char.IsUpper(after) && text.Has(position + 1) && char.IsLower(text.Cased(position + 1));
        return risesHere || (fallsNext && !IsPluralMark(position + 1, text));
    }

    // LLMs is a word, not LL and Ms.
    private static bool IsPluralMark<TText>(int position, TText text)
        where TText : struct, IComparedText =>
        text.Cased(position) == 's' && (!text.Has(position + 1) || !char.IsLower(text.Cased(position + 1)));

    private static bool IsNamePart(char c) => c != '_' && CharacterClass.IsWord(c);
}
