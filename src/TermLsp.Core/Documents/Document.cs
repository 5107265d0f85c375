using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>An open document as it stands at one version. Immutable: an edit makes another.</summary>
public sealed class Document
{
    private readonly Lazy<LanguageTag?> _language;
    private readonly Lazy<ZonedText> _zoned;

    /// <param name="uri">The name under which the client knows it, to the letter.</param>
    /// <param name="kind">What kind of document it is.</param>
    /// <param name="version">The client's version number.</param>
    /// <param name="text">The text.</param>
    public Document(string uri, DocumentKind kind, int version, SourceText text)
    {
        (Uri, Kind, Version, Text) = (uri, kind, version, text);
        _language = new Lazy<LanguageTag?>(() => DocumentLanguage.Of(text.Content));
        _zoned = new Lazy<ZonedText>(() => new ZonedText(text, kind.Zoner.Zones(text)));
    }

    /// <summary>The name under which the client knows it, to the letter.</summary>
    public string Uri { get; }

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The client's version number.</summary>
    public int Version { get; }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The text with its zones, divided when first asked for.</summary>
    public ZonedText Zoned => _zoned.Value;

    /// <summary>The natural language that the text is written in; null where it is in none that we tell apart.</summary>
    public LanguageTag? Language => _language.Value;

    /// <summary>The same document with another text.</summary>
    public Document With(int version, SourceText text) => new(Uri, Kind, version, text);
}
