using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Features.Completing;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Features.Completing;

/// <summary>What the index finds is what going through all terms finds, by the rules of the matcher, and in the same order.</summary>
public sealed class TermIndexTests
{
    // Few letters, so that much begins alike; separators, both scripts, characters of several readings, one that takes two units.
    private static readonly string[] Pieces = ["a", "b", "A", "ab", "上", "下", "调", "长", "窗", "𠀀", " ", "-", ".", "/", "4"];
    private static readonly string[] Readings = ["s", "x", "sh", "shang", "xia", "t", "d", "tiao", "ch", "zh", "zhang", "a", "c"];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 6]
        .Select(parts => string.Concat(parts)).Where(text => text.Trim().Length > 0);

    private static readonly Gen<string> Typed = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 4]
        .Select(parts => string.Concat(parts)).Where(text => text[0] is not (' ' or '-'));

    private static readonly Gen<string> Letters = Gen.Int[0, Readings.Length - 1].Select(i => Readings[i]).Array[1, 4]
        .Select(parts => string.Concat(parts)).Where(text => text.Length > 1);

    [Fact]
    public void It_finds_what_a_scan_finds() => Gen.Select(Text.Array[1, 40], Typed.Array[1, 5]).Sample((terms, typed) =>
    {
        GlossarySet set = Set(terms);
        TermIndex index = new(TermIndexBuilder.Build(set));
        foreach (string one in typed)
        {
            TypedKey key = new(ZonedFoldOf(one).Text.Substring(0, ZonedFoldOf(one).Text.Length), inName: false);
            Assert.Equal(Scan(set, form => Begins(form, one)), index.Heads(key).Select(Shown));
            Assert.Equal(Scan(set, form => InnerWords(form).Any(word => Begins(word, one))), index.Words(key).Select(Shown));
            List<(BegunTerm Term, bool IsHead)> all = [];
            index.AddOf(Enumerable.Range(0, set.Entries.Count), key, all);
            Assert.Equal(Scan(set, form => Begins(form, one) || InnerWords(form).Any(word => Begins(word, one))), all.Select(found => Shown(found.Term)));
            Assert.Equal(Scan(set, form => Begins(form, one)), all.Where(found => found.IsHead).Select(found => Shown(found.Term)));
        }
    });

    [Fact]
    public void It_finds_by_pinyin_what_a_scan_finds() => Gen.Select(Text.Array[1, 40], Letters.Array[1, 5]).Sample((terms, typed) =>
    {
        GlossarySet set = Set(terms);
        TermIndex index = new(TermIndexBuilder.Build(set));
        foreach (string letters in typed)
        {
            Assert.Equal(
                Scan(set, form => Pinyin.Rest(string.Concat(form.Characters.Select(character => character.Folded)), letters) is not null),
                index.Pinyin(letters).Select(Shown));
        }
    });

    [Fact]
    public void A_stretch_comes_in_ascending_order() => Gen.Select(Gen.Int[0, 50].Array[0, 700], Gen.Int[0, 700], Gen.Int[0, 700]).Sample((numbers, one, other) =>
    {
        RankedList list = new(Core.Compiled.NumberTable.Encode(numbers), RankedList.Minima(numbers));
        int from = Math.Min(Math.Min(one, other), numbers.Length);
        int to = Math.Min(Math.Max(one, other), numbers.Length);
        Assert.Equal(numbers[from..to].Distinct().Order(), list.Ascending((from, to)));
        Assert.Equal(numbers[from..to].Concat(numbers[..from]).Distinct().Order(), list.Ascending((from, to), (0, from)));
    });

    [Fact]
    public void No_character_has_more_readings_than_there_is_room_for() =>
        Assert.All(Enumerable.Range(0x3400, 0x6C00), c => Assert.InRange(Pinyin.Readings((char)c).Count(), 0, 6));

    private static GlossarySet Set(string[] terms) => new([new Glossary
    {
        Id = "random",
        Concepts = [.. terms.Chunk(2).Select((pair, i) => new Concept
        {
            Id = new($"c{i}", default), Span = default, Line = 0,
            Terms = [.. pair.Select(text => new Term { Text = new(text, default), Language = LanguageTag.SimplifiedChinese, Status = TermStatus.Preferred })],
        })],
    }]);

    private static (int Entry, int Term) Shown(BegunTerm term) => (term.Entry, term.Term);

    private static IEnumerable<(int Entry, int Term)> Scan(GlossarySet set, Func<Form, bool> isBegun) =>
        from entry in Enumerable.Range(0, set.Entries.Count)
        from term in Enumerable.Range(0, set.Entries[entry].Concept.Terms.Length)
        let form = FormCompiler.Forms(set.Entries[entry]).FirstOrDefault(form => ReferenceEquals(form.Term, set.Entries[entry].Concept.Terms[term]))
        where form is not null && IsWorthLookingUp(form) && isBegun(form)
        select (entry, term);

    private static bool IsWorthLookingUp(Form form) => form.Characters.Any(character => character.Folded is not ('-' or '_'));

    private static bool Begins(Form form, string typed) =>
        typed.Any(c => c is not (' ' or '-' or '_'))
        && FormStart<ExactText>.TryAt(0, new ExactText(ZonedFoldOf(typed)), out FormStart<ExactText> start) && FormComparison.Begun(start, form) > 0;

    private static ZonedFold ZonedFoldOf(string typed) => new(ZonedText.Plain(typed), new(0, typed.Length));

    private static IEnumerable<Form> InnerWords(Form form)
    {
        for (int i = 1; i < form.Characters.Length; i++)
        {
            FormCharacter one = form.Characters[i];
            char before = form.Characters[i - 1].Folded;
            bool isBehindMark = before < 0x80 && !char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(one.Folded);
            bool isBehindGap = one.Before == Gap.Separator || (one.Before == Gap.Spaces && (one.Folded < 0x80 || before < 0x80));
            if (isBehindGap || isBehindMark)
            {
                yield return new Form
                {
                    Entry = form.Entry, Term = form.Term, Order = 0, Traits = form.Traits,
                    Characters = [one with { Before = Gap.None }, .. form.Characters[(i + 1)..]],
                };
            }
        }
    }
}
