using System.Text;
using TermLsp.Core.Documents;
using TermLsp.Testing.Corpus;

namespace TermLsp.Cli.Tests;

/// <summary>
/// <c>termlsp lint --fix</c> over a corpus with planted faults, one document of each kind in each encoding: it leaves nothing, and every byte outside
/// of the faults is as it was.
/// </summary>
public sealed class LintCorpusTests : IDisposable
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    private readonly LintFolder _folder = new(CorpusTerms.Glossary);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Mending_leaves_nothing_and_changes_nothing_else(int seed)
    {
        List<(string Name, byte[] Mended)> files = [];
        int faults = 0;
        foreach (PlantedDocument planted in CorpusWriter.Documents(seed))
        {
            Assert.Equal(planted.Format.Kind, DocumentKind.Of(null, planted.Format.FileName).Id);
            Encoding encoding = Encodings[files.Count % Encodings.Length];
            string name = $"{planted.Format.Kind}/{planted.Format.FileName}";
            _folder.Write(name, Bytes(encoding, planted.Text));
            files.Add((name, Bytes(encoding, planted.Mended)));
            faults += planted.Faults.Length;
        }

        (int code, string output, string errors) = await _folder.LintAsync(_folder.Root);
        Assert.Equal((1, faults, ""), (code, output.Split('\n').Length - 1, errors));
        Assert.Equal((0, "", ""), await _folder.LintAsync(_folder.Root, "--fix"));
        foreach ((string name, byte[] mended) in files)
            Assert.True(mended.AsSpan().SequenceEqual(File.ReadAllBytes(_folder.PathOf(name))), $"{name} has other bytes than it should");
        Assert.Equal((0, "", ""), await _folder.LintAsync(_folder.Root));
        Assert.Equal(files.Select(file => file.Name).Order(StringComparer.Ordinal), _folder.Names());
    }

    private static byte[] Bytes(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
