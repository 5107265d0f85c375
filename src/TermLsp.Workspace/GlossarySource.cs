using System.IO.Hashing;

namespace TermLsp.Workspace;

/// <summary>A glossary file: first the hash of what is in it, then, for whoever does not know that hash yet, the content itself.</summary>
internal sealed class GlossarySource
{
    private MemoryStream? _content;

    /// <summary>Reads a file block by block, and keeps nothing of it but the hash, unless it is a pipe, which can be read only once.</summary>
    public GlossarySource(string path)
    {
        Path = path;
        Take(keep: false);
    }

    /// <summary>The path, as it was named.</summary>
    public string Path { get; }

    /// <summary>The hash of the content, as it was when last read.</summary>
    public UInt128 Hash { get; private set; }

    /// <summary>Why the file could not be read; null where it could.</summary>
    public string? Error { get; private set; }

    /// <summary>The whole content; null where there is an <see cref="Error"/>. It is read again, so that the hash may be another one now.</summary>
    public byte[]? Read()
    {
        if (_content is null)
            Take(keep: true);
        return Error is null ? _content?.ToArray() ?? [] : null;
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
