using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting.Misspelling;
using TermLsp.Core.Tests.Incremental;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting.Misspelling;

/// <summary>However a document came about, its misspelled terms are those of a document that was opened with the same text.</summary>
public sealed class MisspellingAfterEditsTests
{
    private static readonly TermWords Words = TermWords.Of(MisspellingCheck.Terms);

    private static readonly string[] Pieces =
    [
        "tokenizzer", "Tokenizzer", "tokenizzer ", " trasnformer", "contxet", " window", "context ", "windwo", "-", " and ", "modèle étendu déjà ", "mmodel ", "attantion mask", "pretrainning",
    ];

    [Theory]
    [InlineData("markdown", 600)]
    [InlineData("plaintext", 300)]
    [InlineData("python", 300)]
    [InlineData("latex", 100)]
    public void What_is_known_after_edits_is_what_is_known_of_the_text(string kind, int cases) => Editings(kind).Sample(Check, iter: cases);

    [Fact]
    public void What_was_not_touched_is_not_looked_at_again()
    {
        string paragraph = "Filler" + new string('x', 600) + " and a trasnformer.\n\n";
        Document document = MisspellingCheck.New(string.Concat(Enumerable.Repeat(paragraph, 200)));
        ImmutableArray<Sighting> before = document.Sightings(Words, CancellationToken.None);
        int at = document.Text.Length / 2;
        Document edited = document.With(2, document.Text.Replace(new TextSpan(at, at), "y"));
        ImmutableArray<Sighting> after = edited.Sightings(Words, CancellationToken.None);
        Assert.Equal(200, before.Length);
        Assert.Equal(200, after.Length);
        Assert.InRange(before.Zip(after).Count(pair => !ReferenceEquals(pair.First.Correction, pair.Second.Correction)), 1, 5);
    }

    [Fact]
    public void Another_set_of_glossaries_is_asked_anew()
    {
        Document document = MisspellingCheck.New("The tokenizzer.");
        Assert.Single(document.Sightings(Words, CancellationToken.None));
        Assert.Empty(document.Sightings(TermWords.Of(Glossaries.Read(Glossaries.OfTerms("rag: RAG"))), CancellationToken.None));
    }

    private static Gen<Editing> Editings(string kind)
    {
        string[] pieces = [.. StructurePieces.Of(kind), .. Pieces, .. Pieces, .. Pieces];
        Gen<string> piece = Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);
        Gen<string> text = piece.Array[0, 60].Select(string.Concat);
        Gen<Edit> edit = Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 40], piece.Array[0, 4].Select(string.Concat), Gen.Enum<Asked>(),
            (place, length, added, asked) => new Edit(place, length, added, IsWhole: false, asked));
        return Gen.Select(text, edit.Array[1, 8], (before, edits) => new Editing(kind, before, edits));
    }

    private static void Check(Editing editing)
    {
        Document document = editing.New(editing.Text);
        document.Sightings(Words, CancellationToken.None);
        foreach (Edit edit in editing.Edits)
        {
            int start = document.Text.Length * edit.Place / 1000;
            document = document.With(document.Version + 1, document.Text.Replace(new TextSpan(start, start + edit.Deleted), edit.Inserted));
            if (edit.Asked == Asked.Zones)
                Assert.Same(document.Text, document.Zoned.Text);
            if (edit.Asked == Asked.Occurrences)
                Assert.Equal(Told(editing.New(document.Text.Content)), Told(document));
        }
    }

    private static string[] Told(Document document) =>
    [
        .. document.Sightings(Words, CancellationToken.None).Select(sighting =>
            $"{sighting.Span} {sighting.IsName} {sighting.Correction?.IsConfirmed} {string.Join(", ", sighting.Correction?.Uses ?? [])}"),
        .. MisspellingCheck.Find(document).Select(found => $"{found.Span} {found.Message}"),
    ];
}
