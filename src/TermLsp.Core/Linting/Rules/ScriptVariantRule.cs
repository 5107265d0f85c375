using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Linting.Scripts;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Linting.Rules;

/// <summary>
/// Reports terms in the other Chinese script than the document's, and the words of another region. Terms alone: what else stands there, a name, say,
/// is nobody's concern here. What is quoted is left alone: a quotation, a word in quotation marks, a paragraph that is in the other script itself.
/// </summary>
internal sealed class ScriptVariantRule : ILintRule
{
    // One character may be a name's.
    private const int LeastForeign = 2;

    /// <inheritdoc/>
    public string Id => "script-variant";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => null;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation)
    {
        if (document.Script.Script is not { } script)
            return [];
        Variant[] variants = [.. In(document, script, cancellation)];
        Dictionary<int, ScriptCount> around = [];
        foreach (Variant variant in variants)
            around[variant.Block] = around.GetValueOrDefault(variant.Block, document.Script.Block(variant.Block)) - variant.Count;
        return variants.Where(variant => !IsForeign(around[variant.Block], script)).Select(variant => Of(document, variant, script));
    }

    // A paragraph of the other script, its terms left aside. One of Japanese is of neither.
    private static bool IsForeign(ScriptCount around, ChineseScript script) =>
        around.Kana > around.Of(script) || (around.Against(script) >= LeastForeign && around.Against(script) > around.Of(script));

    private static IEnumerable<Variant> In(LintedDocument document, ChineseScript script, CancellationToken cancellation)
    {
        string text = document.Document.Text.Content;
        ImmutableArray<Occurrence> all = document.Occurrences;
        int next;
        for (int i = 0; i < all.Length; i = next)
        {
            cancellation.ThrowIfCancellationRequested();
            next = i + 1;
            while (next < all.Length && all[next].Span == all[i].Span)
                next++;
            TextSpan span = all[i].Span;
            if (!document.Zones.Contains(all[i].Zone) || all[i].Zone == Zone.Quote || IsQuoted(text, span))
                continue;
            ImmutableArray<Occurrence> readings = all[i..next];
            ScriptCount count = ScriptCount.Of(text.AsSpan(span.Start, span.Length));
            bool isVariant = readings.All(one => one.Term is { IsRight: true, Language.IsChinese: true }
                && (count.Against(script) > 0 || TermScript.IsRegional(one.Entry.Concept, one.Term, script)));
            if (isVariant && document.Document.Zoned.At(span.Start) is { } zone)
                yield return new Variant(readings, count, zone.Block);
        }
    }

    private static bool IsQuoted(string text, TextSpan span) => span.Start > 0 && span.End < text.Length
        && (text[span.Start - 1], text[span.End]) is ('“', '”') or ('‘', '’') or ('「', '」') or ('『', '』') or ('"', '"') or ('\'', '\'') or ('〝', '〞');

    private LintDiagnostic Of(LintedDocument document, Variant variant, ChineseScript script)
    {
        Occurrence found = variant.Readings[0];
        string written = document.Document.Text.Slice(found.Span);
        ImmutableArray<LintFix> fixes = Fixes(document, variant, written, script);
        bool isRegional = variant.Count.Against(script) == 0;
        string? right = fixes is [var first, ..] ? MisuseReport.OneLine(first.Edits[0].NewText) : null;
        return new LintDiagnostic(
            Id, Severities.Of(Severity.Info, found.Entry, found.Term), found.Span,
            document.Wording.OtherScript(MisuseReport.OneLine(written), right, script == ChineseScript.Traditional, isRegional))
        {
            Entry = found.Entry,
            Fixes = fixes,
        };
    }

    private static ImmutableArray<LintFix> Fixes(LintedDocument document, Variant variant, string written, ChineseScript script)
    {
        TextEdit[] edits = [.. variant.Readings.Select(reading => Edit(document, reading, written, script)).OfType<TextEdit>().Distinct()];
        return [.. edits.Select(edit => new LintFix(document.Wording.ReplaceWith(MisuseReport.OneLine(edit.NewText)), [edit], IsCertain: edits.Length == 1))];
    }

    private static TextEdit? Edit(LintedDocument document, Occurrence reading, string written, ChineseScript script)
    {
        if (TermScript.For(reading.Entry.Concept, reading.Term, script) is { } term)
            return WrittenOver(written, term.Text.Value) is { } over ? new TextEdit(reading.Span, over) : RewrittenTerm.Of(document.Document, reading, RightTerm.Of(term));
        return ScriptTable.Written(written, script) is { } converted && converted != written ? new TextEdit(reading.Span, converted) : null;
    }

    // Character by character, so that a line's end stays where it is.
    private static string? WrittenOver(string text, string term)
    {
        string letters = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (FormCompiler.Key(letters) != FormCompiler.Key(term) || text.Count(HanLatinSpacing.IsHan) != term.Count(HanLatinSpacing.IsHan))
            return null;
        int next = 0;
        return string.Concat(text.Select(c => HanLatinSpacing.IsHan(c) ? NextHan() : c));

        char NextHan()
        {
            while (!HanLatinSpacing.IsHan(term[next]))
                next++;
            return term[next++];
        }
    }

    private readonly record struct Variant(ImmutableArray<Occurrence> Readings, ScriptCount Count, int Block);
}
