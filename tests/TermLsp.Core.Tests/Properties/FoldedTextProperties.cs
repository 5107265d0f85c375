using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>The map from a folded text to its original is exact, however the text is broken and wherever folding begins.</summary>
public sealed class FoldedTextProperties
{
    private static readonly int Cases = Fuzz.Cases(8_000);

    // Characters as the pieces of texts have them, and any code unit at all.
    private static readonly Gen<string> Texts = Gen.OneOf(
        RandomText.Gen, Gen.Char.Array[0, 30].Select(units => new string(units)), Gen.Select(RandomText.Gen, Gen.Char, (text, unit) => text + unit + text));

    [Fact]
    public void A_character_folds_to_just_what_stands_at_its_positions() => Texts.Sample(
        text =>
        {
            FoldedText folded = FoldedText.Of(text);
            for (int start = 0, end; start < folded.Length; start = end)
            {
                TextSpan origin = folded.Origin(start);
                for (end = start + 1; end < folded.Length && folded.Origin(end) == origin;)
                    end++;
                FoldedText alone = FoldedText.Of(text, origin);
                Assert.Equal(alone.Substring(0, alone.Length), folded.Substring(start, end));
                Assert.Equal(origin, folded.Origin(start, end));
                for (int position = start; position <= end; position++)
                    Assert.Equal(position == start || position == end, folded.IsBoundary(position));
            }
        },
        iter: Cases);

    [Fact]
    public void What_no_position_comes_from_was_dropped() => Texts.Sample(
        text =>
        {
            FoldedText folded = FoldedText.Of(text);
            int last = 0;
            for (int position = 0; position <= folded.Length; position++)
            {
                TextSpan origin = position < folded.Length ? folded.Origin(position) : new TextSpan(text.Length, text.Length);
                for (int dropped = last; dropped < origin.Start; dropped++)
                    Assert.Equal(FoldingTable.Nothing, FoldingTable.FoldKeepingCase(text[dropped]));
                last = origin.End;
            }
        },
        iter: Cases);

    // A search folds here and there, as far as it must: what it sees there is what a fold of the whole text has there.
    [Fact]
    public void A_fold_sought_is_a_part_of_the_whole() => Gen.Select(RandomText.Gen.Array[1, 40], Gen.Int[1, 60]).Sample(
        (texts, step) =>
        {
            string text = string.Concat(texts);
            ZonedText zoned = ZonedText.Plain(text);
            ZonedFold whole = new(zoned, new TextSpan(0, text.Length));
            Dictionary<int, int> positions = [];
            for (int position = whole.Text.Length - 1; position >= 0; position--)
                positions[whole.Text.Origin(position).Start] = position;
            ZonedFold sought = new();
            sought.Reset(zoned, new TextSpan(0, text.Length));
            for (int offset = 0; offset < text.Length; offset += step)
            {
                int found = sought.Seek(offset);
                Assert.Equal(positions.ContainsKey(offset), found >= 0);
                if (found < 0)
                    continue;
                int expected = positions[offset];
                Assert.Equal(expected > 0, sought.Has(found - 1));
                for (int ahead = expected > 0 ? -1 : 0; ahead < 5 && whole.Has(expected + ahead); ahead++)
                {
                    Assert.True(sought.Has(found + ahead));
                    Assert.Equal(whole.Text.Origin(expected + ahead), sought.Text.Origin(found + ahead));
                    Assert.Equal(whole.Text.Cased(expected + ahead), sought.Text.Cased(found + ahead));
                    Assert.Equal(whole.TryZone(expected + ahead, out ZoneSpan zone), sought.TryZone(found + ahead, out ZoneSpan other));
                    Assert.Equal(zone, other);
                }
            }
        },
        iter: Cases / 20);
}
