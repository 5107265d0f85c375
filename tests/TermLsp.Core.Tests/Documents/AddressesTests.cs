using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents;

/// <summary>What is an address or a path. A fixture marks every one: what is not marked must not be found.</summary>
public sealed class AddressesTests
{
    private static void Check(string fixture)
    {
        Fixture marked = Fixture.Parse(fixture);
        string found = string.Join("\n", Addresses.Find(marked.Text, new TextSpan(0, marked.Text.Length))
            .Select(a => $"{a.Span.Start}..{a.Span.End} {a.Zone.ToString().ToLowerInvariant()} [{marked.Text[a.Span.Start..a.Span.End]}]"));
        string expected = string.Join("\n", marked.Spans
            .Select(s => $"{s.Span.Start}..{s.Span.End} {s.Name} [{marked.Text[s.Span.Start..s.Span.End]}]"));
        Assert.Equal(expected, found);
    }

    // The marks of a fixture hold a colon, so an unnamed span would be read as named: every span has its name here.
    [Theory]
    [InlineData("see {|url:https://arxiv.org/abs/2005.11401|}.")]
    [InlineData("({|url:http://a.b/c|}) <{|url:https://a.b|}> \"{|url:https://a.b/c?d=e&f#g|}\", [{|url:https://a.b|}]!")]
    [InlineData("{|url:https://en.wikipedia.org/wiki/Attention_(machine_learning)|}?")]
    [InlineData("见{|url:https://a.b/c|}。又见（{|url:https://a.b/c|}）、「{|url:https://a.b/c|}」；{|url:https://a.b/c|}，了解")]
    [InlineData("见{|url:https://a.b/c|}了解；{|url:https://zh.wikipedia.org/wiki/检索增强|}")]
    [InlineData("{|url:mailto:rag@example.org|}, {|url:rag@example.org|}; {|url:www.example.org/rag|}; {|url:git+ssh://a.b/c.git|}")]
    [InlineData("**{|url:https://a.b/rag|}** | {|url:https://a.b|} | https:// and mailto: and http:")]
    [InlineData("a: b, a:b, 10:30, std::vector, x://")]
    public void An_address_has_a_scheme(string fixture) => Check(fixture);

    [Theory]
    [InlineData("in {|path:src/rag/index.ts|}, {|path:./x|}, {|path:../y|}; {|path:~/z|}. {|path:/usr/lib|}")]
    [InlineData("见{|path:src/rag/index.ts|}。改{|path:docs/检索/索引.md|}和{|path:./文档/术语.md|}文件")]
    [InlineData("{|path:C:\\a\\b|} {|path:C:/a/b|} {|path:\\\\server\\share|} {|path:..\\a\\b.md|}")]
    [InlineData("{|path:src/rag/core|} and src/rag; {|path:docs/a.md|}, {|path:bin/run.sh|}")]
    [InlineData("{|path:**/*.md|} {|path:*.md|} **{|path:docs/a.md|}**")]
    [InlineData("{|path:@lora/core|}、{|path:@types/node|}, @lora / x, @/a, @a/ or a@b/c")]
    [InlineData("and/or, I/O, input/output, 与/或, TCP/IP, 24/7, 24/7/365, 2024/01/02, LoRA/QLoRA/DoRA, RAG /LLM, 检索/生成, 1/2, a / b, </p>, //")]
    public void A_path_has_separators(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|path:LORA.md|}, {|path:config.rag.yaml|}; {|path:README.MD|}. {|path:main.c|}, {|path:.gitignore|}, {|path:Cargo.lock|}")]
    [InlineData("Vue.js, node.js, next.js, d3.js, three.js, ASP.NET, llama.cpp; React/Vue.js")]
    [InlineData("{|path:index.js|} {|path:main.js|} {|path:app.js|} {|path:webpack.config.js|} {|path:main.cpp|} {|path:src/three.js|}")]
    [InlineData("i.e. e.g. U.S. end.Go on. items.map and math.log, text.py() is a call, v1.2, 3.5, example.com")]
    [InlineData("改{|path:LORA.md|}文件；用Next.js写")]
    public void A_file_has_an_ending(string fixture) => Check(fixture);

    [Theory]
    [InlineData("https://a.b/c d/e/f", 10, 14, "")]
    [InlineData("see a.md", 4, 7, "")]
    [InlineData("xa.md", 1, 5, "1..5")]
    public void Nothing_outside_is_read(string text, int start, int end, string expected) =>
        Assert.Equal(expected, string.Join(" ", Addresses.Find(text, new TextSpan(start, end)).Select(a => $"{a.Span.Start}..{a.Span.End}")));
}
