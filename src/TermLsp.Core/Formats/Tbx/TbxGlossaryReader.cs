using System.Xml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Reads TBX: ISO 30042:2019 in both styles (DCA, DCT), and the martif of 2008.</summary>
public sealed class TbxGlossaryReader : IGlossaryReader
{
    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        GlossaryBuilder builder = new(input);
        using TbxCursor cursor = new(input.Text);
        TbxEntryReader entries = new(cursor, builder);
        try
        {
            while (cursor.Read())
                entries.Read();
        }
        catch (XmlException error)
        {
            int at = cursor.OffsetOf(error.LineNumber, error.LinePosition);
            builder.Report(
                GlossaryDiagnosticCode.Syntax, Severity.Error, new TextSpan(at, Math.Min(at + 1, input.Text.Length)),
                $"the XML is not well-formed here, so what stands from this entry on is left out: {error.Message}");
        }

        return builder.ToResult();
    }
}
