using System.Collections.Immutable;

namespace TermLsp.Core.Formats;

/// <summary>What a writer wrote.</summary>
/// <param name="Text">The file's text; lines end in a line feed.</param>
/// <param name="Losses">What the format could not hold; none where a reader gets everything back.</param>
public sealed record GlossaryWriteResult(string Text, ImmutableArray<GlossaryLoss> Losses);

/// <summary>Something that a format cannot hold.</summary>
/// <param name="What">What it is, in English, in the plural: "conditions (when)".</param>
/// <param name="Count">How many of them were left out.</param>
public readonly record struct GlossaryLoss(string What, int Count);
