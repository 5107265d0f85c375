using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Abbreviations;
using TermLsp.Core.Linting.Scripts;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>All that a rule may look at.</summary>
/// <param name="Document">The document.</param>
/// <param name="Matcher">Finds the glossaries' forms, wherever a rule needs to ask anew.</param>
/// <param name="Occurrences">The terms that stand in the document, in all zones.</param>
/// <param name="Glossaries">The glossaries that count.</param>
/// <param name="Settings">What was set.</param>
/// <param name="Reader">The language of the messages.</param>
internal sealed record LintedDocument(
    Document Document, ITermMatcher Matcher, ImmutableArray<Occurrence> Occurrences, GlossarySet Glossaries, Settings Settings, LanguageTag Reader)
{
    private ExplainedAbbreviations? _abbreviations;

    /// <summary>The zones in which something is reported.</summary>
    public LintedZones Zones { get; } = new(Settings.LintZones);

    /// <summary>The words of messages.</summary>
    public LintWording Wording { get; } = LintWording.For(Reader);

    /// <summary>The Chinese script that it is written in, told when first asked for.</summary>
    public DocumentScript Script => field ??= DocumentScript.Of(Document.Zoned);

    /// <summary>The occurrences that are not as they should be, found when first asked for: several rules share them.</summary>
    public ImmutableArray<Misuse> Misuses => field.IsDefault ? field = Misuse.In(this) : field;

    /// <summary>The abbreviations that stand in it, and what it says of them itself; read when first asked for.</summary>
    public ExplainedAbbreviations Abbreviations(CancellationToken cancellation) =>
        _abbreviations ??= ExplainedAbbreviations.Of(Document.Zoned, cancellation);
}
