using System.Collections.Immutable;
using TermLsp.Core.Linting.Misspelling;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rules;

/// <summary>Near misses of terms that are no other known word: <c>Pretrainning</c>, <c>retreival-augmented generation</c>.</summary>
internal sealed class MisspelledTermRule : ILintRule
{
    // Who writes a word three times in one way means it so: a name, mostly.
    private const int OftenEnough = 3;

    /// <inheritdoc/>
    public string Id => "misspelled-term";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => Severity.Info;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation)
    {
        TermWords words = TermWords.Of(document.Glossaries);
        ImmutableArray<Sighting> sightings = document.Document.Sightings(words, cancellation);
        string content = document.Document.Text.Content;
        if (!sightings.Any(sighting => sighting.Correction is not null) || ForeignText.IsMostOf(document.Document.Zoned, words))
            yield break;
        HashSet<string> meant = Meant(sightings, content);
        foreach (Sighting sighting in sightings)
        {
            if (sighting.Correction is not { } correction || IsCovered(document.Occurrences, sighting.Span))
                continue;
            string written = content[sighting.Span.Start..sighting.Span.End];
            if (!meant.Contains(written))
                yield return Diagnostic(sighting.Span, written, correction, words, document.Wording);
        }
    }

    private static HashSet<string> Meant(ImmutableArray<Sighting> sightings, string content)
    {
        // A sentence may begin with it.
        Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
        foreach (Sighting sighting in sightings)
        {
            string written = content[sighting.Span.Start..sighting.Span.End];
            counts[written] = counts.GetValueOrDefault(written) + (sighting.IsName ? OftenEnough : 1);
        }

        return counts.Where(count => count.Value >= OftenEnough).Select(count => count.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    // Whatever a glossary says of the place comes before a guess.
    private static bool IsCovered(ImmutableArray<Occurrence> occurrences, TextSpan span)
    {
        int next = Splicing.IndexFrom(occurrences, span.Start);
        return (next > 0 && occurrences[next - 1].Span.End > span.Start) || (next < occurrences.Length && occurrences[next].Span.Start < span.End);
    }

    private LintDiagnostic Diagnostic(TextSpan span, string written, Correction correction, TermWords words, LintWording wording)
    {
        ImmutableArray<string> right = [.. correction.Uses.Select(use => InCaseOf(written, words.Written(use))).Distinct(StringComparer.Ordinal)];
        bool isCertain = right.Length == 1 && correction.IsConfirmed;
        return new LintDiagnostic(Id, Severity.Info, span, wording.LooksLike(written, right))
        {
            Fixes = [.. right.Select(word => new LintFix(wording.ReplaceWith(word), [new TextEdit(span, word)], isCertain))],
            Addition = written,
            Entry = words.Entry(correction.Uses[0]),
        };
    }

    // A term with capitals of its own keeps them; another follows what was written.
    private static string InCaseOf(string written, string right)
    {
        if (right.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return right;
        char first = char.IsAsciiLetterUpper(written[0]) ? char.ToUpperInvariant(right[0]) : char.ToLowerInvariant(right[0]);
        return first + right[1..];
    }
}
