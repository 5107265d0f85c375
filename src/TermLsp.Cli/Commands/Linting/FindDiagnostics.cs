using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>Finds what is wrong in a document: <see cref="Analysis.Lint"/>, or what a test puts in its place.</summary>
internal delegate ImmutableArray<LintDiagnostic> FindDiagnostics(
    Analysis analysis, Document document, LanguageTag reader, CancellationToken cancellation);
