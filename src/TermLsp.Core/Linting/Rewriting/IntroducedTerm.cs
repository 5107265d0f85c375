using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>
/// Writes an abbreviation with its full form before it: 检索增强生成（RAG） in a Chinese sentence, retrieval-augmented generation (RAG) in an English one.
/// Number and the sentence's first capital are kept, and the article before it is mended.
/// </summary>
internal static class IntroducedTerm
{
    /// <summary>The edit.</summary>
    /// <param name="document">The document.</param>
    /// <param name="found">The abbreviation.</param>
    /// <param name="full">Its full form.</param>
    /// <param name="isChinese">Whether the sentence is Chinese.</param>
    public static TextEdit Of(Document document, in Occurrence found, Term full, bool isChinese)
    {
        string content = document.Text.Content;
        string written = document.Text.Slice(found.Span);
        string possessive = IsPossessive(written) ? written[^2..] : "";
        string abbreviation = written[..^possessive.Length];
        if (found.Casing == Casing.Wrong)
            abbreviation = found.Term.Text.Value + (IsPlural(abbreviation, found.Term) ? "s" : "");
        RightTerm right = RightTerm.Of(full);
        string name = IsPlural(abbreviation, found.Term) ? right.Plural : right.Text;
        if (RewrittenTerm.BeginsSentence(document, found.Span) && !FormCompiler.CaseBound(name, full.Case)[0])
            name = char.ToUpperInvariant(name[0]) + name[1..];
        return isChinese
            ? InChinese(content, found.Span, $"{name}（{abbreviation}）", HanLatinSpacing.IsHan(name[0]))
            : Article.MendedIn(content, new TextEdit(found.Span, $"{name} ({abbreviation}){possessive}"));
    }

    /// <summary>Whether a form is a possessive.</summary>
    public static bool IsPossessive(string form) => form is [_, .., '\'' or '’', 's' or 'S'];

    private static bool IsPlural(string form, Term term) =>
        form.Length > term.Text.Value.Length && form[^1] is 's' && term.Text.Value[^1] is not 's';

    // A space that set the Latin letters apart has nothing to set apart now.
    private static TextEdit InChinese(string text, TextSpan span, string written, bool beginsWithHan)
    {
        bool isBehindHan = span.Start > 1 && text[span.Start - 1] == ' ' && HanLatinSpacing.IsHan(text[span.Start - 2]);
        bool hasSpaceBehind = span.End + 1 < text.Length && text[span.End] == ' ' && !char.IsWhiteSpace(text[span.End + 1]);
        return new TextEdit(new TextSpan(span.Start - (beginsWithHan && isBehindHan ? 1 : 0), span.End + (hasSpaceBehind ? 1 : 0)), written);
    }
}
