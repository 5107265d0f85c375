using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>What a glossary says of itself, as bytes; of its concepts only how many there are.</summary>
internal static class GlossaryRecord
{
    public static void Write(RecordWriter to, Glossary glossary)
    {
        to.Text(glossary.Id);
        to.Localized(glossary.Title);
        to.Flags(glossary.IsBuiltin, glossary.License is not null, glossary.Location is not null, glossary.DefaultSeverity is not null);
        if (glossary.License is { } license)
            to.Text(license);
        if (glossary.Location is { } location)
            to.Text(location.IsAbsoluteUri ? location.AbsoluteUri : location.OriginalString);
        if (glossary.DefaultSeverity is { } severity)
            to.Number((uint)severity);
        to.List(glossary.Scope.Include, static (writer, glob) => writer.Located(glob));
        to.List(glossary.Scope.Zones, static (writer, zone) => writer.Number((uint)zone));
        to.Number((uint)glossary.Concepts.Count);
    }

    /// <summary>The glossary, without its concepts, and how many they are. <paramref name="locate"/> says where a relative location leads.</summary>
    public static (Glossary Glossary, uint Concepts) Read(ref RecordReader from, Func<Uri, Uri?> locate)
    {
        string id = from.Text();
        LocalizedText title = from.Localized();
        uint flags = from.Number();
        Glossary glossary = new()
        {
            Id = id,
            Title = title,
            IsBuiltin = (flags & 1) != 0,
            License = (flags & 2) != 0 ? from.Text() : null,
            Location = (flags & 4) != 0 ? Locate(from.Text(), locate) : null,
            DefaultSeverity = (flags & 8) != 0 ? (Severity)from.Number() : null,
            Scope = new GlossaryScope(from.List(static (ref reader) => reader.Located()), from.List(static (ref reader) => (Zone)reader.Number())),
            Concepts = [],
        };
        return (glossary, from.Number());
    }

    private static Uri? Locate(string text, Func<Uri, Uri?> locate) =>
        !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? location) ? null
        : location.IsAbsoluteUri ? location
        : locate(location);
}
