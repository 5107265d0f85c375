using System.Diagnostics;
using System.Text;

namespace TermLsp.Cli.Tests;

/// <summary>What <c>termlsp lint</c> cannot do it says in a line each; all else is done, and no file is left half-written.</summary>
public sealed class LintBadInputTests : IDisposable
{
    private const string Finding = "term-case: Write “LoRA”: the capitals of “LORA” are not those of the term.";

    private readonly LintFolder _folder = new("concepts: [{id: lora, en: {preferred: LoRA}, definition: {en: Adapters.}}]");

    public void Dispose() => _folder.Dispose();

    // Each beside a file that is as it should be: this one must be done.
    private async Task CheckAsync(string error, string path, params string[] more)
    {
        _folder.Write("zz.md", "use LORA\n");
        Assert.Equal((2, "", $"termlsp: {error}\n"), await _folder.LintAsync([path, _folder.PathOf("zz.md"), "--fix", .. more]));
        Assert.Equal("use LoRA\n", _folder.Read("zz.md"));
        Assert.DoesNotContain(_folder.Names(), name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_huge_file_is_refused()
    {
        string path = _folder.Write("a.md", "use LORA\n");
        using (FileStream file = File.OpenWrite(path))
            file.SetLength((64 * 1024 * 1024) + 1);
        await CheckAsync("cannot read 'F/a.md': it is larger than 64 MB", path);
    }

    [Theory]
    [InlineData("it is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8", new byte[] { 0xD3, 0xC3, 0x4C, 0x4F, 0x52, 0x41, 0xCE, 0xA2, 0xB5, 0xF7, 0x0A })]
    [InlineData("it is no text", new byte[] { 0x4C, 0, 0x4F, 0, 0x52, 0, 0x41, 0 })]
    [InlineData("it is no text", new byte[] { 0, 0x4C, 0, 0x4F, 0, 0x52, 0, 0x41 })]
    [InlineData("it is no text", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    public async Task What_is_in_no_encoding_of_ours_stays_as_it_is(string why, byte[] bytes)
    {
        string path = _folder.Write("a.md", bytes);
        string expected = why == "it is no text" && bytes[0] == 0x89 ? "it is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8" : why;
        await CheckAsync($"cannot read 'F/a.md': {expected}", path);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task A_file_keeps_its_encoding(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        string path = _folder.Write("a.md", Bytes("用LORA微调\r\n\U00020BB7 LORA\r"));
        Assert.Equal((0, "", ""), await _folder.LintAsync(path, "--fix"));
        Assert.Equal(Bytes("用LoRA微调\r\n\U00020BB7 LoRA\r"), File.ReadAllBytes(path));
    }

    [Fact]
    public async Task A_file_that_has_gone_is_named()
    {
        _folder.Write("a.md", "use LORA\n");
        _folder.Write("b.md", "use LORA\n");
        _folder.Write("c.md", "use LORA\n");
        void Vanish(string name) => File.Delete(_folder.PathOf(name == "a.md" ? "b.md" : "none"));
        Assert.Equal((2, "", "termlsp: cannot read 'F/b.md': there is no such file\n"), await _folder.LintAsync(Vanish, _folder.Root, "--fix", "--jobs", "1"));
        Assert.Equal(["a.md", "c.md"], _folder.Names());
        Assert.Equal("use LoRA\n", _folder.Read("c.md"));
    }

    [Fact]
    public async Task A_file_that_goes_before_it_is_written_does_not_come_back()
    {
        _folder.Write("a.md", "use LORA\n");
        (int code, string output, string errors) = await _folder.LintAsync(name => File.Delete(_folder.PathOf(name)), _folder.PathOf("a.md"), "--fix");
        Assert.Equal((2, "termlsp: cannot mend 'F/a.md': it has gone since it was read\n"), (code, errors));
        Assert.Contains(Finding, output, StringComparison.Ordinal);
        Assert.Empty(_folder.Names());
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_stays_as_it_is()
    {
        string path = _folder.Write("a.md", "use LORA\n");
        (int code, string output, string errors) = await _folder.LintAsync(_ => File.WriteAllText(path, "LORA is mine\n"), path, "--fix");
        Assert.Equal((2, "termlsp: cannot mend 'F/a.md': it changed since it was read, and stays as it is\n"), (code, errors));
        Assert.Contains(Finding, output, StringComparison.Ordinal);
        Assert.Equal("LORA is mine\n", _folder.Read("a.md"));
        Assert.Equal(["a.md"], _folder.Names());
    }

    [Fact]
    public async Task Two_runs_at_once_do_no_harm()
    {
        const int Files = 40;
        for (int i = 0; i < Files; i++)
            _folder.Write($"{i}.md", string.Concat(Enumerable.Repeat("use LORA\n", 500)));
        (int, string, string)[] runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => _folder.LintAsync(_folder.Root, "--fix", "--jobs", "2"))));
        Assert.All(runs, run => Assert.Equal((0, "", ""), run));
        for (int i = 0; i < Files; i++)
            Assert.Equal(string.Concat(Enumerable.Repeat("use LoRA\n", 500)), _folder.Read($"{i}.md"));
        Assert.Equal(Files, _folder.Names().Count());
    }

    [Fact]
    public async Task A_link_that_leads_to_itself_is_told_and_one_in_a_folder_is_not_followed()
    {
        File.CreateSymbolicLink(_folder.PathOf("a.md"), _folder.PathOf("b.md"));
        File.CreateSymbolicLink(_folder.PathOf("b.md"), _folder.PathOf("a.md"));
        Directory.CreateSymbolicLink(_folder.PathOf("loop"), _folder.Root);
        _folder.Write("zz.md", "use LORA\n");
        (int code, string output, string errors) = await _folder.LintAsync(_folder.PathOf("a.md"), _folder.PathOf("zz.md"), "--fix");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("termlsp: cannot read 'F/a.md': ", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal("use LoRA\n", _folder.Read("zz.md"));
        Assert.Equal((0, "", ""), await _folder.LintAsync(_folder.Root, "--fix"));
    }

    [Fact]
    public async Task What_a_link_leads_to_is_mended()
    {
        string path = _folder.Write("docs/a.md", "use LORA\n");
        File.CreateSymbolicLink(_folder.PathOf("link.md"), path);
        Assert.Equal((0, "", ""), await _folder.LintAsync(_folder.PathOf("link.md"), "--fix"));
        Assert.Equal("use LoRA\n", _folder.Read("docs/a.md"));
        Assert.NotNull(File.ResolveLinkTarget(_folder.PathOf("link.md"), returnFinalTarget: false));
    }

    [Fact]
    public async Task A_full_disk_leaves_the_file_as_it_is()
    {
        string disk = Path.Combine(_folder.Root, "disk");
        Directory.CreateDirectory(disk);
        if (!await RunsAsync("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk))
            Assert.Skip("a disk of our own cannot be mounted here");
        try
        {
            string large = string.Concat(Enumerable.Repeat("use LORA\n", 8000));
            _folder.Write("disk/a.md", large);
            _folder.Write("disk/b.md", "use LORA\n");
            (int code, string output, string errors) = await _folder.LintAsync(disk, "--fix");
            Assert.Equal((2, "termlsp: cannot mend 'F/disk/a.md': the disk is full\n"), (code, errors));
            Assert.Equal(8000, output.Split('\n').Count(line => line.StartsWith("F/disk/a.md:", StringComparison.Ordinal)));
            Assert.DoesNotContain("b.md", output, StringComparison.Ordinal);
            Assert.Equal(large, _folder.Read("disk/a.md"));
            Assert.Equal("use LoRA\n", _folder.Read("disk/b.md"));
            Assert.Equal(["disk/a.md", "disk/b.md"], _folder.Names());
        }
        finally
        {
            Assert.True(await RunsAsync("umount", disk));
        }
    }

    [Fact]
    public async Task A_glossary_that_is_broken_mends_nothing()
    {
        _folder.Write("own.terms.yaml", "concepts: [");
        string path = _folder.Write("a.md", "use LORA\n");
        (int code, _, string errors) = await _folder.LintAsync(path, "--fix");
        Assert.Equal(2, code);
        Assert.Contains("F/own.terms.yaml:1:", errors, StringComparison.Ordinal);
        Assert.Contains("nothing is mended where glossaries or settings have errors", errors, StringComparison.Ordinal);
        Assert.Equal("use LORA\n", _folder.Read("a.md"));
    }

    private static async Task<bool> RunsAsync(string command, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
