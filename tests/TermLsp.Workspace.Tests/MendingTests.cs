using System.Text;
using CsCheck;
using TermLsp.Core.Text;

namespace TermLsp.Workspace.Tests;

/// <summary>Edits of files: what they touch, and what they leave.</summary>
public sealed class MendingTests : OwnCacheFolder
{
    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "files")).FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void An_edit_changes_its_own_bytes_alone(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] Encoded(string text) => [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        EncodedText read = EncodedText.Of(Encoded("LORA\r\n令牌😀x\rLORA\n")).Content!;
        EncodedText edited = read.With([new TextEdit(new TextSpan(0, 4), "LoRA"), new TextEdit(new TextSpan(6, 8), "词元"), new TextEdit(new TextSpan(10, 11), "")]);
        Assert.Equal("LoRA\r\n词元😀\rLORA\n", edited.Text);
        Assert.Equal(Encoded("LoRA\r\n词元😀\rLORA\n"), edited.Bytes.ToArray());
    }

    [Fact]
    public void Half_a_character_in_UTF_16_stays_one()
    {
        byte[] bytes = [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0, (byte)'b', 0];
        EncodedText edited = EncodedText.Of(bytes).Content!.With([new TextEdit(new TextSpan(2, 3), "c")]);
        Assert.Equal([0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0, (byte)'c', 0], edited.Bytes.ToArray());
    }

    [Fact]
    public void Edited_bytes_are_those_of_the_edited_text() =>
        Gen.Select(Gen.String[Gen.Char["a词\r\né"], 0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.String[Gen.Char["x元"], 0, 3])
            .Sample((text, from, to, written) =>
            {
                TextSpan span = new(Math.Min(Math.Min(from, to), text.Length), Math.Min(Math.Max(from, to), text.Length));
                EncodedText edited = EncodedText.Of(Encoding.UTF8.GetBytes(text)).Content!.With([new TextEdit(span, written)]);
                return Encoding.UTF8.GetString(edited.Bytes.Span) == edited.Text && edited.Text == new SourceText(text).Replace(span, written).Content;
            });

    [Fact]
    public void A_file_that_changed_since_it_was_read_stays_as_it_is()
    {
        string path = Write("a.md", "LORA"u8.ToArray());
        EncodedText read = EncodedText.Read(path).Content!;
        EncodedText edited = read.With([new TextEdit(new TextSpan(0, 4), "LoRA")]);
        File.WriteAllText(path, "MINE");
        Assert.Equal("it changed since it was read, and stays as it is", FileWriting.Overwrite(path, read, edited));
        Assert.Equal("MINE", File.ReadAllText(path));
        File.Delete(path);
        Assert.NotNull(FileWriting.Overwrite(path, read, edited));
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void What_a_link_leads_to_is_changed_and_the_link_stays()
    {
        string path = Write("a.md", "LORA"u8.ToArray());
        string link = Path.Combine(Root, "link.md");
        File.CreateSymbolicLink(link, path);
        EncodedText read = EncodedText.Read(link).Content!;
        Assert.Null(FileWriting.Overwrite(link, read, read.With([new TextEdit(new TextSpan(0, 4), "LoRA")])));
        Assert.Equal("LoRA", File.ReadAllText(path));
        Assert.Equal(path, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
    }

    [Fact]
    public void A_name_as_long_as_names_can_be_can_be_written()
    {
        string path = Write(new string('a', 252) + ".md", "LORA"u8.ToArray());
        EncodedText read = EncodedText.Read(path).Content!;
        Assert.Null(FileWriting.Overwrite(path, read, read.With([new TextEdit(new TextSpan(0, 4), "LoRA")])));
        Assert.Equal("LoRA", File.ReadAllText(path));
    }

    [Theory]
    [InlineData(new byte[] { 0x63, 0xE9, 0x20, 0x61 }, false)]
    [InlineData(new byte[] { 0x1F, 0x8B, 0x08, 0x80, 0x01, 0x02, 0xFF }, true)]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, true)]
    public void What_is_no_text_for_anybody_is_told_from_another_encoding(byte[] bytes, bool isBinary)
    {
        (EncodedText? content, UnreadableText? problem) = EncodedText.Of(bytes);
        Assert.Null(content);
        Assert.Equal(isBinary, problem!.IsBinary);
    }
}
