using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Features.Completing;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Silencing;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core;

/// <summary>
/// Everything that can be asked of a set of glossaries: the one door to Core. Immutable, and safe for any number of threads at once.
/// </summary>
public sealed class Analysis
{
    private readonly ITermMatcher _matcher;
    private readonly Lazy<CompletionFeature> _completion;

    /// <summary>Compiles the glossaries' forms.</summary>
    public Analysis(GlossarySet glossaries)
        : this(glossaries, TermMatcher.Compile(glossaries))
    {
    }

    /// <summary>Takes glossaries that were compiled before.</summary>
    /// <param name="glossaries">The glossaries.</param>
    /// <param name="forms">What <see cref="TermMatcher.Compile"/> made of them.</param>
    /// <param name="beginnings">What <see cref="Compiled.CompiledGlossaries.Beginnings"/> has of them; null: that is made when terms are first offered.</param>
    public Analysis(GlossarySet glossaries, ReadOnlyMemory<byte> forms, ReadOnlyMemory<byte>? beginnings = null)
    {
        Glossaries = glossaries;
        Settings = Settings.Default;
        _matcher = new TermMatcher(glossaries, forms);
        _completion = new Lazy<CompletionFeature>(() => new CompletionFeature(
            glossaries, new TermIndex(beginnings ?? TermIndexBuilder.Build(glossaries)), _matcher));
    }

    private Analysis(Analysis other, Settings settings)
    {
        (Glossaries, Settings, _matcher, _completion) = (other.Glossaries, settings, other._matcher, other._completion);
    }

    /// <summary>The glossaries asked.</summary>
    public GlossarySet Glossaries { get; }

    /// <summary>What was set.</summary>
    public Settings Settings { get; }

    /// <summary>The same glossaries under other settings: what a document keeps of its occurrences stays right.</summary>
    public Analysis With(Settings settings) => settings == Settings ? this : new Analysis(this, settings);

    /// <summary>
    /// What stands at an offset, or null. It is explained in the document's language, or the reader's where the document has none.
    /// </summary>
    public Hover? Hover(Document document, int offset, LanguageTag reader, CancellationToken cancellation = default) =>
        HoverFeature.At(_matcher, Settings, document, offset, reader, cancellation);

    /// <summary>The entries that define what stands at an offset, the nearest glossary's first; none where a hover has nothing to say.</summary>
    public ImmutableArray<TermDefinition> Definition(Document document, int offset, CancellationToken cancellation = default) =>
        DefinitionFeature.At(_matcher, Settings, document, offset, cancellation);

    /// <summary>
    /// Every occurrence in a document, in reading order, as <see cref="ITermMatcher"/> tells them. The document keeps them; after an edit only
    /// what was touched is searched again.
    /// </summary>
    public ImmutableArray<Occurrence> Occurrences(Document document, CancellationToken cancellation = default) =>
        document.Occurrences(_matcher, cancellation);

    /// <summary>The terms that what stands before an offset begins.</summary>
    public CompletionList Complete(Document document, int offset, LanguageTag reader, CancellationToken cancellation = default) =>
        _completion.Value.At(Settings, document, offset, reader, cancellation);

    /// <summary>What is not written as the glossaries have it, in reading order, told in the reader's language.</summary>
    public ImmutableArray<LintDiagnostic> Lint(Document document, LanguageTag reader, CancellationToken cancellation = default) =>
        Linter.Find(new LintedDocument(document, _matcher, Occurrences(document, cancellation), Glossaries, Settings, reader), cancellation);

    /// <summary>
    /// The edits that write a comment by which a finding is told no more: on its line alone, or in the whole document. Null where no comment can
    /// stand there without changing what the text says.
    /// </summary>
    public static ImmutableArray<TextEdit>? Silence(Document document, LintDiagnostic finding, SilenceScope scope) =>
        SilencingEdits.Of(document, finding, scope);

    /// <summary>What a term means, or what may have been meant.</summary>
    public Explanation Explain(string term) => ExplanationFeature.Of(Glossaries, _matcher, term);

    /// <summary>A hover as text.</summary>
    public string Describe(Hover hover, IMarkup markup) => new ConceptCard(Glossaries, Settings, hover.Language, markup).Write(hover);

    /// <summary>A concept as text.</summary>
    public string Describe(GlossaryEntry entry, LanguageTag language, IMarkup markup, Occurrence? met = null) =>
        new ConceptCard(Glossaries, Settings, language, markup).Write(entry, met);
}
