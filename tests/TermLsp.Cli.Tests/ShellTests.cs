using System.Diagnostics;

namespace TermLsp.Cli.Tests;

/// <summary>The completions and the manual page: of every command, and such as their shells and man can read.</summary>
public sealed class ShellTests
{
    private static async Task<string> RunAsync(params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, new Terminal
        {
            Output = output, Errors = errors, OpenInput = () => new MemoryStream(), OpenOutput = () => new MemoryStream(),
        });
        Assert.Equal((0, ""), (code, errors.ToString()));
        return output.ToString();
    }

    /// <summary>What a program makes of a text on its stdin; skips where there is no such program.</summary>
    private static async Task<(int Code, string Output)> AskAsync(string program, string input, params string[] arguments)
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program))), $"{program} is not here");
        ProcessStartInfo start = new(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> said = process.StandardOutput.ReadToEndAsync();
        Task<string> complained = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "-n")]
    public async Task A_shell_can_read_its_completion(string shell, string check) =>
        Assert.Equal((0, ""), await AskAsync(shell, await RunAsync("completion", shell), check));

    [Theory]
    [InlineData("termlsp ", "completion explain glossary hover init lint man serve setup terms")]
    [InlineData("termlsp gl", "glossary")]
    [InlineData("termlsp glossary ", "add check convert list new stats")]
    [InlineData("termlsp glossary convert --", "--force --help --to")]
    [InlineData("termlsp lint --format ", "checkstyle github json junit rdjson sarif text")]
    [InlineData("termlsp lint --fail-on w", "warning")]
    [InlineData("termlsp setup kak", "kakoune")]
    [InlineData("termlsp completion p", "powershell")]
    [InlineData("termlsp lint docs", "")]
    [InlineData("termlsp explain --glossary x", "")]
    public async Task Bash_completes(string line, string expected)
    {
        string script = await RunAsync("completion", "bash") + """

            read -ra COMP_WORDS <<< "$1"
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _termlsp
            printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd' '
            """;
        (int code, string output) = await AskAsync("bash", script, "-s", line);
        Assert.Equal(0, code);
        Assert.Equal(expected, output.Trim().Replace("--version", "", StringComparison.Ordinal).Trim());
    }

    [Theory]
    [InlineData("complete -C'termlsp gloss'", "glossary")]
    [InlineData("complete -C'termlsp lint --format sar'", "sarif")]
    [InlineData("complete -C'termlsp setup heli'", "helix")]
    public async Task Fish_completes(string question, string expected)
    {
        (_, string output) = await AskAsync("fish", await RunAsync("completion", "fish") + "\n" + question + "\n");
        Assert.Equal(expected, output.Trim().Split('\t')[0]);
    }

    [Theory]
    [InlineData("termlsp gloss", "glossary")]
    [InlineData("termlsp lint --format sar", "sarif")]
    [InlineData("termlsp setup ka", "kakoune kate")]
    public async Task PowerShell_completes(string line, string expected)
    {
        string script = await RunAsync("completion", "powershell") + $"""

            ([System.Management.Automation.CommandCompletion]::CompleteInput('{line}', {line.Length}, $null).CompletionMatches | ForEach-Object CompletionText) -join ' '

            """;
        (int code, string output) = await AskAsync("pwsh", script, "-NoProfile", "-NonInteractive", "-Command", "-");
        Assert.Equal((0, expected), (code, output.Trim()));
    }

    [Fact]
    public async Task Man_can_set_the_page()
    {
        (int code, string output) = await AskAsync("man", await RunAsync("man"), "--warnings=all", "-E", "UTF-8", "-l", "-");
        Assert.Equal(0, code);
        Assert.DoesNotContain("troff", output, StringComparison.Ordinal);
        Assert.Contains("TERMLSP(1)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Each_knows_every_command_and_option(string shell)
    {
        string script = await RunAsync("completion", shell);
        foreach (string word in "serve explain hover lint terms glossary check list stats convert add new init setup completion man baseline stdin-filename no-builtin checkstyle neovim".Split(' '))
            Assert.Contains(word, script, StringComparison.Ordinal);
        Assert.DoesNotContain("-?", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_of_every_command_and_option()
    {
        string page = await RunAsync("man");
        foreach (string command in "serve explain hover lint terms init setup completion man".Split(' '))
            Assert.Contains($".SS \"termlsp {command}\"\n", page, StringComparison.Ordinal);
        Assert.Contains(".SS \"termlsp glossary convert\"\n", page, StringComparison.Ordinal);
        Assert.Contains("\\-\\-update\\-baseline", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.False(line.StartsWith('\''), line));
    }
}
