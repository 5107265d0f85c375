namespace TermLsp.Core.Formats;

/// <summary>The formats that glossaries are read from or written to.</summary>
public enum GlossaryFormat
{
    /// <summary>Our own, in three altitudes.</summary>
    Yaml,

    /// <summary>The same model in JSON.</summary>
    Json,

    /// <summary>Headings, label lines, definition lists, tables, front matter.</summary>
    Markdown,

    /// <summary>A plain text in Markdown's shape without the <c>#</c>.</summary>
    PlainText,

    /// <summary>Comma-separated (or semicolons), with each tool's columns.</summary>
    Csv,

    /// <summary>Tab-separated.</summary>
    Tsv,

    /// <summary>TermBase eXchange, ISO 30042: DCA, DCT, and the older martif.</summary>
    Tbx,

    /// <summary>Contextive's definitions.</summary>
    Contextive,

    /// <summary>Vale's vocabulary: <c>accept.txt</c>, <c>reject.txt</c>.</summary>
    ValeVocabulary,

    /// <summary>Vale's substitution rule.</summary>
    ValeSubstitution,

    /// <summary>SKOS in Turtle; written only.</summary>
    Skos,

    /// <summary>A page to read and search; written only.</summary>
    Html,
}
