using System.Text;
using System.Xml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Writes TBX-Basic in the DCA style (ISO 30042:2019). What TBX has no place for stands in notes; see <see cref="TbxExtra"/>.</summary>
public sealed class TbxGlossaryWriter : IGlossaryWriter
{
    private const GlossaryPart Unheld = GlossaryPart.Scope | GlossaryPart.DefaultSeverity;

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        losses.AddUnheld(glossary, ~Unheld);
        using Utf8Writer text = new();
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
            Write(glossary, new TbxElements(xml, losses));
        return new GlossaryWriteResult(text.ToString() + "\n", losses.Losses);
    }

    private static void Write(Glossary glossary, TbxElements xml)
    {
        LanguageTag language = glossary.Concepts.SelectMany(concept => concept.Terms).Select(term => (LanguageTag?)term.Language).FirstOrDefault()
            ?? LanguageTag.English;
        using (xml.Open("tbx", ("style", "dca"), ("type", "TBX-Basic"), ("xml:lang", language.Value)))
        {
            WriteHeader(glossary, xml);
            using (xml.Open("text"))
            using (xml.Open("body"))
            {
                foreach (Concept concept in glossary.Concepts)
                    new TbxConceptWriter(xml, concept).Write();
            }
        }
    }

    private static void WriteHeader(Glossary glossary, TbxElements xml)
    {
        using (xml.Open("tbxHeader"))
        using (xml.Open("fileDesc"))
        {
            if (!glossary.Title.IsEmpty)
            {
                using (xml.Open("titleStmt"))
                {
                    foreach ((LanguageTag language, Text.Located<string> title) in glossary.Title.Versions)
                        xml.Text("title", title.Value, ("xml:lang", language.Value));
                }
            }

            if (glossary.License is { } license)
            {
                using (xml.Open("publicationStmt"))
                    xml.Text("p", TbxHeaderReader.LicenseMark + license);
            }

            using (xml.Open("sourceDesc"))
                xml.Text("p", $"TermLsp glossary {glossary.Id}");
        }
    }

    // A string's own encoding is UTF-16, and the declaration would say so.
    private sealed class Utf8Writer() : StringWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
