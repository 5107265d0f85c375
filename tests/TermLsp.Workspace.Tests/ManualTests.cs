using System.Reflection;
using System.Text.RegularExpressions;
using TermLsp.Core.Checking;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace.Tests;

/// <summary>What <c>glossary/README.md</c> shows is what is read, in both languages.</summary>
/// <remarks>
/// A fence is a file, named behind its language. The comment before it, which no page shows, says how many concepts it holds (<c>concepts: 2</c>) or
/// what is wrong with it (<c>finds: glossary-unknown-key</c>), which its lines say too. Other comments say what the code spans behind them
/// are: rows of CSV, labels, rules, zones.
/// </remarks>
public sealed partial class ManualTests
{
    private const string Settings = ".termlsp.yaml";

    private static readonly string Manual = File.ReadAllText(Path.Combine(Repository.Root, "glossary", "README.md")).ReplaceLineEndings("\n");

    // English, Chinese, and what both refer to.
    private static readonly string[] Parts = Manual.Split(["\n# 中文说明\n", "\n# Reference 参考\n"], StringSplitOptions.None);

    private static readonly string[] Codes =
    [
        .. typeof(GlossaryDiagnosticCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
    ];

    /// <summary>Every file of the manual, with what its comment says.</summary>
    public static TheoryData<string, string, string> Files =>
        [.. FencesOf(Manual).Select(match => (match.Groups["name"].Value, match.Groups["says"].Value, match.Groups["text"].Value))];

    [Fact]
    public void The_two_halves_have_the_same_sections_and_examples()
    {
        Assert.Equal(3, Parts.Length);
        Assert.Equal(Parts[0].Split("\n## ").Length, Parts[1].Split("\n## ").Length);
        Assert.Equal(Names(Parts[0]), Names(Parts[1]));

        static IEnumerable<string> Names(string part) => FencesOf(part).Select(match => match.Groups["name"].Value);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_as_the_manual_says(string name, string says, string text)
    {
        if (name == Settings)
        {
            Assert.Empty(SettingsReader.Read(new SourceText(text), "/team", Core.Configuration.Settings.Default).Diagnostics);
            return;
        }

        (int concepts, GlossaryDiagnostic[] findings) = Check(name, text);
        if (says.StartsWith("finds: ", StringComparison.Ordinal))
        {
            GlossaryDiagnostic[] told = [.. findings.Where(finding => finding.Severity >= Severity.Info)];
            Assert.Equal(says, $"finds: {string.Join(' ', told.Select(finding => finding.Code).Order())}");
            Assert.All(told, finding => Assert.EndsWith($" # {finding.Message}", text[..text.IndexOf('\n', finding.Span.End)], StringComparison.Ordinal));
            return;
        }

        Assert.DoesNotContain(findings, finding => finding.Severity >= Severity.Warning);
        Assert.Equal(says, $"concepts: {concepts}");
    }

    [Fact]
    public void There_is_an_example_of_each_format_that_is_read()
    {
        (string Name, string Text)[] files = [.. FencesOf(Manual).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value))];
        Assert.Contains(files, file => file.Name == Settings);
        Assert.Contains(files, file => GlossaryFileName.MayImport(file.Name));
        Assert.Contains(files, file => file.Text.StartsWith("extends: substitution", StringComparison.Ordinal));
        GlossaryFormat[] byName =
        [
            GlossaryFormat.Yaml, GlossaryFormat.Json, GlossaryFormat.Markdown, GlossaryFormat.PlainText, GlossaryFormat.Csv, GlossaryFormat.Tbx,
            GlossaryFormat.ValeVocabulary,
        ];
        Assert.All(byName, format => Assert.Contains(files, file => GlossaryFileName.FormatOf(file.Name) == format));
    }

    [Fact]
    public void The_columns_of_each_tool_are_known()
    {
        string[][] rows = Rows("columns");
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            (int concepts, GlossaryDiagnostic[] findings) = Check("words.csv", string.Join('\n', row));
            Assert.DoesNotContain(findings, finding => finding.Severity >= Severity.Warning);
            Assert.Equal(1, concepts);
        });
    }

    [Fact]
    public void Each_label_is_known()
    {
        string[] labels = [.. Rows("labels").SelectMany(row => row)];
        Assert.NotEmpty(labels);
        Assert.All(labels, label =>
        {
            GlossaryReadResult result = GlossaryReaders.Read(new GlossaryInput("words.md", new SourceText($"## token\n\n{label} xyz\n\nA unit.\n")));
            Assert.Equal("A unit.", Assert.Single(Assert.Single(result.Glossary.Concepts).Definitions).Short?.Value);
        });
    }

    [Fact]
    public void Each_rule_is_listed() => Assert.Equal(Codes, Rows("rules").Select(row => row[0]).Order());

    [Fact]
    public void Each_zone_is_listed() => Assert.Equal(ZoneName.All.Order(), Rows("zones").SelectMany(row => row).Order());

    [Fact]
    public void Links_within_the_page_lead_to_headings()
    {
        HashSet<string> anchors = [.. Heading().Matches(Manual).Select(match => AnchorOf(match.Groups[1].Value))];
        string[] targets = [.. Link().Matches(Manual).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(targets);
        Assert.All(targets.Where(target => target[0] == '#'), target => Assert.Contains(target[1..], anchors));
    }

    // As GitHub makes them.
    private static string AnchorOf(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    private static IEnumerable<Match> FencesOf(string text) => Fence().Matches(text);

    private static (int Concepts, GlossaryDiagnostic[] Findings) Check(string name, string content)
    {
        SourceText text = new(content);
        GlossaryReadResult result = GlossaryReaders.Read(new GlossaryInput("/team/" + name, text));
        GlossarySet all = new(result.Glossaries);
        return (
            result.Glossaries.Sum(glossary => glossary.Concepts.Count),
            [.. result.Diagnostics, .. result.Glossaries.SelectMany(glossary => GlossaryChecks.Of(glossary, text, all))]);
    }

    // The code spans of each line behind a comment, up to a blank line.
    private static string[][] Rows(string mark)
    {
        string[] lines = Manual.Split($"<!-- {mark} -->\n")[1].Split("\n\n")[0].Split('\n');
        return [.. lines.Select(line => CodeSpan().Matches(line).Select(match => match.Groups[1].Value).ToArray()).Where(row => row.Length > 0)];
    }

    [GeneratedRegex(@"(?:<!-- (?<says>[a-z]+: [^\n]*?) -->\n)?^```[a-z]+(?: (?<name>[^\n]+))?\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^#{1,2} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
