namespace TermLsp.Core.Linting.Silencing;

/// <summary>How far a comment silences a rule.</summary>
public enum SilenceScope
{
    /// <summary>On the finding's line alone.</summary>
    Line,

    /// <summary>In the whole document.</summary>
    Document,
}
