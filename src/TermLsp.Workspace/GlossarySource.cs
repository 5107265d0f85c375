using System.IO.Hashing;
using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>A glossary file: first the hash of what is in it, then, for whoever does not know that hash yet, the content itself.</summary>
internal sealed class GlossarySource
{
    private readonly SourceText? _open;
    private MemoryStream? _content;

    /// <summary>Reads a file block by block, and keeps nothing of it but the hash, unless it is a pipe, which can be read only once.</summary>
    public GlossarySource(string path)
    {
        Path = path;
        Take(keep: false);
    }

    /// <summary>A file that is open in an editor: what stands there counts, saved or not.</summary>
    public GlossarySource(string path, SourceText open)
    {
        (Path, _open) = (path, open);
        // Just as if it had been saved in the encoding that nearly all files have: then opening a file changes nothing.
        Hash = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(open.Content));
    }

    /// <summary>The path, as it was named.</summary>
    public string Path { get; }

    /// <summary>The whole path.</summary>
    public string FullPath => System.IO.Path.GetFullPath(Path);

    /// <summary>Whether the content is that of the file on the disk.</summary>
    public bool IsSaved => _open is null;

    /// <summary>The hash of the content, as it was when last read.</summary>
    public UInt128 Hash { get; private set; }

    /// <summary>Why the file could not be read; null where it could.</summary>
    public string? Error { get; private set; }

    /// <summary>The text, or why there is none. A file is read again, so that the hash may be another one now.</summary>
    public (SourceText? Text, string? Error) Read()
    {
        if (_open is not null)
            return (_open, null);
        if (_content is null)
            Take(keep: true);
        if (Error is not null)
            return (null, Error);
        (string? text, string? error) = TextFile.Decode(_content?.ToArray() ?? []);
        return (text is null ? null : new SourceText(text), error);
    }

    private void Take(bool keep)
    {
        XxHash128 hash = new();
        MemoryStream content = new();
        Error = TextFile.ReadBlocks(Path, (block, canReadAgain) =>
        {
            hash.Append(block);
            if (keep || !canReadAgain)
                content.Write(block);
        });
        Hash = hash.GetCurrentHashAsUInt128();
        _content = content.Length > 0 ? content : null;
    }
}
