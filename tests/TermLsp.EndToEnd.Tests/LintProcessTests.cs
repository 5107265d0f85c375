using System.Diagnostics;
using System.Runtime.Versioning;

namespace TermLsp.EndToEnd.Tests;

/// <summary><c>termlsp lint</c> as a process: signals, rights, and what a terminal sees.</summary>
public sealed class LintProcessTests : IDisposable
{
    private const string Nobody = "65534";

    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;

    public LintProcessTests()
    {
        Directory.CreateDirectory(PathOf(".git"));
        Write("team.terms.yaml", "concepts: [{id: lora, en: {preferred: LoRA}, definition: {en: Adapters.}}]");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    [Fact]
    public async Task An_interrupted_run_leaves_every_file_whole()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("there are no such signals");
        const int Files = 1500;
        string wrong = string.Concat(Enumerable.Repeat("We use LORA here.\n", 1500));
        string right = wrong.Replace("LORA", "LoRA", StringComparison.Ordinal);
        for (int i = 0; i < Files; i++)
            Write($"{i:0000}.md", wrong);
        using Process process = Process.Start(Binary.Command("lint", _folder, "--fix", "--no-builtin", "--jobs", "2"))!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        while (File.ReadAllText(PathOf("0000.md")) == wrong && !process.HasExited)
            await Task.Delay(5);
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        string told = Assert.Single((await errors).TrimEnd().Split('\n'));
        Assert.Matches("^termlsp: interrupted after [0-9]+ files; those that follow were not looked at$", told);
        Assert.Equal((130, ""), (process.ExitCode, await output));
        Assert.All(Directory.GetFiles(_folder, "*.md"), path => Assert.True(File.ReadAllText(path) is var text && (text == wrong || text == right)));
        Assert.Contains(Directory.GetFiles(_folder, "*.md"), path => File.ReadAllText(path) == wrong);
        Assert.Equal(Files + 1, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task What_may_not_be_read_or_written_is_a_line_each()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("rights are something else there");
            return;
        }

        Write("a.md", "use LORA\n");
        Write("closed.md", "use LORA\n");
        Write("closed/b.md", "use LORA\n");
        Write("fixed.md", "use LORA\n");
        Write("z/c.md", "use LORA\n");
        foreach (string folder in (string[])[_folder, PathOf("z")])
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(PathOf("a.md"), (UnixFileMode)0b110_110_110);
        File.SetUnixFileMode(PathOf("z/c.md"), (UnixFileMode)0b110_110_110);
        File.SetUnixFileMode(PathOf("closed.md"), UnixFileMode.None);
        File.SetUnixFileMode(PathOf("fixed.md"), (UnixFileMode)0b100_100_100);
        File.SetUnixFileMode(PathOf("closed"), UnixFileMode.None);
        (int Code, string Output, string Errors) ran = await RunWithoutRightsAsync("lint", _folder, "--fix", "--no-builtin");
        File.SetUnixFileMode(PathOf("closed"), (UnixFileMode)0b111_000_000);
        File.SetUnixFileMode(PathOf("closed.md"), (UnixFileMode)0b110_000_000);

        Assert.Equal(
            "termlsp: cannot read 'F/closed': it may not be opened\n"
            + "termlsp: cannot read 'F/closed.md': it may not be read\n"
            + "termlsp: cannot mend 'F/fixed.md': it may not be written\n",
            ran.Errors.Replace(_folder, "F", StringComparison.Ordinal));
        Assert.Equal(2, ran.Code);
        Assert.StartsWith("F/fixed.md:1:5: ", Assert.Single(ran.Output.Replace(_folder, "F", StringComparison.Ordinal).TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("use LoRA\n", File.ReadAllText(PathOf("a.md")));
        Assert.Equal("use LoRA\n", File.ReadAllText(PathOf("z/c.md")));
        Assert.Equal("use LORA\n", File.ReadAllText(PathOf("fixed.md")));
        Assert.DoesNotContain(Directory.GetFiles(_folder), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_terminal_sees_how_far_it_is_and_a_pipe_does_not()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Skip("script(1), which plays a terminal, is not here");
        string text = string.Concat(Enumerable.Repeat("We use LoRA here, and words that are no terms at all. ", 4000));
        for (int i = 0; i < 60; i++)
            Write($"{i:00}.md", text);
        Assert.Equal((0, "", ""), await Binary.RunAsync("lint", _folder, "--no-builtin"));

        ProcessStartInfo lint = Binary.Command("lint", _folder, "--no-builtin", "--jobs", "1");
        string command = string.Join(' ', [lint.FileName, .. lint.ArgumentList.Select(argument => $"'{argument}'")]);
        using Process process = Process.Start(new ProcessStartInfo("script", ["-qec", command, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        string seen = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        // Only what takes long is told; however long it took, what was told is wiped away before the sum.
        string[] parts = seen.Split("\r\e[K");
        Assert.Equal("nothing to report (61 files)", parts[^1].Trim());
        Assert.All(parts[1..^1], part => Assert.Matches("^([0-9]+/61 .*)?$", part));
    }

    // As root everything may be read: then somebody else runs it.
    [UnsupportedOSPlatform("windows")]
    private static async Task<(int Code, string Output, string Errors)> RunWithoutRightsAsync(params string[] arguments)
    {
        if (Environment.UserName != "root")
            return await Binary.RunAsync(arguments);
        if (!File.Exists("/usr/bin/setpriv"))
            Assert.Skip("root may do everything, and setpriv(1) is not here");
        ProcessStartInfo start = Binary.Command(arguments);
        using OpenFolder open = new();
        if (Path.IsPathFullyQualified(start.FileName))
            start.FileName = open.CopyOf(start.FileName);
        else if (!OpenFolder.Holds(start.ArgumentList[0]))
            Assert.Skip("nobody may run the program where it lies; TERMLSP_BINARY has it copied");
        ProcessStartInfo other = new("setpriv", [$"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", start.FileName, .. start.ArgumentList])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        other.Environment["HOME"] = "/nonexistent";
        other.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(other)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (process.ExitCode, await output, await errors);
    }
}
