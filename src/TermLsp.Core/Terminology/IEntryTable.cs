namespace TermLsp.Core.Terminology;

/// <summary>The concepts of a <see cref="GlossarySet"/>, by index and by id. Any number of threads may ask at once.</summary>
internal interface IEntryTable : IReadOnlyList<GlossaryEntry>
{
    /// <summary>The concept with this id, or null.</summary>
    GlossaryEntry? ById(string id);
}
