namespace TermLsp.Core.Terminology;

/// <summary>Whether the letters' case tells a term from another word.</summary>
public enum CaseRule
{
    /// <summary>Words with an inner capital (<c>LoRA</c>, <c>RAG</c>) are written just so; others in any case.</summary>
    Smart,

    /// <summary>Only as written.</summary>
    Exact,

    /// <summary>In any case.</summary>
    Ignore,
}
