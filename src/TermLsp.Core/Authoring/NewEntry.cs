namespace TermLsp.Core.Authoring;

/// <summary>An entry to be added to a glossary.</summary>
/// <param name="Term">The term.</param>
/// <param name="Equivalent">The term for the same in another language.</param>
/// <param name="Definition">What it means.</param>
public sealed record NewEntry(string Term, string? Equivalent, string? Definition);
