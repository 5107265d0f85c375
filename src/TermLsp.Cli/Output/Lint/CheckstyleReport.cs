namespace TermLsp.Cli.Output.Lint;

/// <summary>Checkstyle's XML, which Jenkins and many more read.</summary>
internal sealed class CheckstyleReport(TextWriter output) : XmlReport(output)
{
    protected override string Root => "checkstyle";

    protected override void WriteRootAttributes() => WriteAttribute("version", "4.3");

    protected override void Write(FileReport file)
    {
        Xml.WriteStartElement("file");
        WriteAttribute("name", file.Path);
        foreach (Finding finding in file.Findings)
        {
            Xml.WriteStartElement("error");
            WriteAttribute("line", finding.Range.Start.LineNumber);
            WriteAttribute("column", finding.Range.Start.Column);
            WriteAttribute("severity", SeverityWords.Checkstyle(finding.Severity));
            WriteAttribute("message", finding.Message);
            WriteAttribute("source", "termlsp." + finding.Rule);
            Xml.WriteEndElement();
        }

        if (file.Error is not null)
        {
            Xml.WriteStartElement("exception");
            Xml.WriteString(Holdable(file.Error));
            Xml.WriteEndElement();
        }

        Xml.WriteEndElement();
    }
}
