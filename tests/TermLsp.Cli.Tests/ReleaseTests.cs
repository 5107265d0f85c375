using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TermLsp.Cli.Tests;

/// <summary>What a release is made of agrees: one version, one list of platforms.</summary>
public sealed partial class ReleaseTests
{
    private static string Read(params string[] path) => File.ReadAllText(Path.Join([Repository.Root, .. path]));

    private static string Version { get; } = XDocument.Parse(Read("src", "Directory.Build.props")).Descendants("Version").Single().Value;

    [Theory]
    [InlineData("editors/vscode/package.json", "\"version\": \"V\"")]
    [InlineData("editors/zed/extension.toml", "version = \"V\"")]
    [InlineData("editors/zed/Cargo.toml", "version = \"V\"")]
    [InlineData("editors/neovim/mason/package.yaml", "@vV\n")]
    public void What_repeats_the_version_has_it(string file, string written) =>
        Assert.Contains(written.Replace("V", Version, StringComparison.Ordinal), Read(file.Split('/')).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void No_template_has_a_version_of_its_own() => Assert.All(
        Directory.GetFiles(Path.Join(Repository.Root, ".packaging"), "*", SearchOption.AllDirectories).Where(path => Path.GetDirectoryName(path) != Path.Join(Repository.Root, ".packaging")),
        path => Assert.DoesNotContain(Version, File.ReadAllText(path), StringComparison.Ordinal));

    [Fact]
    public void Every_platform_of_the_tool_is_built()
    {
        string[] packed = XDocument.Parse(Read("src", "TermLsp.Cli", "TermLsp.Cli.csproj")).Descendants("ToolPackageRuntimeIdentifiers").Single().Value.Split(';');
        string[] built = [.. Platform().Matches(Read(".github", "workflows", "release.yml")).Select(match => match.Groups[1].Value), "any"];
        Assert.Equal(packed.Order(StringComparer.Ordinal), built.Order(StringComparer.Ordinal));
        Assert.Equal(8, built.Length);
    }

    [Fact]
    public void The_workflow_is_YAML()
    {
        YamlDotNet.RepresentationModel.YamlStream stream = [];
        stream.Load(new StringReader(Read(".github", "workflows", "release.yml")));
        var root = (YamlDotNet.RepresentationModel.YamlMappingNode)stream.Documents[0].RootNode;
        Assert.Equal(["name", "on", "permissions", "env", "jobs"], root.Children.Keys.Select(key => key.ToString()));
        Assert.Equal("read", root["permissions"]["contents"].ToString());
    }

    // What somebody else could write into a tag or an input must not become a part of a script.
    [Fact]
    public void No_script_of_the_workflow_holds_an_input() =>
        Assert.Empty(Expression().Matches(Read(".github", "workflows", "release.yml")).Select(match => match.Value));

    [GeneratedRegex(@"rid: ([a-z0-9-]+),")]
    private static partial Regex Platform();

    [GeneratedRegex(@"run:.*\$\{\{ *(github\.(ref|event|head)|inputs)[^}]*\}\}")]
    private static partial Regex Expression();
}
