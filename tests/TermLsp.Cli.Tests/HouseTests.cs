using System.Reflection;
using System.Xml.Linq;

namespace TermLsp.Cli.Tests;

/// <summary>The walls between projects, and the front door: what <c>src/ARCHITECTURE.md</c> promises.</summary>
public sealed class HouseTests
{
    /// <summary>Who may know whom. A wall moves here and in ARCHITECTURE.md together.</summary>
    public static TheoryData<string, string> Walls => new()
    {
        { "TermLsp.Core", "" },
        { "TermLsp.Protocol", "" },
        { "TermLsp.Workspace", "TermLsp.Core" },
        { "TermLsp.Server", "TermLsp.Protocol TermLsp.Workspace" },
        { "TermLsp.Cli", "TermLsp.Server" },
        { "TermLsp.TableBuilder", "" },
        { "TermLsp.GlossaryCompiler", "TermLsp.Core" },
    };

    [Theory]
    [MemberData(nameof(Walls))]
    public void A_project_refers_to_those_below_it_alone(string project, string below)
    {
        XDocument file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        IEnumerable<string> references = file.Descendants("ProjectReference")
            .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        Assert.Equal(below, string.Join(' ', references.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_project_has_its_wall() => Assert.Equal(
        Walls.Select(wall => wall.Data.Item1).Order(StringComparer.Ordinal),
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    // A project's references are transitive, so the compiler would let Cli see the wire: what was really used stands in the assemblies.
    [Theory]
    [InlineData("TermLsp.Core", "StreamJsonRpc System.IO.FileSystem.Watcher System.Console System.Net.Sockets")]
    [InlineData("TermLsp.Protocol", "StreamJsonRpc YamlDotNet TermLsp.Core")]
    [InlineData("TermLsp.Workspace", "System.Text.Json StreamJsonRpc TermLsp.Protocol System.Console")]
    [InlineData("TermLsp.Server", "YamlDotNet System.Console System.CommandLine")]
    [InlineData("termlsp", "TermLsp.Protocol StreamJsonRpc YamlDotNet")]
    public void An_assembly_does_not_know(string assembly, string unknown)
    {
        string[] known = [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)];
        Assert.Empty(known.Intersect(unknown.Split(' ')));
    }

    [Theory]
    [InlineData("TermLsp.Core", "File Directory FileInfo DirectoryInfo FileStream Process Console")]
    [InlineData("TermLsp.Protocol", "File Directory FileInfo DirectoryInfo FileStream Process Console")]
    public void A_leaf_touches_neither_disk_nor_processes(string project, string types)
    {
        string[] words = types.Split(' ');
        var uses = Directory.GetFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file)
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Where(line => words.Any(word => line.Contains($" {word}.", StringComparison.Ordinal) || line.Contains($"({word}.", StringComparison.Ordinal) || line.Contains($"new {word}(", StringComparison.Ordinal)))
                .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(uses);
    }

    [Fact]
    public void The_root_holds_what_the_user_fixed_and_nothing_else() => Assert.Equal(
        ["LICENSE", "README.md", "TermLsp.sln", "editors", "glossary", "src", "tests"],
        Directory.GetFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!)
            .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_banned_symbol_has_its_reason() => Assert.All(
        File.ReadAllLines(Path.Combine(Repository.Root, "src", "BannedSymbols.txt")).Where(line => line.Length > 0),
        line => Assert.Matches("^[TMPF]:[^;]+;.{10,}", line));

    [Fact]
    public void Every_package_has_its_reason()
    {
        string file = File.ReadAllText(Path.Combine(Repository.Root, "src", "Directory.Packages.props"));
        Assert.All(
            XDocument.Parse(file).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)
                .Except(["Microsoft.NET.Test.Sdk", "xunit.v3.mtp-off", "xunit.runner.visualstudio", "BenchmarkDotNet"]),
            name => Assert.Matches($"-->\\s*<PackageVersion Include=\"{name}\"", file));
    }
}
