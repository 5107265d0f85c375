using System.Globalization;
using System.Text;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>What holds of the fold of every character there is.</summary>
public sealed class FoldingTableTests
{
    private static readonly (string Character, string Folded)[] Everything =
    [
        .. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value).ToString()).Select(character => (character, Fold(character))),
        .. Enumerable.Range(0xD800, 0x800).Select(value => ((char)value).ToString()).Select(half => (half, Fold(half))),
    ];

    private static void HoldsOfEach(Func<string, string, bool> isRight) => Assert.Empty(
        Everything.Where(pair => !isRight(pair.Character, pair.Folded)).Take(10).Select(pair => $"U+{(int)pair.Character[0]:X4} {pair}"));

    [Fact]
    public void What_is_folded_folds_to_itself() => HoldsOfEach((character, folded) => character == folded || Fold(folded) == folded);

    [Fact]
    public void Three_units_at_most_come_of_one() => HoldsOfEach((character, folded) => folded.Length <= 3 && (character.Length == 1 || folded.Length <= 2));

    [Fact]
    public void ASCII_folds_case_and_nothing_else() => HoldsOfEach((character, folded) =>
        character[0] >= 0x80 || character is "\r" or "\t" or "\v" or "\f" || folded[0] == char.ToLowerInvariant(character[0]));

    [Fact]
    public void Nothing_folds_to_a_character_that_marks_something_else() => HoldsOfEach((character, folded) =>
        !folded.AsSpan().ContainsAny(FormTables.SpacesUnit, FormTables.SeparatorUnit) && (folded != "\n" || character is "\r" or "\n"));

    // So a space, a dash, an apostrophe is told by one comparison.
    [Fact]
    public void Spaces_and_apostrophes_and_dashes_are_one_each() => HoldsOfEach((character, folded) =>
        CharUnicodeInfo.GetUnicodeCategory(character, 0) switch
        {
            UnicodeCategory.SpaceSeparator => folded == " ",
            UnicodeCategory.DashPunctuation => folded is "-" || character is "\u301C" or "\u3030" or "\u30A0" or "\U00010D6E" or "\U00010EAD",
            _ => character is not ("\u2019" or "\u2018" or "\u02BC" or "\uFF07") || folded == "'",
        });

    [Fact]
    public void Capitals_fold_to_what_their_small_letters_fold_to() => HoldsOfEach((character, folded) =>
        character[0] is '\u0130' or > '\u052F' || Fold(character.ToLowerInvariant()) == folded);

    [Theory]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF\u00AD", "")]
    [InlineData("ﬀﬁﬂﬃﬄﬅﬆ", "fffiflffifflstst")]
    [InlineData("ｆｕｌｌ－ｗｉｄｔｈ　ＡＢＣ１２３（）", "full-width abc123()")]
    [InlineData("⼀⼁⽂⾔⿓", "一丨文言龙")]
    [InlineData("裡裏里後后發髮发乾幹干臺檯颱台面麵雲云餘余", "里里里后后发发发干干干台台台台面面云云余余")]
    [InlineData("½㎏Ⅻ①²₂™℃㊙", "½㎏ⅻ①²₂™℃㊙")]
    [InlineData("ａ\u0308e\u0301", "a\u0308e\u0301")]
    public void A_character_folds_alone_and_one_to_one(string text, string folded) =>
        Assert.Equal(folded, Fold(text));

    // Where the text as it is says that it was not misread, the exact fold is the same.
    [Fact]
    public void A_plain_fold_is_the_exact_one_wherever_it_does_not_say_otherwise()
    {
        PlainFold plain = new();
        HoldsOfEach((character, folded) =>
        {
            string text = "a" + character + "b";
            plain.Reset(new ZonedText(new SourceText(text), [new ZoneSpan(new TextSpan(0, text.Length), Zone.Prose, 1)]), new TextSpan(0, text.Length));
            plain.Seek(1);
            (char unit, char cased) = (plain.Folded(1), plain.Cased(1));
            bool isPlain = folded.Length == 1 && character.Length == 1 && character != "\r" && !char.IsSurrogate(character[0]);
            return plain.IsMisread == !isPlain && (!isPlain || (folded[0] == unit && FoldingTable.ToLowerCase(cased) == unit));
        });
    }

    private static string Fold(string text)
    {
        FoldedText folded = FoldedText.Of(text);
        return folded.Substring(0, folded.Length);
    }
}
