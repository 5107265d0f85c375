using System.Text;
using System.Xml;

namespace TermLsp.Core.Formats;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text, with a replacement character for each that XML cannot hold (XML 1.0, 2.2: controls but tab and line ends, halves of surrogate pairs;
    /// HTML calls them errors too).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="losses">Where they are counted.</param>
    /// <param name="format">Which format it is that cannot hold them.</param>
    public static string Holdable(string text, LossCounter losses, string format)
    {
        StringBuilder? held = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                held ??= new StringBuilder(text);
                held[i] = '\uFFFD';
                losses.Add($"characters that {format} cannot hold");
            }

            i += isPair ? 1 : 0;
        }

        return held?.ToString() ?? text;
    }
}
