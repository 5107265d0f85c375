namespace TermLsp.Core.Terminology;

/// <summary>The codes of what can be wrong in a glossary file.</summary>
public static class GlossaryDiagnosticCode
{
    /// <summary>The file cannot be read at all.</summary>
    public const string Unreadable = "glossary-unreadable";

    /// <summary>The file is not well-formed.</summary>
    public const string Syntax = "glossary-syntax";

    /// <summary>A value is not of the kind that its key takes.</summary>
    public const string WrongValue = "glossary-wrong-value";

    /// <summary>A key that the format does not know.</summary>
    public const string UnknownKey = "glossary-unknown-key";

    /// <summary>A key that stands twice in one entry.</summary>
    public const string DuplicateKey = "glossary-duplicate-key";

    /// <summary>A label that stands twice in one entry, or in two entries.</summary>
    public const string DuplicateLabel = "glossary-duplicate-label";

    /// <summary>Two concepts with one id.</summary>
    public const string DuplicateId = "glossary-duplicate-id";

    /// <summary>An entry that names no term.</summary>
    public const string NoTerm = "glossary-no-term";

    /// <summary>A file in which nothing is an entry.</summary>
    public const string NoEntry = "glossary-no-entry";

    /// <summary>Two preferred terms in one language.</summary>
    public const string TwoPreferred = "glossary-two-preferred";

    /// <summary>The file is larger, or its aliases expand to more, than is read.</summary>
    public const string TooLarge = "glossary-too-large";
}
