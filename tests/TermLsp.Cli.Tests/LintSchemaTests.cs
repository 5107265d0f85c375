using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace TermLsp.Cli.Tests;

/// <summary>
/// The XML formats hold to their schemas, with findings, with hostile names and texts, with what could not be read, and with nothing at all.
/// (SARIF and rdjson are held to theirs by <c>tests/TermLsp.EndToEnd.Tests/formats</c>: their schemas come with packages of npm.)
/// </summary>
public sealed class LintSchemaTests : IDisposable
{
    private readonly LintFolder _folder = new("concepts: [{id: lora, en: {preferred: LoRA, forbidden: [<LORE>, 'L&R']}, definition: {en: Adapters.}}]");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("checkstyle")]
    [InlineData("junit")]
    public async Task Reports_hold_to_their_schema(string format)
    {
        _folder.Write("empty.md", "LoRA\n");
        await CheckAsync(format, code: 0);
        _folder.Write("a & b <c> \"d\" ü 检索.md", "use LORA & <LORE>, L&R\u0001\uFFFE \U00020BB7 LORA\n");
        await CheckAsync(format, code: 1);
        _folder.Write("latin.md", [(byte)'c', 0xE9, (byte)'\n']);
        await CheckAsync(format, code: 2);
        await CheckAsync(format, code: 1, "--fail-on", "error");
    }

    private async Task CheckAsync(string format, int code, params string[] more)
    {
        if (more.Length > 0)
            File.Delete(_folder.PathOf("latin.md"));
        (int actual, string output, _) = await _folder.LintAsync([_folder.Root, "--format", format, .. more]);
        Assert.Equal(code, actual);
        XmlSchemaSet schemas = new();
        schemas.Add(null, XmlReader.Create(Repository.Root + $"/tests/TermLsp.Cli.Tests/Schemas/{format}.xsd"));
        List<string> problems = [];
        XDocument.Parse(output).Validate(schemas, (_, problem) => problems.Add(problem.Message));
        Assert.Empty(problems);
    }
}
