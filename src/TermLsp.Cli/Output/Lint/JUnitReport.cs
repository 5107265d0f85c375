using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>
/// JUnit's XML: a file is a suite, a finding a test that failed, or was skipped where it is not bad enough to fail. A clean file is one test that
/// passed: CI servers take a report without tests for a broken one.
/// </summary>
internal sealed class JUnitReport(TextWriter output, Severity failOn) : XmlReport(output)
{
    protected override string Root => "testsuites";

    protected override void WriteRootAttributes() => WriteAttribute("name", "termlsp");

    protected override void Write(FileReport file)
    {
        int failures = file.Findings.Count(finding => finding.Severity >= failOn);
        bool isClean = file.Findings.IsEmpty && file.Error is null;
        Xml.WriteStartElement("testsuite");
        WriteAttribute("name", file.Path);
        WriteAttribute("tests", file.Findings.Length + (file.Error is null && !isClean ? 0 : 1));
        WriteAttribute("failures", failures);
        WriteAttribute("errors", file.Error is null ? 0 : 1);
        WriteAttribute("skipped", file.Findings.Length - failures);
        foreach (Finding finding in file.Findings)
            WriteFinding(file, finding);
        if (file.Error is not null)
            WriteTest(file, "termlsp", "error", "error", file.Error, file.Error);
        if (isClean)
            WriteTest(file, "termlsp");
        Xml.WriteEndElement();
    }

    private void WriteFinding(FileReport file, Finding finding)
    {
        Place at = finding.Range.Start;
        string place = string.Create(CultureInfo.InvariantCulture, $"{at.LineNumber}:{at.Column}");
        string severity = SeverityWords.Plain(finding.Severity);
        WriteTest(
            file,
            $"{finding.Rule} {place}",
            finding.Severity >= failOn ? "failure" : "skipped",
            finding.Severity >= failOn ? severity : null,
            finding.Message,
            $"{file.Path}:{place}: {severity} {finding.Rule}: {finding.Message}");
    }

    private void WriteTest(FileReport file, string name, string? outcome = null, string? type = null, string message = "", string text = "")
    {
        Xml.WriteStartElement("testcase");
        WriteAttribute("name", name);
        WriteAttribute("classname", file.Path);
        if (outcome is not null)
        {
            Xml.WriteStartElement(outcome);
            if (type is not null)
                WriteAttribute("type", type);
            WriteAttribute("message", message);
            Xml.WriteString(Holdable(text));
            Xml.WriteEndElement();
        }

        Xml.WriteEndElement();
    }
}
