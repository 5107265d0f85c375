using CsCheck;
using TermLsp.Core.Compiled;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Compiled;

/// <summary>An image holds what was compiled, gives it one concept at a time, and is either whole or none.</summary>
public sealed class CompiledGlossariesTests
{
    private static readonly GlossarySet Two = Glossaries.Read(
        "id: near\nconcepts: [{id: a, en: {preferred: alpha}}, {id: b, en: {preferred: beta}}]",
        "id: far\nconcepts: [{id: b, en: {preferred: other}}, {id: c, zh: {preferred: 词元, avoid: [令牌]}, definition: 意思}]");

    private static byte[] Compile(GlossarySet set) => ImageCompiler.Compile(set, forms: new byte[] { 1, 2, 3 }, [], key: 7);

    private static CompiledGlossaries Open(byte[] image) =>
        CompiledGlossaries.Open(image) ?? throw new InvalidOperationException("this is no image");

    [Fact]
    public void Every_field_comes_back() => RandomConcept.Glossaries.List[0, 3].Select(RandomConcept.Problems.Array[0, 3], Gen.Byte.Array[0, 200], Gen.ULong).Sample(
        (glossaries, problems, forms, key) =>
        {
            GlossarySet set = new(glossaries);
            CompiledGlossaries opened = Open(ImageCompiler.Compile(set, forms, [.. problems], key));
            Assert.Equal(Shape.Of(set), Shape.Of(opened.Glossaries));
            Assert.Equal(problems, opened.Problems);
            Assert.Equal(forms, opened.Forms.ToArray());
            Assert.Equal<UInt128>(key, opened.Key);
            Assert.All(set.Entries, entry => Assert.Equal(Shape.Of(entry), Shape.Of(opened.Glossaries.ById(entry.Concept.Id.Value))));
        },
        iter: 100);

    [Fact]
    public void A_set_that_was_compiled_compiles_to_the_same_bytes()
    {
        byte[] image = Compile(Two);
        Assert.Equal(image, Compile(Open(image).Glossaries));
    }

    [Fact]
    public void A_nearer_concept_still_takes_the_place_of_a_farther_one()
    {
        GlossarySet opened = Open(Compile(Two)).Glossaries;
        Assert.Equal(["near: a", "near: b", "far: c"], opened.Entries.Select(entry => $"{entry.Glossary.Id}: {entry.Concept.Id.Value}"));
        Assert.Equal(["a", "b", "b", "c"], opened.Glossaries.SelectMany(glossary => glossary.Concepts).Select(concept => concept.Id.Value));
        Assert.Equal("near", opened.ById("b")?.Glossary.Id);
        Assert.Null(opened.ById("d"));
        Assert.Null(Open(Compile(GlossarySet.Empty)).Glossaries.ById("a"));
    }

    [Fact]
    public void A_concept_is_one_object_however_it_is_reached()
    {
        GlossarySet opened = Open(Compile(Two)).Glossaries;
        GlossaryEntry[] met = new GlossaryEntry[8];
        Parallel.For(0, met.Length, i => met[i] = i % 2 == 0 ? opened.Entries[2] : opened.ById("c")!);
        Assert.All(met, entry => Assert.Same(met[0], entry));
        Assert.Same(met[0].Concept, opened.Glossaries[1].Concepts[1]);
        Assert.Same(opened.Glossaries[1], met[0].Glossary);
        Assert.Same(met[0].Concept.Terms[0], opened.Entries[2].Concept.Terms[0]);
    }

    [Fact]
    public void Opening_decodes_no_concept_and_one_decodes_no_other()
    {
        const int Count = 2_000;
        byte[] image = Compile(Glossaries.Read(Glossaries.OfTerms([.. Enumerable.Range(0, Count).Select(i => $"id{i}: term number {i}")])));
        Open(image).Glossaries.ById("id0");

        long before = GC.GetAllocatedBytesForCurrentThread();
        GlossarySet opened = Open(image).Glossaries;
        long afterOpening = GC.GetAllocatedBytesForCurrentThread();
        Concept concept = opened.ById("id77")!.Concept;
        long afterOne = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("term number 77", concept.Terms[0].Text.Value);
        Assert.InRange(afterOpening - before, Count * IntPtr.Size, (Count * IntPtr.Size) + 4_000);
        Assert.InRange(afterOne - afterOpening, 0, 3_000);
    }

    [Fact]
    public void Forms_begin_at_a_cache_line_of_the_image()
    {
        byte[] image = Compile(Two);
        Assert.True(image.AsSpan().Overlaps(Open(image).Forms.Span, out int offset));
        Assert.Equal(0, offset % 64);
    }

    [Fact]
    public void A_relative_location_leads_where_the_opener_says()
    {
        byte[] image = Compile(new GlossarySet([new Glossary { Id = "a", Location = new Uri("a.yaml", UriKind.Relative), Concepts = [] }]));
        Uri home = new("file:///home/glossaries/");
        Assert.Equal(new Uri(home, "a.yaml"), CompiledGlossaries.Open(image, relative => new Uri(home, relative))?.Glossaries.Glossaries[0].Location);
        Assert.Null(Open(image).Glossaries.Glossaries[0].Location);
    }

    [Fact]
    public void An_image_with_any_byte_changed_is_refused_and_does_no_harm()
    {
        byte[] image = Compile(Two);
        Assert.True(CompiledGlossaries.IsIntact(new MemoryStream(image)));
        for (int at = 0; at < image.Length; at++)
        {
            foreach (byte flip in (byte[])[0x01, 0x80, 0xFF])
            {
                image[at] ^= flip;
                Assert.False(CompiledGlossaries.IsIntact(new MemoryStream(image)), $"byte {at}");
                Use(image);
                image[at] ^= flip;
            }
        }
    }

    [Fact]
    public void An_image_with_another_end_is_refused_and_does_no_harm()
    {
        byte[] image = Compile(Two);
        for (int length = 0; length < image.Length; length++)
        {
            Assert.False(CompiledGlossaries.IsIntact(new MemoryStream(image, 0, length)), $"{length} bytes");
            Assert.Null(CompiledGlossaries.Open(image.AsMemory(0, length)));
        }

        Assert.False(CompiledGlossaries.IsIntact(new MemoryStream([.. image, 0])));
        Assert.Null(CompiledGlossaries.Open((byte[])[.. image, 0]));
    }

    [Fact]
    public void What_is_no_image_is_refused() => Gen.Byte.Array[0, 300].Sample(
        bytes =>
        {
            Assert.False(CompiledGlossaries.IsIntact(new MemoryStream(bytes)));
            Assert.Null(CompiledGlossaries.Open(bytes));
        },
        iter: 1_000);

    // Bytes that changed under the reader's hands: any answer will do but a crash or one that never comes.
    private static void Use(byte[] image)
    {
        if (CompiledGlossaries.Open(image) is not { Glossaries: { } opened })
            return;
        foreach (string id in (string[])["a", "b", "c", "d"])
            Try(() => opened.ById(id));
        for (int i = 0; i < Math.Min(opened.Entries.Count, 10); i++)
            Try(() => opened.Entries[i]);
    }

    private static void Try(Func<object?> use)
    {
        try
        {
            use();
        }
        catch (InvalidDataException)
        {
            // Refused late, but refused.
        }
    }
}
