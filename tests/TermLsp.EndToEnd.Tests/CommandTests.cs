namespace TermLsp.EndToEnd.Tests;

/// <summary>The commands as a shell meets them.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Explain_answers_with_no_setup()
    {
        (int code, string output, string errors) = await Binary.RunAsync("explain", "RAG");
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("retrieval-augmented generation · RAG · 检索增强生成\n\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_reads_a_file()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "我们使用上下文窗口。\n");
        (int code, string output, string errors) = await Binary.RunAsync("hover", $"{path}:1:5", "--format", "json");
        File.Delete(path);
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal("context-window", (string?)Newtonsoft.Json.Linq.JObject.Parse(output)["concepts"]![0]!["concept"]);
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(0, "serve", "--help")]
    [InlineData(1, "explain", "no-such-term-at-all")]
    [InlineData(2, "no-such-command")]
    [InlineData(2, "hover", "nowhere.md:1:1")]
    [InlineData(2, "explain", "RAG", "--glossary", "nowhere.yaml")]
    public async Task A_command_ends_as_it_should(int expected, params string[] arguments)
    {
        (int code, string output, string errors) = await Binary.RunAsync(arguments);
        Assert.Equal(expected, code);
        Assert.Equal(expected == 0, output.Length > 0);
        Assert.Equal(expected == 0 ? 0 : 1, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
