using System.Globalization;
using System.Text;
using System.Xml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>
/// Writes a page to read: one file, which fetches nothing, that can be searched, printed and linked into, in English and Chinese. It is HTML that an
/// XML parser reads too.
/// </summary>
public sealed class HtmlGlossaryWriter : IGlossaryWriter
{
    // What the engine goes by, and a reader does not.
    private const GlossaryPart Unheld =
        GlossaryPart.Scope | GlossaryPart.DefaultSeverity | GlossaryPart.Severities | GlossaryPart.Conditions | GlossaryPart.Cases
        | GlossaryPart.StrictVariants | GlossaryPart.Plurals | GlossaryPart.Exceptions;

    private HtmlGlossaryWriter()
    {
    }

    /// <summary>The writer.</summary>
    public static HtmlGlossaryWriter Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        losses.AddUnheld(glossary, ~Unheld);
        StringBuilder text = new("<!DOCTYPE html>\n");
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.Entitize };
        using (StringWriter target = new(text, CultureInfo.InvariantCulture))
        using (XmlWriter xml = XmlWriter.Create(target, settings))
            new GlossaryPage(new HtmlElements(xml, losses), glossary).Write();
        return new GlossaryWriteResult(text.Append('\n').ToString(), losses.Losses);
    }
}
