using CsCheck;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

/// <summary>What the quick reader accepts, it reads as the library does: values, quotes and places. What it need not know, it leaves to it.</summary>
public sealed class PlainYamlTests
{
    // Whether it was accepted.
    private static bool Agrees(string yaml)
    {
        if (PlainYaml.Parse(yaml) is not { } plain)
            return false;
        List<GlossaryDiagnostic> diagnostics = [];
        YamlNode? byLibrary = YamlTree.ByLibrary(yaml, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(Shape.Of(byLibrary), Shape.Of(plain));
        return true;
    }

    [Fact]
    public void It_agrees_with_the_library_on_what_is_well_formed()
    {
        int accepted = 0;
        RandomYaml.Formed.Sample(yaml =>
        {
            if (Agrees(yaml))
                Interlocked.Increment(ref accepted);
        }, iter: Fuzz.Cases(3_000));
        Assert.True(accepted > 500, $"no more than {accepted} texts were accepted");
    }

    [Fact]
    public void It_agrees_with_the_library_on_anything() => RandomYaml.Soup.Sample(yaml => { Agrees(yaml); }, iter: Fuzz.Cases(10_000));

    [Fact]
    public void It_reads_what_our_own_writer_writes() =>
        TameGlossary.Gen.Sample(glossary => Assert.True(Agrees(YamlGlossaryWriter.Instance.Write(glossary).Text)), iter: 100);

    [Fact]
    public void It_reads_the_builtin_glossary() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "glossary", "llm"), "*.yaml"), file =>
        {
            string yaml = File.ReadAllText(file);
            Assert.True(Agrees(yaml));
            Assert.True(Agrees(yaml.ReplaceLineEndings("\r\n")));
        });

    [Theory]
    [InlineData("a: b")]
    [InlineData("- a\n-\n- - b\n  - c\n")]
    [InlineData("---\na:\n- b\n-\nc: # nothing\n")]
    [InlineData("a: {b: [c, \"d\"], 'e': f}\n")]
    [InlineData("a: >-\n  b\n  c\n\n    d\n  e\n")]
    [InlineData("a: |+\n  b\n\n\nc: d\n")]
    [InlineData("a: b\n  c\n\n  d # e\n")]
    [InlineData("\"a\": 'it''s'\n")]
    public void It_accepts_what_glossaries_are_written_in(string yaml) => Assert.True(Agrees(yaml));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a: &x b\nc: *x\n")]
    [InlineData("a: !t b\n")]
    [InlineData("a:\n\t- b\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("%YAML 1.2\n---\na: b\n")]
    [InlineData("a: |2\n   b\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: [b\nc: d\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: \"\\ud83d\\ude00\"\n")]
    [InlineData("{a: b}: c\n")]
    [InlineData("a: {b}\n")]
    [InlineData("  a: b\n c: d\n")]
    [InlineData("a*: b\n")]
    [InlineData("a: b\rc: d")]
    [InlineData("a: b\r")]
    public void It_leaves_the_rest(string yaml) => Assert.Null(PlainYaml.Parse(yaml));

    [Fact]
    public void It_gives_up_on_deep_nesting_without_going_deep()
    {
        Assert.Null(PlainYaml.Parse("a: " + new string('[', 1_000_000)));
        Assert.Null(PlainYaml.Parse(string.Concat(Enumerable.Repeat("- ", 1_000_000)) + "x"));
    }
}
