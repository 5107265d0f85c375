using System.Text;
using TermLsp.Cli.Commands.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Tests;

/// <summary>A folder with a glossary, and what <c>termlsp lint</c> says of what lies in it; the folder is called F.</summary>
internal sealed class LintFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;

    public LintFolder(string glossary)
    {
        Directory.CreateDirectory(PathOf(".git"));
        File.WriteAllText(PathOf("team.terms.yaml"), glossary);
    }

    public string Root => _folder;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public string PathOf(string name) => Path.Combine(_folder, name);

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The files that lie there beside the glossary, hidden ones too.</summary>
    public IEnumerable<string> Names() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/')).Where(name => name != "team.terms.yaml").Order(StringComparer.Ordinal);

    /// <summary>Runs the command; <paramref name="meanwhile"/> happens when a file has been read and not yet been written.</summary>
    public async Task<(int Code, string Output, string Errors)> LintAsync(Action<string>? meanwhile, params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        Terminal terminal = new()
        {
            Output = output,
            Errors = errors,
            OpenInput = () => Stream.Null,
            OpenOutput = () => Stream.Null,
            Language = LanguageTag.English,
        };
        FindDiagnostics find = (analysis, document, reader, cancellation) =>
        {
            meanwhile?.Invoke(Path.GetFileName(document.Uri));
            return analysis.Lint(document, reader, cancellation);
        };
        int code = await CommandLine.RunAsync(["lint", .. arguments, "--no-builtin"], terminal, find);
        return (code, Shown(output), Shown(errors));
    }

    public Task<(int Code, string Output, string Errors)> LintAsync(params string[] arguments) => LintAsync(meanwhile: null, arguments);

    private string Shown(StringWriter text) => text.ToString().Replace(_folder, "F", StringComparison.Ordinal);
}
