using System.Collections.Immutable;
using System.Text;
using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>
/// A label that is never found. What the model tells is told with its reason; then the engine itself is asked for every label as if it were a text of
/// its own: all labels are one text, a block each, so that a large glossary is searched once.
/// </summary>
internal sealed class UnmatchableLabelCheck : IGlossaryCheck
{
    // The engine tells all homographs at each place: of a label that so many concepts have, each would be told as often again.
    private const int MostHomographs = 20;

    public string Code => GlossaryDiagnosticCode.UnmatchableLabel;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        List<Label> unknown = [];
        foreach (Label label in glossary.Labels)
        {
            if (Reason(label) is { } reason)
                yield return reason with { Fixes = OnOneLine(glossary.Text, label.Term.Text) };
            else
                unknown.Add(label);
        }

        Dictionary<string, HashSet<string>> exceptions = [];
        foreach (Label label in NotFound(glossary, unknown))
        {
            if (!exceptions.TryGetValue(label.Concept.Id.Value, out HashSet<string>? cancelling))
                exceptions.Add(label.Concept.Id.Value, cancelling = [.. label.Concept.Exceptions.Select(exception => FormCompiler.Key(exception.Value))]);
            yield return Finding(label, cancelling.Contains(label.Key)
                ? "is cancelled wherever it stands by an 'except' of its own concept; make that string longer"
                : "is never found in a text; write it as texts have it");
        }
    }

    private GlossaryDiagnostic? Reason(Label label)
    {
        if (label.Text.AsSpan().Trim().ContainsAny('\n', '\r'))
            return Finding(label, "goes over a line's end; write it on one line");
        if (label.Text.Length > ITermMatcher.LongestSpan)
            return Finding(label, $"is longer than the {ITermMatcher.LongestSpan} characters that a term may have; shorten it");
        return label.Key.EnumerateRunes().Any(IsWritten) ? null : Finding(label, "has no letter, digit or sign that a text could be searched for; write the term out");
    }

    // An emoji and a formula's sign are looked for like letters; punctuation alone stands for itself everywhere.
    private static bool IsWritten(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsSymbol(rune);

    private GlossaryDiagnostic Finding(Label label, string what) =>
        new(Code, Severity.Warning, label.Term.Text.Span, $"'{Shortened(label.Text)}' {what}");

    private static string Shortened(string text) => text.Length <= 40 ? text.ReplaceLineEndings(" ") : $"{text.AsSpan(0, 39)}…".ReplaceLineEndings(" ");

    private static ImmutableArray<GlossaryFix> OnOneLine(SourceText text, Located<string> label) =>
        label.Value.AsSpan().ContainsAny('\n', '\r')
            ? Mending.Replace(text, label, string.Join(' ', label.Value.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            : [];

    private static List<Label> NotFound(CheckedGlossary glossary, List<Label> labels)
    {
        Dictionary<string, int> counts = [];
        foreach (Label label in labels)
            counts[label.Key] = counts.GetValueOrDefault(label.Key) + 1;
        Label[] asked = [.. labels.Where(label => counts[label.Key] <= MostHomographs)];

        StringBuilder text = new();
        ImmutableArray<ZoneSpan>.Builder blocks = ImmutableArray.CreateBuilder<ZoneSpan>(asked.Length);
        foreach (Label label in asked)
        {
            int start = text.Length;
            text.Append(label.Text.AsSpan().Trim()).Append('\n');
            blocks.Add(new ZoneSpan(new TextSpan(start, text.Length - 1), Zone.Prose, blocks.Count));
        }

        ZonedText zoned = new(new SourceText(text.ToString()), blocks.ToImmutable());
        bool[] isFound = new bool[asked.Length];
        foreach (Occurrence found in new TermMatcher(Concepts(asked)).Find(zoned, glossary.Cancellation))
        {
            int block = zoned.IndexFrom(found.Span.Start);
            isFound[block] |= asked[block].Concept.Id.Value == found.Entry.Concept.Id.Value;
        }

        return [.. asked.Where((_, i) => !isFound[i])];
    }

    // The concepts with the terms that are asked for alone, and without conditions: they ask for words nearby, and a label by itself has none.
    private static GlossarySet Concepts(IEnumerable<Label> asked)
    {
        IEnumerable<Concept> concepts = asked.GroupBy(label => label.Concept.Id.Value).Select(labels =>
            labels.First().Concept with { Terms = [.. labels.Select(label => label.Term with { Condition = null })] });
        return new GlossarySet([new Glossary { Id = "", Concepts = [.. concepts] }]);
    }
}
