using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Where the words of a name begin and end: camelCase, PascalCase, RAGPipeline, snake_case, kebab-case, CONSTANT_CASE.</summary>
internal static class Subwords
{
    /// <summary>Whether a word of a name may begin or end before this position.</summary>
    public static bool IsEdge(int position, ZonedFold fold)
    {
        if (position <= 0 || !fold.Has(position))
            return true;
        FoldedText text = fold.Text;
        char before = text.Cased(position - 1);
        char after = text.Cased(position);
        if (!IsNamePart(text.Folded(position - 1)) || !IsNamePart(text.Folded(position)))
            return true;
        bool risesHere = (char.IsLower(before) || char.IsDigit(before)) && char.IsUpper(after);
        bool fallsNext = char.IsUpper(before) && char.IsUpper(after) && fold.Has(position + 1) && char.IsLower(text.Cased(position + 1));
        return risesHere || (fallsNext && !IsPluralMark(position + 1, fold));
    }

    // LLMs is a word, not LL and Ms.
    private static bool IsPluralMark(int position, ZonedFold fold) =>
        fold.Text.Cased(position) == 's' && (!fold.Has(position + 1) || !char.IsLower(fold.Text.Cased(position + 1)));

    private static bool IsNamePart(char c) => c != '_' && CharacterClass.IsWord(c);
}
