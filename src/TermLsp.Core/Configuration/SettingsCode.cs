namespace TermLsp.Core.Configuration;

/// <summary>The codes of what can be wrong in settings.</summary>
public static class SettingsCode
{
    /// <summary>The text is not well-formed.</summary>
    public const string Syntax = "settings-syntax";

    /// <summary>A key, or a rule's id, that there is not.</summary>
    public const string UnknownKey = "settings-unknown-key";

    /// <summary>A value that the key does not take.</summary>
    public const string WrongValue = "settings-wrong-value";

    /// <summary>A path or glob that leads to no glossary.</summary>
    public const string NoSuchGlossary = "settings-no-such-glossary";
}
