using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents;

/// <summary>What is comment, string and code. A fixture marks every zone: what is not marked must not be found.</summary>
public sealed class CodeZonerTests
{
    public static TheoryData<string, string> Fixtures => CodeFixtures.All;

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Each_language_has_its_comments_and_strings(string language, string fixture) => Check(language, fixture, withCode: false);

    [Fact]
    public void Every_language_has_a_fixture() => Assert.Equal(
        CodeLanguages.All.Select(language => language.Id).Order(StringComparer.Ordinal),
        CodeFixtures.All.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("csharp", "{|identifier:int a = 1;|} // {|comment:b|}\n  {|identifier:call(|}\"{|string:c|}\"{|identifier:, d);|}\n}")]
    [InlineData("csharp", "{|identifier:f(|}$\"{|string:a|} {{|identifier:b|}} {|string:c|}\");")]
    [InlineData("python", "{|identifier:x = y|}\r\n{|identifier:z = 1|}\r")]
    public void What_is_left_is_code(string language, string fixture) => Check(language, fixture, withCode: true);

    [Theory]
    [InlineData("csharp", "var a = \"{|string:open // b|}\nvar c = 1; // {|comment:d|}")]
    [InlineData("csharp", "var a = $\"{|string:x|} {b(\nvar c = \"{|string:d|}\"; // {|comment:e|}")]
    [InlineData("c", "a /* {|comment:b|}\n{|comment:c|}")]
    [InlineData("c", "a = '\nb // {|comment:c|}")]
    [InlineData("javascript", "a = `{|string:b|}\n{|string:c|} ${ d ")]
    [InlineData("javascript", "a = /b\nc = '{|string:d|}'")]
    [InlineData("rust", "/* {|comment:a /* b */ c|}")]
    [InlineData("rust", "r##\"{|string:a\"# b|}")]
    [InlineData("python", "'''{|docstring:a|}\n\n{|docstring:b|}")]
    [InlineData("shellscript", "cat <<EOF\n{|string:a|}\n{|string:b|}")]
    [InlineData("lua", "--[==[ {|comment:a ]] b|}")]
    [InlineData("cpp", "R\"x({|string:a )y\" b|}")]
    [InlineData("csharp", "\"\"\"\"{|string:a \"\"\" b|}")]
    [InlineData("yaml", "a: '{|string:b|}\nc: \"{|string:d|}")]
    public void What_is_open_ends_with_its_line_or_with_the_text(string language, string fixture) => Check(language, fixture, withCode: false);

    // A block's lines are joined by `/`, blocks by ` | `.
    [Theory]
    [InlineData("csharp", "// one\n  // two\n//\n// three\nx;\n// four\n\n// five", "one/two | three | four | five")]
    [InlineData("csharp", "x; // one\n   // two\ny; // three", "one/two | three")]
    [InlineData("csharp", "/// one\n// two\n/// three", "one | two | three")]
    [InlineData("csharp", "// one\n// -----\n// two", "one | two")]
    [InlineData("csharp", "// one:\n// - two\n//   more\n// * three\n// 1. four\n// 2) five", "one: | two/more | three | four | five")]
    [InlineData("java", "/**\n * one\n * two\n *\n * three\n * - four\n * @param a five\n */", "one/two | three | four | a/five")]
    [InlineData("c", "/* one\n   two\n\n   three */", "one/two | three")]
    [InlineData("css", "/*\n  one\n  * two\n  * three\n*/", "one | two | three")]
    [InlineData("css", "/**********\n * one *\n **********/", "one *")]
    [InlineData("python", "\"\"\"one\ntwo\n\nthree\n\"\"\"", "one/two | three")]
    [InlineData("python", "f(\"one\" \"two\")", "one | two")]
    [InlineData("javascript", "`one\ntwo ${x} three\n\nfour`", "one/two/three | four")]
    [InlineData("c", "a(\"one\\ntwo \\\"three\\\" C:\\\\four \\u4e2dfive\");", "one/two \\\"three\\\"/C:\\\\four/five")]
    [InlineData("c", "// see https://a.b/rag, and src/rag/a.ts: `x y`.", "see/https://a.b/rag/, and/src/rag/a.ts/x y")]
    [InlineData("rust", "/// one\n/// ```\n/// let a = 1;\n/// b();\n/// ```\n/// two", "one | let a = 1; | b(); | two")]
    public void A_paragraph_is_a_block(string language, string text, string expected)
    {
        ImmutableArray<ZoneSpan> zones = Zones(language, text);
        Assert.Equal(expected, string.Join(" | ", zones
            .Where(zone => zone.Zone != Zone.Identifier)
            .GroupBy(zone => zone.Block)
            .Select(block => string.Join("/", block.Select(zone => text[zone.Span.Start..zone.Span.End])))));
    }

