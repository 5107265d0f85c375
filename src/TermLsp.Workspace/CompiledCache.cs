using System.Globalization;
using System.IO.MemoryMappedFiles;
using TermLsp.Core.Compiled;

namespace TermLsp.Workspace;

/// <summary>
/// Compiled glossaries in the user's cache folder, each file named by what it was made from. Nothing here is trusted and nothing is needed: a
/// file that is not just as it was written is as good as none.
/// </summary>
internal static class CompiledCache
{
    /// <summary>The ending of the files' names.</summary>
    public const string Extension = ".glossaries";

    /// <summary>How many files are kept. Each editing of a glossary leaves one.</summary>
    public const int MostFiles = 16;

    private const string Folder = "compiled";

    /// <summary>Opens the glossaries with this key, mapped into memory; null where there are none.</summary>
    public static CompiledGlossaries? Open(UInt128 key) => Open(key, isJustWritten: false);

    /// <summary>Keeps an image for the next time, and opens it; null where that cannot be done.</summary>
    public static CompiledGlossaries? Keep(UInt128 key, byte[] image)
    {
        if (PathOf(key) is not { } path || !CacheFolder.TryWrite(path, new MemoryStream(image)))
            return null;
        Prune(Path.GetDirectoryName(path)!);
        return Open(key, isJustWritten: true);
    }

    private static CompiledGlossaries? Open(UInt128 key, bool isJustWritten)
    {
        try
        {
            return PathOf(key) is { } path && Map(path, isJustWritten) is { } image
                && CompiledGlossaries.Open(image, BuiltinGlossary.Copy) is { } found && found.Key == key ? found : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? PathOf(UInt128 key) => CacheFolder.Path is { } root
        ? Path.Combine(root, Folder, key.ToString("x32", CultureInfo.InvariantCulture) + Extension)
        : null;

    private static ReadOnlyMemory<byte>? Map(string path, bool isJustWritten)
    {
        if (!File.Exists(path))
            return null;
        // Whoever removes or replaces the file meanwhile does not disturb us: what was opened stays as it is.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        if (file.Length > int.MaxValue || !(isJustWritten || CompiledGlossaries.IsIntact(file)))
            return null;
        using MemoryMappedFile map = MemoryMappedFile.CreateFromFile(
            file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        unsafe
        {
            // Never released, so that the mapping stays as UnmanagedBytes wants it.
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            return new UnmanagedBytes(start + view.PointerOffset, (int)file.Length).Memory;
        }
    }

    // The files that were longest not used go; a file system that keeps no times of access tells when they were written.
    private static void Prune(string folder)
    {
        try
        {
            IEnumerable<FileInfo> old = new DirectoryInfo(folder).EnumerateFiles()
                .OrderByDescending(file => file.LastAccessTimeUtc > file.LastWriteTimeUtc ? file.LastAccessTimeUtc : file.LastWriteTimeUtc)
                .Skip(MostFiles);
            foreach (FileInfo file in old)
                file.Delete();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Someone else removed it first, or is using it; the next time will do.
        }
    }
}
