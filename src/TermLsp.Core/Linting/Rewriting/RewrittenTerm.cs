using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>
/// Writes a right term where another form stands, and keeps what that form had: plural and possessive, capitals where the term's are free, the
/// line's end inside it, and the space between Latin and Han as the text around has it. An article before it is mended where it must be.
/// </summary>
internal static class RewrittenTerm
{
    /// <summary>The edit.</summary>
    /// <param name="document">The document.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="right">What is to stand there.</param>
    public static TextEdit Of(Document document, in Occurrence found, RightTerm right)
    {
        string content = document.Text.Content;
        FoundText foundText = FoundText.Of(document, found.Span);
        string text = foundText.Text;
        string possessive = Possessive(text, found.Term);
        string stem = text[..^possessive.Length];
        string term = InNumberOf(stem, found.Term, right);

        // A term leaves spaces and hyphens free, but not those for which a glossary lists the form as wrong: "java script".
        bool areSeparatorsFree = !right.HasStrictVariants && Separators.AreThoseOf(right.Text, found.Term.Text.Value);
        string? respelt = Respelling.Of(stem, term, right.Case, keepsSeparators: areSeparatorsFree);
        bool? isSpaced = respelt is null ? HanLatinSpacing.IsSpaced(content, found.Span) : null;
        string written = respelt
            ?? WithLineEnd(Spaced(LetterCase.Like(term, right.Case, stem, found.Term.Text.Value, BeginsSentence(document, found.Span)), isSpaced), stem);
        if (char.IsAscii(written[^1]))
            written += possessive;
        written = foundText.Restored(written);
        return Article.MendedIn(content, respelt is null ? Joined(content, found.Span, written, isSpaced == true) : new TextEdit(found.Span, written));
    }

    private static string Spaced(string term, bool? isSpaced) => isSpaced is { } known ? HanLatinSpacing.Within(term, known) : term;

    // "token's", but not the term that is so written.
    private static string Possessive(string text, Term found)
    {
        bool isPossessive = text.Length > 2 && text[^1] is 's' or 'S' && IsApostrophe(text[^2]);
        return isPossessive && !(found.Text.Value.Length > 2 && IsApostrophe(found.Text.Value[^2])) ? text[^2..] : "";
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '＇' or 'ʼ';

    private static string InNumberOf(string stem, Term found, RightTerm right)
    {
        string key = FormCompiler.Key(stem.Replace('\n', ' '));
        string recorded = found.Text.Value;
        if (FormCompiler.Key(recorded) == key)
            return right.Text;
        if (found.Plurals.Any(plural => FormCompiler.Key(plural) == key))
            return right.Plural;
        bool isOtherNumber = Inflection.OtherNumber(recorded) is { } other && FormCompiler.Key(other) == key;
        return !isOtherNumber ? right.Text : Inflection.IsPlural(recorded) ? Inflection.InNumber(right.Text, isPlural: false) : right.Plural;
    }

    // A line that ends inside the form ends inside the term too, where both have as many words; else the lines are joined.
    private static string WithLineEnd(string term, string stem)
    {
        if (!Separators.HoldsLineEnd(stem))
            return term;
        (List<TextSpan> inText, List<TextSpan> ofTerm) = (Runs(stem), Runs(term));
        if (inText.Count != ofTerm.Count)
            return term;
        for (int i = ofTerm.Count - 1; i >= 0; i--)
        {
            string run = stem[inText[i].Start..inText[i].End];
            if (Separators.HoldsLineEnd(run))
                term = string.Concat(term.AsSpan(0, ofTerm[i].Start), run, term.AsSpan(ofTerm[i].End));
        }

        return term;
    }

    private static List<TextSpan> Runs(string text)
    {
        List<TextSpan> runs = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (Separators.RunLength(text.AsSpan(i)) is > 0 and int length)
            {
                runs.Add(new TextSpan(i, i + length));
                i += length;
            }
        }

        return runs;
    }

    // Where Latin takes the place of Han it is set apart as other words are, and where Han takes the place of Latin the space falls away.
    private static TextEdit Joined(string text, TextSpan span, string written, bool isSpaced)
    {
        (int start, int end) = (span.Start, span.End);
        char Beside(int at) => at >= 0 && at < text.Length ? text[at] : '\0';
        if (NeedsSpace(text[start], written[0], Beside(start - 1), isSpaced))
            written = " " + written;
        else if (LosesSpace(text[start], written[0], Beside(start - 1), Beside(start - 2)))
            start--;
        if (NeedsSpace(text[end - 1], written[^1], Beside(end), isSpaced))
            written += " ";
        else if (LosesSpace(text[end - 1], written[^1], Beside(end), Beside(end + 1)))
            end++;
        return new TextEdit(new TextSpan(start, end), written);
    }

    private static bool NeedsSpace(char old, char anew, char neighbour, bool isSpaced) =>
        HanLatinSpacing.IsHan(old) && char.IsAsciiLetterOrDigit(anew)
        && (char.IsAsciiLetterOrDigit(neighbour) || (isSpaced && HanLatinSpacing.IsHan(neighbour)));

    private static bool LosesSpace(char old, char anew, char neighbour, char beyond) =>
        neighbour == ' ' && char.IsAsciiLetterOrDigit(old) && HanLatinSpacing.IsHan(anew) && HanLatinSpacing.IsHan(beyond);

    /// <summary>Whether a sentence begins there.</summary>
    public static bool BeginsSentence(Document document, TextSpan span)
    {
        ReadOnlySpan<char> before = document.Text.Content.AsSpan(0, span.Start).TrimEnd(" \t\u3000*_\"“‘'(（");
        if (before.IsEmpty || before[^1] is '.' or '!' or '?' or '。' or '！' or '？')
            return true;
        return document.Zoned.At(span.Start) is { } zone && zone.Span.Start == span.Start && !IsSameBlockBefore(document.Zoned, zone);
    }

    private static bool IsSameBlockBefore(ZonedText zoned, ZoneSpan zone)
    {
        int index = zoned.IndexFrom(zone.Span.Start);
        return index > 0 && zoned.Spans[index - 1].Block == zone.Block;
    }
}
