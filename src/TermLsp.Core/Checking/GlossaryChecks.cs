using System.Collections.Immutable;
using TermLsp.Core.Checking.Definitions;
using TermLsp.Core.Checking.Labels;
using TermLsp.Core.Checking.Relations;
using TermLsp.Core.Checking.Style;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking;

/// <summary>
/// What a reader cannot see, because each entry is well-formed by itself. A reader tells what it left out, these tell what it kept and what
/// will not do what its author meant. They look at concepts, so they serve every format.
/// </summary>
public static class GlossaryChecks
{
    private static readonly ImmutableArray<IGlossaryCheck> Always =
    [
        new DuplicateLabelCheck(),
        new TwoPreferredCheck(),
        new ContradictoryLabelCheck(),
        new IndistinctLabelCheck(),
        new HomographCheck(),
        new UnmatchableLabelCheck(),
        new SurroundingSpaceCheck(),
        new RegularPluralCheck(),
        new LongAbbreviationCheck(),
        new MissingPreferredCheck(),
        new UnknownLanguageCheck(),
        new UnknownReplacementCheck(),
        new IdleExceptionCheck(),
        new ImpossibleConditionCheck(),
        new DanglingRelationCheck(),
        new SelfRelationCheck(),
        new RepeatedRelationCheck(),
        new CircularRelationCheck(),
        new EmptyDefinitionCheck(),
        new RepeatedTermCheck(),
        new MissingDefinitionCheck(),
        new SourceAddressCheck(),
    ];

    private static readonly ImmutableArray<IGlossaryCheck> OnRequest =
    [
        new DefinitionLengthCheck(),
        new DefinitionOpeningCheck(),
        new SimilarDefinitionCheck(),
        new MissingLanguageCheck(),
        new MissingSourceCheck(),
        new OutwardRelationCheck(),
    ];

    /// <summary>What is wrong in a glossary, in the file's order.</summary>
    /// <param name="glossary">The glossary, as its reader gave it.</param>
    /// <param name="text">The file's text, to which its spans refer.</param>
    /// <param name="others">Glossaries whose concepts its relations may name; it may be among them.</param>
    /// <param name="cancellation">Ends the check.</param>
    public static ImmutableArray<GlossaryDiagnostic> Of(
        Glossary glossary, SourceText text, GlossarySet others, CancellationToken cancellation = default) =>
        Run(Always, new CheckedGlossary(glossary, text, others, cancellation));

    /// <summary>What a glossary that is meant to be read by many might do better, in the file's order. Nobody is told who does not ask.</summary>
    /// <param name="glossary">The glossary, as its reader gave it.</param>
    /// <param name="text">The file's text, to which its spans refer.</param>
    /// <param name="others">Glossaries whose concepts its relations may name; it may be among them.</param>
    /// <param name="cancellation">Ends the check.</param>
    public static ImmutableArray<GlossaryDiagnostic> Style(
        Glossary glossary, SourceText text, GlossarySet others, CancellationToken cancellation = default) =>
        Run(OnRequest, new CheckedGlossary(glossary, text, others, cancellation));

    private static ImmutableArray<GlossaryDiagnostic> Run(ImmutableArray<IGlossaryCheck> checks, CheckedGlossary glossary) =>
        [.. checks.SelectMany(check => check.Run(glossary)).OrderBy(found => found.Span.Start).ThenBy(found => found.Span.End)];
}
