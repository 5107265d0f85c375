using System.Globalization;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using TermLsp.Cli.Output.Lint;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Tests;

/// <summary>The shapes that other programs read. (SARIF and rdjson were held against their own JSON schemas when they were made.)</summary>
public sealed class LintFormatTests
{
    // The second line begins with a character of two code units and four bytes.
    private const string Text = "first\n\U00020BB7 LORA, \u0001 & \uD800 <x>\n";

    private static readonly LintDiagnostic Found = new("term-case", Severity.Info, new TextSpan(9, 13), "Write “LoRA”, 100%:\n\u0001 & \uD800")
    {
        Fixes = [new LintFix("Replace", [new TextEdit(new TextSpan(9, 13), "LoRA")], IsCertain: true)],
    };

    private static string Write(Func<TextWriter, ILintReport> create, string path = "a b/ü,1.md", string? error = null)
    {
        StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ILintReport report = create(output);
        LintOutcome outcome = new(Severity.Warning);
        report.Begin();
        foreach (FileReport file in (FileReport[])[
            new(path, "/x") { IsLinted = true, Findings = Finding.Of(new SourceText(Text), [Found, Found]), Error = error },
            new("clean.md", "/y") { IsLinted = true },
            new("passed-over.bin", "/z")])
        {
            outcome.Add(file);
            report.Add(file);
        }

        report.End(outcome);
        return output.ToString();
    }

    [Fact]
    public void Json_has_what_LSP_counts()
    {
        JToken finding = JArray.Parse(Write(output => new JsonReport(output)))[0];
        Assert.Equal(["path", "range", "rule", "severity", "message", "fixes", "concept", "glossary"], finding.Children<JProperty>().Select(property => property.Name));
        Assert.Equal("""{"start":{"line":1,"character":3},"end":{"line":1,"character":7}}""", finding["range"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("LoRA", (string?)finding["fixes"]![0]!["edits"]![0]!["newText"]);
    }

    [Fact]
    public void Sarif_counts_code_units_from_1_and_tells_repeats_apart()
    {
        JToken run = JObject.Parse(Write(output => new SarifReport(output, LanguageTag.English), error: "cannot mend it"))["runs"]![0]!;
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        JToken[] results = [.. run["results"]!];
        JToken at = results[0]["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("a%20b/%C3%BC%2C1.md", (string?)at["artifactLocation"]!["uri"]);
        Assert.Equal("""{"startLine":2,"startColumn":4,"endLine":2,"endColumn":8}""", at["region"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("note", (string?)results[0]["level"]);
        Assert.NotEqual((string?)results[0]["partialFingerprints"]!["termlspContext/v1"], (string?)results[1]["partialFingerprints"]!["termlspContext/v1"]);
        JToken[] rules = [.. run["tool"]!["driver"]!["rules"]!];
        Assert.Equal(Core.Configuration.RuleIds.All, rules.Select(rule => (string?)rule["id"]));
        Assert.Equal("A term's capitals are not those of the glossary.", (string?)rules[0]["shortDescription"]!["text"]);
        Assert.Contains("```markdown wrong", (string?)rules[0]["help"]!["markdown"], StringComparison.Ordinal);
        Assert.Equal((string?)rules[0]["help"]!["markdown"], (string?)rules[0]["help"]!["text"]);
        Assert.Null(rules[0]["helpUri"]);
        Assert.Equal("warning", (string?)rules[0]["defaultConfiguration"]!["level"]);
        Assert.False((bool)run["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void Rdjson_counts_bytes_from_1()
    {
        JToken diagnostic = JObject.Parse(Write(output => new RdjsonReport(output)))["diagnostics"]![0]!;
        Assert.Equal(
            """{"start":{"line":2,"column":6},"end":{"line":2,"column":10}}""", diagnostic["location"]!["range"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("INFO", (string?)diagnostic["severity"]);
        Assert.Equal("LoRA", (string?)diagnostic["suggestions"]![0]!["text"]);
    }

    [Fact]
    public void GitHubs_commands_are_one_line_each() => Assert.Equal(
        "::notice file=a b/ü%2C1.md,line=2,endLine=2,col=3,endColumn=7,title=term-case::Write “LoRA”, 100%25:%0A\u0001 & \uD800",
        Write(output => new GitHubReport(output)).Split('\n')[0]);

    [Fact]
    public void Text_obeys_nothing_that_a_message_quotes() => Assert.Equal(
        "a b/ü,1.md:2:3: info term-case: Write “LoRA”, 100%:   & \uD800", Write(output => new TextReport(output, hasColor: false)).Split('\n')[0]);

    [Fact]
    public void Checkstyle_is_XML_whatever_the_message()
    {
        XElement root = XDocument.Parse(Write(output => new CheckstyleReport(output))).Root!;
        Assert.Equal(["a b/ü,1.md", "clean.md"], root.Elements("file").Select(file => file.Attribute("name")!.Value));
        XElement error = root.Descendants("error").First();
        Assert.Equal(("2", "3", "info", "termlsp.term-case"), (error.Attribute("line")!.Value, error.Attribute("column")!.Value, error.Attribute("severity")!.Value, error.Attribute("source")!.Value));
        Assert.EndsWith("\uFFFD & \uFFFD", error.Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_counts_what_it_holds()
    {
        XElement root = XDocument.Parse(Write(output => new JUnitReport(output, Severity.Warning), error: "cannot mend it")).Root!;
        Assert.All(root.Elements("testsuite"), suite =>
        {
            Assert.Equal(suite.Attribute("tests")!.Value, suite.Elements("testcase").Count().ToString(CultureInfo.InvariantCulture));
            Assert.Equal(suite.Attribute("failures")!.Value, suite.Descendants("failure").Count().ToString(CultureInfo.InvariantCulture));
            Assert.Equal(suite.Attribute("skipped")!.Value, suite.Descendants("skipped").Count().ToString(CultureInfo.InvariantCulture));
            Assert.Equal(suite.Attribute("errors")!.Value, suite.Descendants("error").Count().ToString(CultureInfo.InvariantCulture));
            Assert.NotEmpty(suite.Elements("testcase"));
        });
        Assert.Equal(2, root.Descendants("skipped").Count());
    }
}
