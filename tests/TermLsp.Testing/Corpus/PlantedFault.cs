using TermLsp.Core.Text;

namespace TermLsp.Testing.Corpus;

/// <summary>A wrong form that was planted: where, which rule must report it, and what is to stand there instead.</summary>
public sealed record PlantedFault(string Rule, TextSpan Span, string Right);
