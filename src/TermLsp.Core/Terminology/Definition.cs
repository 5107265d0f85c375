using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>What a concept is, in one language: in a sentence or two, and at more length. At least one of them is there.</summary>
public readonly record struct Definition(LanguageTag Language, Located<string>? Short, Located<string>? Long);
