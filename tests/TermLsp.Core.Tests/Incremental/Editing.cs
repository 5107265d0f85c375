using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Incremental;

/// <summary>What is asked of a document after an edit.</summary>
internal enum Asked
{
    Nothing,
    Zones,
    Occurrences,
}

/// <summary>One change of a text.</summary>
/// <param name="Place">Where, in thousandths of the text.</param>
/// <param name="Deleted">How many UTF-16 code units are taken out.</param>
/// <param name="Inserted">What is put in.</param>
/// <param name="IsWhole">Whether the client sends the whole text.</param>
/// <param name="Asked">What is asked then.</param>
internal sealed record Edit(int Place, int Deleted, string Inserted, bool IsWhole, Asked Asked);

/// <summary>A document of some kind, and what happens to it.</summary>
internal sealed record Editing(string Kind, string Text, Edit[] Edits)
{
    public static Gen<Editing> Of(string kind)
    {
        string[] pieces = StructurePieces.Of(kind);
        Gen<string> piece = Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);
        Gen<string> text = piece.Array[0, 60].Select(string.Concat);
        Gen<int> deleted = Gen.OneOf(Gen.Const(0), Gen.Int[1, 3], Gen.Int[0, 40], Gen.Int[0, 1500]);
        Gen<string> inserted = Gen.OneOf(Gen.Const(""), piece, piece, piece.Array[0, 8].Select(string.Concat));
        Gen<Edit> edit = Gen.Select(Gen.Int[0, 1000], deleted, inserted, Gen.Int[0, 9], Gen.Enum<Asked>(),
            (place, length, added, whole, asked) => new Edit(place, length, added, whole == 0, asked));
        return Gen.Select(text, edit.Array[1, 8], (before, edits) => new Editing(kind, before, edits));
    }

    /// <summary>The document after each edit, asked what is to be asked.</summary>
    public IEnumerable<(Document Document, Asked Asked)> Versions(ITermMatcher matcher)
    {
        Document document = New(Text);
        document.Occurrences(matcher, CancellationToken.None);
        foreach (Edit edit in Edits)
        {
            int start = document.Text.Length * edit.Place / 1000;
            SourceText text = document.Text.Replace(new TextSpan(start, start + edit.Deleted), edit.Inserted);
            document = document.With(document.Version + 1, edit.IsWhole ? new SourceText(text.Content) : text);
            yield return (document, edit.Asked);
        }
    }

    /// <summary>A document with this text that came of no edit.</summary>
    public Document New(string text) => new("a", DocumentKind.Of(Kind, "a"), 1, new SourceText(text));

    public override string ToString() =>
        $"{Kind}: {Quoted(Text)}\n" + string.Join("\n", Edits.Select(edit => $"  at {edit.Place}/1000, -{edit.Deleted} +{Quoted(edit.Inserted)}, {(edit.IsWhole ? "whole, " : "")}then {edit.Asked}"));

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
