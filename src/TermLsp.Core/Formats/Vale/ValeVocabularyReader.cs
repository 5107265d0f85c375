using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Vale;

/// <summary>
/// Reads a vocabulary of Vale's. <c>accept.txt</c> has terms to write, just as they stand there unless <c>(?i)</c> frees their case.
/// <c>reject.txt</c> has words that are never to be written, and says nothing of what to write instead; a concept is more than that, so they
/// are left out, and how many is reported.
/// </summary>
public sealed class ValeVocabularyReader : IGlossaryReader
{
    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        GlossaryBuilder builder = new(input);
        if (input.Name.Equals("reject", StringComparison.OrdinalIgnoreCase))
            ReportRejected(input.Text, builder);
        else
            ReadAccepted(input.Text, builder);
        return builder.ToResult();
    }

    private static void ReadAccepted(SourceText text, GlossaryBuilder builder)
    {
        HashSet<string> seen = [];
        foreach (Located<string> entry in Entries(text))
        {
            if (!seen.Add(entry.Value))
            {
                builder.Report(GlossaryDiagnosticCode.DuplicateLabel, Severity.Warning, entry.Span, $"'{entry.Value}' stands here a second time; the first one counts");
                continue;
            }

            if (SimplePattern.Words(entry.Value, out bool ignoresCase) is not { Count: > 0 } words)
            {
                builder.Report(
                    GlossaryDiagnosticCode.WrongValue, Severity.Error, entry.Span,
                    "this regular expression stands for more words than can be listed, so it is left out; write the words that are meant, a line each");
                continue;
            }

            builder.Add(Draft(entry.Span, words, ignoresCase ? CaseRule.Ignore : CaseRule.Smart));
        }
    }

    private static ConceptDraft Draft(TextSpan span, IReadOnlyList<string> words, CaseRule rule)
    {
        ConceptDraft draft = new() { Span = span };
        HashSet<LanguageTag> preferred = [];
        foreach (string word in words)
        {
            LanguageTag language = TermLanguage.Of(word);
            TermStatus status = preferred.Add(language) ? TermStatus.Preferred : TermStatus.Admitted;
            draft.Terms.Add(new Term { Text = new Located<string>(word, span), Language = language, Status = status, Case = rule });
        }

        return draft;
    }

    private static void ReportRejected(SourceText text, GlossaryBuilder builder)
    {
        List<Located<string>> entries = [.. Entries(text)];
        if (entries.Count > 0)
        {
            builder.Report(
                GlossaryDiagnosticCode.NoTerm, Severity.Error, entries[0].Span,
                $"{entries.Count} rejected {(entries.Count == 1 ? "word is" : "words are")} left out, for nothing here says what to write instead; "
                + "put each under 'avoid' of the term that is right");
        }
    }

    private static IEnumerable<Located<string>> Entries(SourceText text)
    {
        for (int line = 0; line < text.Lines.Count; line++)
        {
            TextSpan content = text.Lines.Content(line);
            string raw = text.Slice(content);
            string entry = raw.Trim();
            if (entry.Length == 0 || entry[0] == '#')
                continue;
            int start = content.Start + (raw.Length - raw.TrimStart().Length);
            yield return new Located<string>(entry, new TextSpan(start, start + entry.Length));
        }
    }
}
