using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace.Tests;

/// <summary>Files as people have them, and as they should not be.</summary>
public sealed class FileTests : OwnCacheFolder
{
    private readonly string _folder;

    public FileTests() => _folder = Directory.CreateDirectory(Path.Combine(Root, "files")).FullName;

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_its_encoding(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string path = Write("a.md", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("上下文 RAG")]);
        Assert.Equal(("上下文 RAG", null), TextFile.Read(path));
    }

    [Fact]
    public void What_is_no_text_says_why()
    {
        Assert.Equal((null, "it is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8"), TextFile.Read(Write("a.bin", [0x80, 0xFF, 0x00])));
        Assert.Equal((null, "it is a folder"), TextFile.Read(_folder));
        Assert.Equal((null, "there is no such file"), TextFile.Read(Path.Combine(_folder, "none.md")));
        Assert.Equal((null, "there is no such file"), TextFile.Read(Path.Combine(_folder, "none", "none.md")));
        Assert.NotNull(TextFile.Read("a\0b").Error);
        if (File.Exists("/dev/zero"))
            Assert.Equal((null, "it is larger than 64 MB"), TextFile.Read("/dev/zero"));
        Assert.Equal(("", null), TextFile.Read(Write("empty.md", [])));
    }

    [Fact]
    public void A_glossary_is_told_wrong_by_line_and_column()
    {
        string path = Write("mine.yaml", "concepts:\n  - id: a\n    en: {prefered: x}\n"u8.ToArray());
        LoadedGlossaries loaded = GlossaryLoader.Load([path], builtin: false);
        Assert.Equal(
            [$"{path}:3:10: 'prefered' is no key of a language block; did you mean 'preferred'? [glossary-unknown-key]",
             $"{path}:2:5: this entry names no term to write, so it is left out; give it a preferred one [glossary-no-term]"],
            loaded.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("none.yaml", "there is no such file")]
    [InlineData("words.docx", "its name tells no format of glossaries; it must end in one of .yaml, .yml, .json, .md, .markdown, .txt, .csv, .tsv, .tbx")]
    public void A_glossary_that_cannot_be_read_is_empty_and_says_why(string name, string why)
    {
        if (name == "words.docx")
            Write(name, "RAG"u8.ToArray());
        LoadedGlossaries loaded = GlossaryLoader.Load([Path.Combine(_folder, name)], builtin: true);
        Assert.Equal((why, Severity.Error), (Assert.Single(loaded.Problems).Diagnostic.Message, loaded.Problems[0].Diagnostic.Severity));
        Assert.NotEmpty(loaded.Glossaries.Entries);
    }

    [Fact]
    public void A_glossary_of_ones_own_comes_before_the_builtin_one()
    {
        string path = Write("mine.yml", "concepts: [{id: rag, en: {preferred: RAG}, definition: mine}]"u8.ToArray());
        GlossarySet set = GlossaryLoader.Load([path], builtin: true).Glossaries;
        Assert.Equal(["mine", "llm"], set.Glossaries.Select(glossary => glossary.Id).Distinct());
        Assert.Equal("mine", set.ById("rag")?.Concept.Definitions[0].Short?.Value);
        Assert.Equal(new Uri(path), set.ById("rag")?.Glossary.Location);
    }
}
