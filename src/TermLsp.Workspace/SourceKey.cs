using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using TermLsp.Core.Compiled;

namespace TermLsp.Workspace;

/// <summary>
/// The hash of all that a compiled set depends on: the build of the program that read and compiled it, the files' names, order and content,
/// and whether the built-in glossary follows them.
/// </summary>
internal static class SourceKey
{
    public static UInt128 Of(IEnumerable<GlossarySource> sources, bool builtin)
    {
        XxHash128 key = new();
        Add(key, CompiledGlossaries.FormatVersion);
        key.Append(typeof(CompiledGlossaries).Module.ModuleVersionId.ToByteArray());
        Add(key, builtin ? BuiltinGlossary.Key : UInt128.Zero);
        foreach (GlossarySource source in sources)
        {
            // Findings name the path as it was given, links the whole one.
            Add(key, source.Path);
            Add(key, source.Error ?? Path.GetFullPath(source.Path));
            Add(key, source.Error is null ? source.Hash : UInt128.Zero);
        }

        return key.GetCurrentHashAsUInt128();
    }

    private static void Add(XxHash128 key, string text)
    {
        Add(key, (UInt128)text.Length);
        key.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void Add(XxHash128 key, UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        key.Append(bytes);
    }
}
