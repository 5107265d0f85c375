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

    private string Holdable(string text) => XmlText.Holdable(text, Losses, "XML");

    /// <summary>Ends an element.</summary>
    internal readonly struct Closing(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
