using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
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
    Document Document, ITermMatcher Matcher, ImmutableArray<Occurrence> Occurrences, GlossarySet Glossaries, Settings Settings, LanguageTag Reader);
