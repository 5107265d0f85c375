using System.Globalization;
using System.Text;
using System.Xml;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What the formats in XML have in common.</summary>
internal abstract class XmlReport : ILintReport
{
    private readonly TextWriter _output;

    protected XmlReport(TextWriter output)
    {
        _output = output;
        // The writer would name the encoding of a string in memory.
        Xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CheckCharacters = true });
    }

    protected XmlWriter Xml { get; }

    /// <summary>The element that holds everything.</summary>
    protected abstract string Root { get; }

    public void Begin()
    {
        _output.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        Xml.WriteStartElement(Root);
        WriteRootAttributes();
    }

    public void Add(FileReport file)
    {
        if (file.IsLinted || file.Error is not null)
            Write(file);
        Xml.Flush();
    }

    public void End(LintOutcome outcome)
    {
        Xml.WriteEndElement();
        Xml.Flush();
        _output.WriteLine();
    }

    protected abstract void WriteRootAttributes();

    protected abstract void Write(FileReport file);

    protected void WriteAttribute(string name, string value) => Xml.WriteAttributeString(name, Holdable(value));

    protected void WriteAttribute(string name, int value) => Xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The text, with a replacement character for each that XML cannot hold (XML 1.0, 2.2).</summary>
    protected static string Holdable(string text)
    {
        StringBuilder? held = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
                (held ??= new StringBuilder(text))[i] = '\uFFFD';
            i += isPair ? 1 : 0;
        }

        return held?.ToString() ?? text;
    }
}
