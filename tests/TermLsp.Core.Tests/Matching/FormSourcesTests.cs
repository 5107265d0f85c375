using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Matching;

public sealed class FormSourcesTests
{
    private const string Entry = "id: a, en: {preferred: token, plural: tokens}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型]}}], except: [令牌桶]}";

    [Theory]
    [InlineData(Entry, Entry, true)]
    [InlineData(Entry, Entry + ", definition: {en: A piece of text.}", true)]
    [InlineData(Entry, "id: b" + ", en: {preferred: token, plural: tokens}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [文本]}}], except: [令牌桶]}", true)]
    [InlineData("id: a, en: {preferred: token}", "id: a, en: {preferred: tokem}", false)]
    [InlineData("id: a, en: {preferred: token}", "id: a, en: {preferred: Token}", false)]
    [InlineData("id: a, en: {preferred: token}", "id: a, en: {preferred: token, aliases: [word piece]}", false)]
    [InlineData("id: a, en: {preferred: token, case: smart}", "id: a, en: {preferred: token, case: exact}", false)]
    [InlineData("id: a, en: {preferred: index, plural: indexes}", "id: a, en: {preferred: index, plural: indices}", false)]
    [InlineData("id: a, en: {preferred: token, avoid: [Tok]}", "id: a, en: {preferred: token, hidden: [Tok]}", false)]
    [InlineData("id: a, en: {preferred: x, avoid: [{text: y}]}", "id: a, en: {preferred: x, avoid: [{text: y, when: {any: [z]}}]}", false)]
    [InlineData("id: a, zh: {preferred: 令牌, except: [令牌桶]}", "id: a, zh: {preferred: 令牌, except: [令牌环]}", false)]
    [InlineData("id: a, zh: {preferred: 令牌, except: [令牌桶]}", "id: a, zh: {preferred: 令牌}", false)]
    public void What_forms_are_made_of_is_what_is_compared(string one, string other, bool areAlike) => Check(Set(one), Set(other), areAlike);

    [Fact]
    public void One_entry_more_or_in_another_order_is_another_set()
    {
        Check(Glossaries.Read(Glossaries.OfTerms("a: one")), Glossaries.Read(Glossaries.OfTerms("a: one", "b: two")), areAlike: false);
        Check(Glossaries.Read(Glossaries.OfTerms("a: one", "b: two")), Glossaries.Read(Glossaries.OfTerms("b: two", "a: one")), areAlike: false);
        Check(GlossarySet.Empty, GlossarySet.Empty, areAlike: true);
    }

    [Fact]
    public void The_zones_of_a_glossary_are_a_condition_of_its_forms()
    {
        string terms = Glossaries.OfTerms("a: one");
        Check(Glossaries.Read(terms), Glossaries.Read("scope: {zones: [prose]}\n" + terms), areAlike: false);
        Check(Glossaries.Read("scope: {zones: [heading]}\n" + terms), Glossaries.Read("scope: {zones: [prose]}\n" + terms), areAlike: true);
    }

    [Fact]
    public void A_glossary_so_large_that_several_threads_make_its_forms_is_compiled_as_one_does()
    {
        string[] terms = [.. Enumerable.Range(0, 1500).Select(i => $"t{i}: {(i % 2 == 0 ? $"wort{i} Probe" : $"词{i}元")}")];
        GlossarySet set = Glossaries.Read(Glossaries.OfTerms(terms));
        string text = string.Join(", ", terms.Where((_, i) => i % 7 == 0).Select(term => term.Split(": ")[1]));
        Assert.Equal(215, new AgreeingMatcher(set).Find(ZonedText.Plain(text)).Length);
    }

    private static GlossarySet Set(string entry) => Glossaries.Read($"concepts:\n  - {{{entry}}}\n");

    private static void Check(GlossarySet one, GlossarySet other, bool areAlike)
    {
        Assert.Equal(areAlike, TermMatcher.CompilesAlike(one, other));
        Assert.Equal(areAlike, TermMatcher.CompilesAlike(other, one));
        if (areAlike)
            Assert.Equal(TermMatcher.Compile(one), TermMatcher.Compile(other));
    }
}
