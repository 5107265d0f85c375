using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Compiled;

/// <summary>A concept as bytes: the id first, so that a lookup can compare it without reading on. Places count from the concept's own.</summary>
internal static class ConceptRecord
{
    public static void Write(RecordWriter to, Concept concept)
    {
        to.Text(concept.Id.Value);
        to.Origin = 0;
        to.Span(concept.Span);
        to.Origin = concept.Span.Start;
        to.Span(concept.Id.Span);
        to.Signed(concept.Line);
        to.List(concept.Terms, TermRecord.Write);
        to.List(concept.Exceptions, Write);
        to.List(concept.Domains, static (writer, domain) => writer.Text(domain));
        to.List(concept.Definitions, Write);
        to.List(concept.Examples, static (writer, example) => writer.Localized(example));
        to.List(concept.Broader, Write);
        to.List(concept.Narrower, Write);
        to.List(concept.Related, Write);
        to.List(concept.Sources, Write);
        to.Localized(concept.Note);
    }

    public static Concept Read(ref RecordReader from)
    {
        string id = from.Text();
        from.Origin = 0;
        TextSpan span = from.Span();
        from.Origin = span.Start;
        return new Concept
        {
            Span = span,
            Id = new Located<string>(id, from.Span()),
            Line = from.Signed(),
            Terms = from.List(TermRecord.Read),
            Exceptions = from.List(ReadLocated),
            Domains = from.List(static (ref reader) => reader.Text()),
            Definitions = from.List(ReadDefinition),
            Examples = from.List(static (ref reader) => reader.Localized()),
            Broader = from.List(ReadLocated),
            Narrower = from.List(ReadLocated),
            Related = from.List(ReadLocated),
            Sources = from.List(ReadLocated),
            Note = from.Localized(),
        };
    }

    private static void Write(RecordWriter to, Located<string> text) => to.Located(text);

    private static Located<string> ReadLocated(ref RecordReader from) => from.Located();

    private static void Write(RecordWriter to, Definition definition)
    {
        to.Language(definition.Language);
        to.Flags(definition.Short is not null, definition.Long is not null);
        if (definition.Short is { } brief)
            to.Located(brief);
        if (definition.Long is { } full)
            to.Located(full);
    }

    private static Definition ReadDefinition(ref RecordReader from)
    {
        LanguageTag language = from.Language();
        uint flags = from.Number();
        return new Definition(language, (flags & 1) != 0 ? from.Located() : null, (flags & 2) != 0 ? from.Located() : null);
    }
}
