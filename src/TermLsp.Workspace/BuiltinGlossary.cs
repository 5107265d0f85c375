using System.Globalization;
using System.Reflection;
using TermLsp.Core.Compiled;

namespace TermLsp.Workspace;

/// <summary>
/// The LLM glossary that answers with no set-up. It lies in the program as an image, which the build compiled by TermLsp.GlossaryCompiler, and
/// as the YAML that people can read.
/// </summary>
public static class BuiltinGlossary
{
    private const string ImageName = "builtin.glossaries";

    // In the build, the sources have this before their names.
    private const string SourcePrefix = "builtin/";

    /// <summary>What its sources were: other sources, another key.</summary>
    public static UInt128 Key { get; } = Open(static _ => null).Key;

    /// <summary>The names of the files that it was compiled from.</summary>
    public static IEnumerable<string> SourceNames =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(SourcePrefix, StringComparison.Ordinal)).Select(name => name[SourcePrefix.Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>One of the files.</summary>
    public static Stream Source(string name) => Resource(SourcePrefix + name);

    /// <summary>Opens it where it lies; its concepts are decoded as they are asked for.</summary>
    /// <param name="locate">Where a file's name, as a relative address, leads: <see cref="Copy"/>, say.</param>
    public static CompiledGlossaries Open(Func<Uri, Uri?> locate)
    {
        UnmanagedMemoryStream image = (UnmanagedMemoryStream)Resource(ImageName);
        unsafe
        {
            ReadOnlyMemory<byte> bytes = new UnmanagedBytes(image.PositionPointer, (int)image.Length).Memory;
            return CompiledGlossaries.Open(bytes, locate) ?? throw new InvalidOperationException("the program was built with a damaged glossary");
        }
    }

    /// <summary>A file's copy in the user's cache folder, so that links can lead into it; null where none can be written.</summary>
    public static Uri? Copy(Uri name)
    {
        using Stream source = Source(name.OriginalString);
        string folder = "builtin-" + ((ulong)Key).ToString("x16", CultureInfo.InvariantCulture);
        return CacheFolder.Keep(Path.Combine(folder, name.OriginalString), source);
    }

    private static Stream Resource(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program was built without {name}");
}
