namespace TermLsp.Core.Text.Scripts;

/// <summary>The two ways of writing Chinese characters.</summary>
internal enum ChineseScript
{
    /// <summary>Simplified.</summary>
    Simplified,

    /// <summary>Traditional.</summary>
    Traditional,
}
