using System.Collections.Immutable;
using TermLsp.Core.Checking;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

/// <summary>
/// A glossary in YAML that marks every finding, <c>{|code:text|}</c> (without <c>glossary-</c>); what is not marked must not be found. Definitions are
/// left out of most, so the hint that one is missing is asked for by its own tests alone.
/// </summary>
internal static class CheckFixture
{
    /// <summary>Holds the checks to a fixture.</summary>
    /// <param name="fixture">The marked text.</param>
    /// <param name="fixedText">The text after the first fix of the first finding; null: it has none.</param>
    /// <param name="others">Glossaries beside it.</param>
    public static ImmutableArray<GlossaryDiagnostic> Finds(string fixture, string? fixedText = null, GlossarySet? others = null) =>
        Compare(fixture, fixedText, others, static (glossary, text, set) =>
            [.. GlossaryChecks.Of(glossary, text, set).Where(found => found.Code != GlossaryDiagnosticCode.MissingDefinition)]);

    /// <summary>Holds the style checks of one code to a fixture.</summary>
    public static ImmutableArray<GlossaryDiagnostic> FindsStyle(string code, string fixture, GlossarySet? others = null) =>
        Compare(fixture, fixedText: null, others, (glossary, text, set) => [.. GlossaryChecks.Style(glossary, text, set).Where(found => found.Code == code)]);

    /// <summary>Holds the checks to a glossary that no reader makes.</summary>
    public static ImmutableArray<GlossaryDiagnostic> FindsIn(Glossary glossary, string fixture, string? fixedText = null)
    {
        Fixture marked = Fixture.Parse(fixture);
        return Compare(marked, fixedText, GlossaryChecks.Of(glossary, new SourceText(marked.Text), GlossarySet.Empty));
    }

    /// <summary>A text after a fix.</summary>
    public static string Apply(string text, GlossaryFix fix) =>
        fix.Edits.Reverse().Aggregate(new SourceText(text), (edited, edit) => edited.Replace(edit.Span, edit.NewText)).Content;

    private static ImmutableArray<GlossaryDiagnostic> Compare(
        string fixture, string? fixedText, GlossarySet? others, Func<Glossary, SourceText, GlossarySet, ImmutableArray<GlossaryDiagnostic>> check)
    {
        Fixture marked = Fixture.Parse(fixture);
        Glossary glossary = YamlGlossaryReader.Read(marked.Text, "test").Glossary;
        ImmutableArray<GlossaryDiagnostic> found = Compare(marked, fixedText, check(glossary, new SourceText(marked.Text), others ?? GlossarySet.Empty));
        foreach (GlossaryDiagnostic one in found)
            Assert.All(one.Fixes, fix => Mends(marked.Text, one, fix, text => check(YamlGlossaryReader.Read(text, "test").Glossary, new SourceText(text), others ?? GlossarySet.Empty)));
        return found;
    }

    // After a fix the file can be read, and there is one finding of its kind less.
    private static void Mends(string text, GlossaryDiagnostic finding, GlossaryFix fix, Func<string, ImmutableArray<GlossaryDiagnostic>> check)
    {
        string mended = Apply(text, fix);
        Assert.False(YamlGlossaryReader.Read(mended, "test").HasErrors, mended);
        Assert.True(check(mended).Count(one => one.Code == finding.Code) < check(text).Count(one => one.Code == finding.Code), mended);
    }

    private static ImmutableArray<GlossaryDiagnostic> Compare(Fixture marked, string? fixedText, ImmutableArray<GlossaryDiagnostic> found)
    {
        Assert.Equal(
            string.Join("\n", marked.Spans.Select(span => $"{span.Name} {span.Span.Start} [{marked.Text[span.Span.Start..span.Span.End]}]")),
            string.Join("\n", found.Select(one => $"{one.Code["glossary-".Length..]} {one.Span.Start} [{marked.Text[one.Span.Start..one.Span.End]}]")));
        string? afterFix = found.IsEmpty || found[0].Fixes.IsEmpty ? null : Apply(marked.Text, found[0].Fixes[0]);
        Assert.Equal(fixedText, afterFix);
        return found;
    }
}
