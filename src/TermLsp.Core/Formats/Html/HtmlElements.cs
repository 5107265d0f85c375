using System.Xml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>
/// Writes elements as HTML and XML both read them: void elements closed, all others with an end tag. Whatever a glossary says goes through here,
/// and comes out as text or as an attribute's value, never as markup.
/// </summary>
internal sealed class HtmlElements(XmlWriter xml, LossCounter losses)
{
    /// <summary>Starts an element, which ends with what is returned. An attribute without a value is left out.</summary>
    public Closing Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        WriteAttributes(attributes);
        return new Closing(xml);
    }

    /// <summary>An element that has no content by its kind: <c>meta</c>, <c>rect</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        WriteAttributes(attributes);
        xml.WriteEndElement();
    }

    /// <summary>An element with a text.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
            Text(text);
    }

    /// <summary>A text.</summary>
    public void Text(string text) => xml.WriteString(Holdable(text));

    /// <summary>
    /// A few words in English, the page's language, and Chinese, of which it shows what its reader chose. They come first in their element. (There are
    /// thousands of them in a page, so they are marked with few letters.)
    /// </summary>
    public void Pair(string english, string chinese, string chineseLang)
    {
        Text("i", english);
        Text("i", chinese, ("lang", chineseLang));
    }

    /// <summary>A text of ours.</summary>
    public void Words((string English, string Chinese) words) => Pair(words.English, words.Chinese, "zh-Hans");

    /// <summary>An element with a text of ours.</summary>
    public void Words(string name, (string English, string Chinese) words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
            Words(words);
    }

    /// <summary>What is ours and is written as it is: styles and script.</summary>
    public void Raw(string ours) => xml.WriteRaw(ours);

    /// <summary>A line's end between elements.</summary>
    public void Break() => xml.WriteRaw("\n");

    /// <summary>The value of <c>lang</c>. HTML names Chinese by its script, which is what chooses a font.</summary>
    public static string Lang(LanguageTag language) => language.Value switch
    {
        "zh-CN" => "zh-Hans",
        "zh-TW" => "zh-Hant",
        string tag => tag,
    };

    private void WriteAttributes(ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
                xml.WriteAttributeString(attribute, Holdable(value));
        }
    }

    private string Holdable(string text) => XmlText.Holdable(text, losses, "HTML");

    /// <summary>Ends an element.</summary>
    internal readonly struct Closing(XmlWriter xml) : IDisposable
    {
        // <p/> is a start tag to HTML.
        public void Dispose() => xml.WriteFullEndElement();
    }
}
