using System.Collections.Immutable;
using TermLsp.Core.Documents;

namespace TermLsp.Server;

/// <summary>
/// All that a request answers from. A handler takes it before its first await, so that later edits do not change the answer.
/// </summary>
/// <param name="Documents">The open documents by the client's name for them.</param>
internal sealed record Snapshot(ImmutableDictionary<string, Document> Documents);
