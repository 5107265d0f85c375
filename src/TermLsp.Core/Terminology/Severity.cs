namespace TermLsp.Core.Terminology;

/// <summary>How much a finding matters, from least to most.</summary>
public enum Severity
{
    /// <summary>A hint, shown only where one looks.</summary>
    Hint,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
