using TermLsp.Core.Documents;
using TermLsp.Core.Formats.Vale;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class ValeTests
{
    private static readonly ValeVocabularyReader Vocabulary = new();
    private static readonly ValeSubstitutionReader Substitution = new();

    [Fact]
    public void Accepted_terms_are_written_just_so()
    {
        GlossaryReadResult result = Reading.Check(
            Vocabulary,
            "# Names\r\nPyTorch\n  Node.js  \n(?i)github\n[Oo]bservability\ne-?mail\n(?:fine|instruction) tuning\nC\\+\\+\n\\bvLLM\\b\n大模型\n",
            "styles/config/vocabularies/Base/accept.txt",
            "pytorch: en + PyTorch", "node.js: en + Node.js", "github: en + github", "observability: en + Observability, en ~ observability",
            "e-mail: en + e-mail, en ~ email", "fine-tuning: en + fine tuning, en ~ instruction tuning", "c++: en + C++", "vllm: en + vLLM", "大模型: zh-CN + 大模型");
        Assert.Equal([CaseRule.Smart, CaseRule.Smart, CaseRule.Ignore], result.Glossary.Concepts.Take(3).Select(concept => concept.Terms[0].Case));
    }

    [Theory]
    [InlineData("[pP]y.*\\b")]
    [InlineData("[A-Z]{2,}s")]
    [InlineData("\\w+")]
    [InlineData("(?i)")]
    [InlineData("a(b")]
    [InlineData("a)b")]
    [InlineData("a[b")]
    [InlineData("a\\")]
    [InlineData("(?=x)y")]
    [InlineData("[^a]b")]
    [InlineData("[abcdefgh][abcdefgh]")]
    [InlineData("a??")]
    public void Other_expressions_are_left_out(string pattern) =>
        Reading.CheckFindings(Vocabulary, $"token\n{pattern}\nRAG", "accept.txt", ["token: en + token", "rag: en + RAG"], $"glossary-wrong-value|Error|{pattern}");

    [Fact]
    public void Parentheses_without_end_are_left_out()
    {
        string deep = new('(', 150);
        Reading.CheckFindings(Vocabulary, deep + "\n" + new string('[', 100_000), "accept.txt", [], $"glossary-wrong-value|Error|{deep}", $"glossary-wrong-value|Error|{new string('[', 100_000)}");
    }

    [Fact]
    public void An_entry_twice_counts_once() =>
        Reading.CheckFindings(Vocabulary, "RAG\nRAG\n", "accept.txt", ["rag: en + RAG"], "glossary-duplicate-label|Warning|RAG");

    [Fact]
    public void Rejected_words_have_nothing_to_write_instead()
    {
        Reading.CheckFindings(Vocabulary, "# no\nblacklist\nwhitelist\n", "vocabularies/Base/reject.txt", [], "glossary-no-term|Error|blacklist");
        Assert.Contains("2 rejected words are", Reading.Read(Vocabulary, "blacklist\nwhitelist", "reject.txt").Diagnostics[0].Message, StringComparison.Ordinal);
        Reading.Check(Vocabulary, "\n# no\n", "reject.txt");
    }

    private const string Rule =
        """
        extends: substitution
        message: "Use '%s' instead of '%s'."
        level: error
        ignorecase: true
        link: https://example.org/style
        scope: [heading.h1, list]
        exceptions: [blacklist.txt]
        swap:
          blacklist: blocklist|denylist
          (?:black-list|black list): blocklist|denylist
          令牌: 词元
        """;

    [Fact]
    public void A_swap_is_a_wrong_term_and_a_right_one()
    {
        GlossaryReadResult result = Reading.Check(
            Substitution, Rule, "Terms.yml",
            "blocklist: en + blocklist, en ~ denylist, en - blacklist, en - black-list, en - black list", "词元: zh-CN + 词元, zh-CN - 令牌");
        Concept concept = result.Glossary.Concepts[0];
        Term wrong = concept.Terms[2];
        Assert.Equal("Use 'blocklist' instead of 'blacklist'.", wrong.Reason.In(LanguageTag.English));
        Assert.Equal((Severity.Error, CaseRule.Ignore, "blocklist"), (wrong.Severity, wrong.Case, wrong.Replacement?.Value));
        Assert.Equal([Zone.Heading, Zone.List], result.Glossary.Scope.Zones);
        Assert.Equal(["blacklist.txt"], concept.Exceptions.Select(exception => exception.Value));
        Assert.Equal(["https://example.org/style"], concept.Sources.Select(source => source.Value));
    }

    [Theory]
    [InlineData("Use %s.", "Use good.")]
    [InlineData("No.", "No.")]
    [InlineData("%s %s %s", "good bad %s")]
    public void The_message_is_filled_in(string message, string expected) =>
        Assert.Equal(
            expected,
            Reading.Read(Substitution, $"extends: substitution\nmessage: '{message}'\nswap: {{bad: good}}", "r.yml").Glossary.Concepts[0].Terms[1].Reason.In(LanguageTag.English));

    [Fact]
    public void Pairs_that_are_no_terms_are_left_out() =>
        Reading.CheckFindings(
            Substitution, "extends: substitution\nlevel: loud\nscope: paper\nswap:\n  'a.*b': x\n  very: ''\n  in (.*) of: in $1\n  use of: use\n", "r.yml", ["use: en + use, en - use of"],
            "glossary-wrong-value|Warning|paper", "glossary-wrong-value|Error|loud", "glossary-wrong-value|Error|'a.*b'", "glossary-no-term|Error|''", "glossary-wrong-value|Error|in $1");

    [Theory]
    [InlineData("extends: existence\ntokens: [x]", "existence")]
    [InlineData("swap: {a: b}", "")]
    public void Another_kind_of_rule_has_no_terms(string text, string found) =>
        Reading.CheckFindings(Substitution, text, "r.yml", [], $"glossary-wrong-value|Error|{found}");
}
