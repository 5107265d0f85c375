using System.Text.RegularExpressions;
using TermLsp.Core.Terminology;
using TermLsp.Core.Formats.Yaml;

namespace TermLsp.Workspace.Tests;

/// <summary>What <c>glossary/README.md</c> shows is what is read.</summary>
public sealed partial class ManualTests
{
    public static TheoryData<string> Examples =>
        [.. YamlBlock().Matches(File.ReadAllText(Path.Combine(Repository.Root, "glossary", "README.md"))).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_manual_is_without_a_fault(string yaml)
    {
        GlossaryReadResult result = YamlGlossaryReader.Read(yaml, "example");
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Glossary.Concepts);
    }

    [Fact]
    public void The_manual_has_examples() => Assert.True(Examples.Count >= 3);

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
