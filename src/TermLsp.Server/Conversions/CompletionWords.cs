using TermLsp.Core.Documents;
using TermLsp.Core.Features;

namespace TermLsp.Server.Conversions;

/// <summary>What items are like for clients that have their own idea of the word before the caret, in which a run of ideographs is one word.</summary>
internal static class CompletionWords
{
    // In Emacs's text modes these are parts of a symbol; in code, where its modes differ, only the underscore surely is.
    private const string SymbolMarks = "_-+*/&|<>=$%'";

    /// <summary>The item's own, behind what stands before it of the word.</summary>
    public static string FilterText(Document document, CompletionItem item) => Before(document, item, "_") + item.FilterText;

    /// <summary>The new text, behind what stands before it of the symbol; followed by what was typed where it would be shorter than that.</summary>
    public static string Label(Document document, CompletionItem item)
    {
        string label = Before(document, item, document.Kind.IsCode ? "_" : SymbolMarks) + item.NewText;
        return item.NewText.Length < item.Replaces.Length ? $"{label} {document.Text.Slice(item.Replaces)}" : label;
    }

    private static string Before(Document document, CompletionItem item, string marks)
    {
        string text = document.Text.Content;
        int start = item.Replaces.Start;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || char.IsSurrogate(text[start - 1]) || marks.Contains(text[start - 1])))
            start--;
        return text[start..item.Replaces.Start];
    }
}
