using System.Collections.Immutable;
using TermLsp.Core.Features.Completing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>Writes glossaries as an image.</summary>
internal static class ImageCompiler
{
    public static byte[] Compile(GlossarySet glossaries, ReadOnlyMemory<byte> forms, ImmutableArray<GlossaryProblem> problems, UInt128 key)
    {
        // One writer for all that names languages, so that they are numbered alike.
        RecordWriter records = new();
        records.List(glossaries.Glossaries, GlossaryRecord.Write);
        int afterGlossaries = records.Written.Length;

        List<int> offsets = [];
        List<int> entries = [];
        List<byte[]> ids = [];
        foreach (Concept concept in glossaries.Glossaries.SelectMany(glossary => glossary.Concepts))
        {
            // The entries stand in the concepts' order, without those that are overridden.
            if (entries.Count < glossaries.Entries.Count && ReferenceEquals(concept, glossaries.Entries[entries.Count].Concept))
            {
                entries.Add(offsets.Count);
                ids.Add(RecordWriter.Encode(concept.Id.Value));
            }

            offsets.Add(records.Written.Length - afterGlossaries);
            ConceptRecord.Write(records, concept);
        }

        offsets.Add(records.Written.Length - afterGlossaries);
        return ImageLayout.Join(key,
        [
            Written(writer => writer.List([.. records.Languages], static (writer, language) => writer.Text(language.Value))),
            records.Written[..afterGlossaries],
            NumberTable.Encode([.. offsets]),
            records.Written[afterGlossaries..],
            NumberTable.Encode([.. entries]),
            NumberTable.Encode(IdTable.Build(ids)),
            Written(writer => writer.List(problems, ProblemRecord.Write)),
            forms,
            TermIndexBuilder.Build(glossaries),
        ]);
    }

    private static ReadOnlyMemory<byte> Written(Action<RecordWriter> write)
    {
        RecordWriter writer = new();
        write(writer);
        return writer.Written;
    }
}