    [Theory]
    [InlineData("// {|comment:see|} {|url:https://a.b/rag|}{|comment:, in|} {|path:src/rag/a.ts|} {|comment:and|} `{|inline-code:ragPipeline|}`")]
    [InlineData("a = \"{|string:see|} {|url:https://a.b/rag|}\", \"{|path:./a/b|}\", \"{|string:and/or `x`|}\"")]
    public void Addresses_in_comments_and_strings_are_told(string fixture) => Check("c", fixture, withCode: false);

    [Theory]
    [InlineData("csharp", "/// {|html:<see cref=\"RAG\"/>|}, <c>{|inline-code:a b|}{|html:</c>|} {|docstring:and List|}{|html:<RAG>|}{|docstring:; a < b > c|}")]
    [InlineData("java", "/** {|docstring:Text|} {@code {|inline-code:RAG|}} {|docstring:x|} {@link} {|docstring:{@ RAG {RAG}|}\n * @param {|inline-code:rag|} {|docstring:the words|}\n * {|docstring:@return RAG|} */")]
    [InlineData("javascript", "/**\n * @param {|inline-code:{Array<RAG>} rag|} {|docstring:the words|}\n * @type {|inline-code:{RAG}|}\n */")]
    [InlineData("c", "// {|comment:a|} \\param {|inline-code:b|} {|comment:and|} ``{|inline-code:x`y|}``{|comment:; ` z|}")]
    [InlineData("python", "def f():\n  '''{|docstring:Text|}\n  :param {|inline-code:str rag|}: {|docstring:one: two|}\n  :type {|inline-code:rag: RAG|}\n\n  {|fencedcode:>>> RAG|}\n  ```\n  {|fencedcode:x|}\n  ```\n  {|inline-code:rag (RAG)|}{|docstring:: two|}\n  {|inline-code:rag|} {|docstring:: three|}\n  {|docstring:Note: four|}'''")]
    [InlineData("haskell", "-- | {|docstring:one|}\n-- {|docstring:two|}\n\n-- {|comment:three|}")]
    public void Names_in_comments_are_no_words(string language, string fixture) => Check(language, fixture, withCode: false);

    [Theory]
    [InlineData("src/a.cs", "csharp")]
    [InlineData("file:///c:/x/Makefile", "makefile")]
    [InlineData("Dockerfile.dev", "dockerfile")]
    [InlineData("CMakeLists.txt", "cmake")]
    [InlineData("a.PY", "python")]
    [InlineData("a.txt", null)]
    [InlineData("a", null)]
    public void A_file_tells_its_language(string path, string? expected) => Assert.Equal(expected, CodeLanguageIndex.FindByFile(path)?.Id);

    [Theory]
    [InlineData("c++", "cpp")]
    [InlineData("bash", "shellscript")]
    [InlineData("jsonc", "json")]
    [InlineData("html", null)]
    public void An_id_tells_its_language(string id, string? expected) => Assert.Equal(expected, CodeLanguageIndex.Find(id)?.Id);

    internal static ImmutableArray<ZoneSpan> Zones(string language, string text) =>
        new CodeZoner(CodeLanguageIndex.Find(language)!).Zones(new SourceText(text));

    private static void Check(string language, string fixture, bool withCode)
    {
        Fixture marked = Fixture.Parse(fixture);
        string found = string.Join("\n", Zones(language, marked.Text)
            .Where(zone => withCode || zone.Zone != Zone.Identifier)
            .Select(zone => $"{Name(zone.Zone)} [{marked.Text[zone.Span.Start..zone.Span.End]}] {zone.Span.Start}"));
        string expected = string.Join("\n", marked.Spans.Select(span => $"{span.Name} [{marked.Text[span.Span.Start..span.Span.End]}] {span.Span.Start}"));
        Assert.Equal(expected, found);
    }

    private static string Name(Zone zone) => zone == Zone.InlineCode ? "inline-code" : zone.ToString().ToLowerInvariant();
}
