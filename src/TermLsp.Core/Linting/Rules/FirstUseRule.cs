using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Abbreviations;
using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Linting.Scripts;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Linting.Rules;

/// <summary>
/// Reports the first place in running text at which a document uses a glossary's abbreviation that it has not introduced: neither by the full form,
/// before it or in the same sentence, nor in words of its own. Headings and tables have no room for that, and a comment is read where it stands.
/// </summary>
internal sealed class FirstUseRule : ILintRule
{
    // A sentence is seldom longer, and a text without sentences is no reason to read on.
    private const int LongestSentence = 240;

    /// <inheritdoc/>
    public string Id => "first-use";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => null;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation)
    {
        HashSet<GlossaryEntry> introduced = [];
        ImmutableArray<Occurrence> all = document.Occurrences;
        int next;
        for (int i = 0; i < all.Length; i = next)
        {
            cancellation.ThrowIfCancellationRequested();
            next = i + 1;
            while (next < all.Length && all[next].Span == all[i].Span)
                next++;
            if (!AbbreviationReader.IsText(all[i].Zone))
                continue;
            ImmutableArray<Occurrence> readings = all[i..next];
            foreach (Occurrence reading in readings.Where(reading => !reading.Term.IsAbbreviation))
                introduced.Add(reading.Entry);
            Occurrence[] abbreviations = [.. readings.Where(IsAbbreviation)];
            if (abbreviations.Length == 0 || !IsRunningText(all[i].Zone) || !document.Zones.Contains(all[i].Zone))
                continue;

            // Homographs may be one concept of two glossaries: who knows the one is not told of the other.
            bool isKnown = abbreviations.Any(reading => introduced.Contains(reading.Entry)) || IsExplained(document, abbreviations, next, cancellation);
            foreach (Occurrence reading in abbreviations)
                introduced.Add(reading.Entry);
            if (!isKnown && Of(document, abbreviations) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static bool IsAbbreviation(Occurrence reading) =>
        reading.Term is { IsAbbreviation: true, IsRight: true } && reading.Casing != Casing.Lowered
        && !(reading.Entry.Glossary.IsBuiltin && EverydayCapitals.Contains(reading.Term.Text.Value));

    private static bool IsRunningText(Zone zone) => zone is Zone.Prose or Zone.List or Zone.Quote or Zone.LinkText;

    // By the full form in the same sentence, or by the document's own words.
    private static bool IsExplained(LintedDocument document, Occurrence[] abbreviations, int next, CancellationToken cancellation)
    {
        TextSpan span = abbreviations[0].Span;
        int end = SentenceEnd(document.Document.Text.Content, span.End);
        for (int i = next; i < document.Occurrences.Length && document.Occurrences[i].Span.Start < end; i++)
        {
            Occurrence follower = document.Occurrences[i];
            if (!follower.Term.IsAbbreviation && abbreviations.Any(reading => reading.Entry == follower.Entry))
                return true;
        }

        return document.Abbreviations(cancellation).PlaceOf(abbreviations[0].Term.Text.Value) <= span.Start;
    }

    private static int SentenceEnd(string text, int from)
    {
        int most = Math.Min(text.Length, from + LongestSentence);
        for (int i = from; i < most; i++)
        {
            bool isEnd = text[i] is '。' or '！' or '？' or '!' or '?'
                || (text[i] == '.' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                || (text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r');
            if (isEnd)
                return i;
        }

        return most;
    }

    private LintDiagnostic? Of(LintedDocument document, Occurrence[] abbreviations)
    {
        Occurrence found = abbreviations[0];
        bool isChinese = IsChinese(document.Document, found.Span);
        TextEdit[] edits =
        [
            .. abbreviations.Select(reading => FullForm(document, reading, isChinese) is { } full ? IntroducedTerm.Of(document.Document, reading, full, isChinese) : default)
                .Where(edit => edit.NewText is not null).Distinct(),
        ];
        if (edits.Length == 0)
            return null;
        bool isCertain = edits.Length == 1 && IsPlain(document.Document, found);
        return new LintDiagnostic(
            Id, Severities.Of(Severity.Info, found.Entry, found.Term), found.Span,
            document.Wording.FirstUse(document.Document.Text.Slice(found.Span), edits[0].NewText))
        {
            Entry = found.Entry,
            Fixes = [.. edits.Select(edit => new LintFix(document.Wording.ReplaceWith(edit.NewText), [edit], isCertain))],
        };
    }

    private static bool IsChinese(Document document, TextSpan span)
    {
        const int Around = 100;
        string text = document.Text.Content;
        TextSpan zone = document.Zoned.At(span.Start)?.Span ?? span;
        int start = Math.Max(zone.Start, span.Start - Around);
        int end = Math.Min(zone.End, span.End + Around);
        return (DocumentLanguage.Of(text.AsSpan(start, end - start)) ?? document.Language ?? LanguageTag.English).IsChinese;
    }

    private static Term? FullForm(LintedDocument document, in Occurrence found, bool isChinese)
    {
        ChineseScript? script = isChinese ? document.Script.Script : null;
        string abbreviation = FormCompiler.Key(found.Term.Text.Value);
        return found.Entry.Concept.Terms
            .Where(term => term is { IsRight: true, IsAbbreviation: false } && FormCompiler.Key(term.Text.Value) != abbreviation)
            .OrderBy(term => term.Language.IsChinese == isChinese ? 0 : 1)
            .ThenBy(term => script is null || !term.Language.IsChinese || TermScript.Of(term.Language) == script ? 0 : 1)
            .ThenBy(term => term.Status)
            .FirstOrDefault();
    }

    // Not RAG-based, nor (RAG), nor RAG's, nor a link: there the words would have to be put another way.
    private static bool IsPlain(Document document, in Occurrence found)
    {
        string text = document.Text.Content;
        char before = found.Span.Start > 0 ? text[found.Span.Start - 1] : ' ';
        char after = found.Span.End < text.Length ? text[found.Span.End] : ' ';
        return found.Casing == Casing.Right && found.Zone != Zone.LinkText && !IntroducedTerm.IsPossessive(document.Text.Slice(found.Span))
            && before is not ('-' or '/' or '(' or '（') && after is not ('-' or '/' or ')' or '）');
    }
}
