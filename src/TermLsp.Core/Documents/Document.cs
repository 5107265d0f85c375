using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>An open document as it stands at one version. Immutable: an edit makes another.</summary>
public sealed class Document(string uri, int version, SourceText text)
{
    private readonly Lazy<LanguageTag?> _language = new(() => DocumentLanguage.Of(text.Content));

    /// <summary>The name under which the client knows it, to the letter.</summary>
    public string Uri { get; } = uri;

    /// <summary>The client's version number.</summary>
    public int Version { get; } = version;

    /// <summary>The text.</summary>
    public SourceText Text { get; } = text;

    /// <summary>The language that the text is written in; null where it is in none that we tell apart.</summary>
    public LanguageTag? Language => _language.Value;
}
