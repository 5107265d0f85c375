using System.Text;
using System.Xml;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Writes elements, and counts the characters that XML cannot hold.</summary>
internal sealed class TbxElements(XmlWriter xml, LossCounter losses)
{
    /// <summary>The namespace of ISO 30042:2019.</summary>
    public const string Namespace = "urn:iso:std:iso:30042:ed-2";

    /// <summary>What is counted.</summary>
    public LossCounter Losses { get; } = losses;

    /// <summary>Starts an element, which ends with what is returned.</summary>
    public Closing Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string value) in attributes)
        {
            if (attribute == "xml:lang")
                xml.WriteAttributeString("xml", "lang", null, value);
            else
                xml.WriteAttributeString(attribute, Holdable(value));
        }

        return new Closing(xml);
    }

    /// <summary>An element with a text.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (Open(name, attributes))
            xml.WriteString(Holdable(text));
    }

    // XML 1.0, 2.2: no controls but tab and line ends, no halves of surrogate pairs.
    private string Holdable(string text)
    {
        StringBuilder? held = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                held ??= new StringBuilder(text);
                held[i] = '\uFFFD';
                Losses.Add("characters that XML cannot hold");
            }

            i += isPair ? 1 : 0;
        }

        return held?.ToString() ?? text;
    }

    /// <summary>Ends an element.</summary>
    internal readonly struct Closing(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
