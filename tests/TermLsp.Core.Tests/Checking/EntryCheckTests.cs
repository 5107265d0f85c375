namespace TermLsp.Core.Tests.Checking;

/// <summary>What an entry says beside its labels: replacements, exceptions, conditions, languages, sources.</summary>
public sealed class EntryCheckTests
{
    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: LoRA, avoid: [{text: LORA, fix: {|unknown-fix:Lora|}}]}}]", "concepts: [{id: a, en: {preferred: LoRA, avoid: [{text: LORA, fix: LoRA}]}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: 上下文窗口, avoid: [{text: 语境窗, fix: {|unknown-fix:\"上下文窗\"|}}]}}]", "concepts: [{id: a, zh: {preferred: 上下文窗口, avoid: [{text: 语境窗, fix: \"上下文窗口\"}]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: 'C: x1', avoid: [{text: y1, fix: {|unknown-fix:C x1|}}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: 'C: x1', avoid: [{text: y1, fix: {|unknown-fix:'C x1'|}}]}}]", "concepts: [{id: a, en: {preferred: 'C: x1', avoid: [{text: y1, fix: 'C: x1'}]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: user's word, avoid: [{text: y1, fix: {|unknown-fix:'users word'|}}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: token, avoid: [{text: word, fix: {|unknown-fix:banana|}}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: token, avoid: [{text: word, fix: {|unknown-fix:word|}}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: token, avoid: [{text: [word, words1], fix: token}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: token, avoid: [{text: word, fix: key}]}}, {id: b, en: {preferred: key}}]", null)]
    public void A_replacement_is_a_term_to_write(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Fact]
    public void A_replacement_of_several_texts_is_told_once() =>
        CheckFixture.Finds("concepts: [{id: a, en: {preferred: token, avoid: [{text: [word, thing], fix: {|unknown-fix:banana|}}]}}]");

    [Theory]
    [InlineData("concepts: [{id: a, zh: {preferred: 令牌, except: [令牌桶, {|idle-exception:搜索引擎|}]}}]", "concepts: [{id: a, zh: {preferred: 令牌, except: [令牌桶]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: policies, except: [policy bucket]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: token, except: [Token-Ring]}}]", null)]
    [InlineData("concepts: [{id: a, zh: {preferred: 檢索, except: [检索器]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: criterion, plural: criteria, except: [criteria pollutant]}}]", null)]
    public void An_exception_holds_a_term(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [{|impossible-condition:模型|}], none: [模型]}}}}]", "concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [], none: [模型]}}}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [分词, {|impossible-condition:大模型|}], none: [模型]}}}}]", "concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [分词], none: [模型]}}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: {text: token, when: {any: [{|impossible-condition:models|}, word], none: [model]}}}}]", "concepts: [{id: a, en: {preferred: {text: token, when: {any: [word], none: [model]}}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: {text: token, when: {any: [remodel], none: [model]}}}}]", null)]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [模型], none: [大模型]}}}}]", null)]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {none: [大模型]}}}}]", null)]
    public void A_condition_can_hold(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Fact]
    public void A_condition_says_whether_all_of_it_is_in_vain()
    {
        const string Condition = "concepts: [{{id: a, zh: {{preferred: {{text: 令牌, when: {{any: [{0}], none: [模型]}}}}}}}}]";
        Assert.StartsWith("this condition can never hold", CheckFixture.Finds(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Condition, "{|impossible-condition:模型|}"),
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Condition, ""))[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("can never hold", CheckFixture.Finds(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Condition, "{|impossible-condition:模型|}, 分词"),
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Condition, "分词"))[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token}, {|unknown-language:cn|}: {preferred: 词元, aliases: [记号]}}]", "concepts: [{id: a, en: {preferred: token}, zh-CN: {preferred: 词元, aliases: [记号]}}]")]
    [InlineData("concepts:\r\n- id: a\r\n  {|unknown-language:jp|}:\r\n    preferred: トークン\r\n", "concepts:\r\n- id: a\r\n  ja:\r\n    preferred: トークン\r\n")]
    [InlineData("concepts: [{\"id\": \"a\", \"{|unknown-language:kr|}\": {\"preferred\": \"토큰\"}}]", "concepts: [{\"id\": \"a\", \"ko\": {\"preferred\": \"토큰\"}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, definition: {{|unknown-language:cn|}: 最小单位}}]", "concepts: [{id: a, en: {preferred: token}, definition: {zh-CN: 最小单位}}]")]
    [InlineData("concepts: [{id: a, {|unknown-language:xx|}: {preferred: token}}]", null)]
    [InlineData("concepts: [{id: a, en-GB: {preferred: token}, yue: {preferred: 詞元}, sr-Latn: {preferred: reč}, uk: {preferred: токен}}]", null)]
    public void A_language_exists(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Fact]
    public void A_language_is_told_at_each_of_its_keys() => CheckFixture.Finds(
        "concepts: [{id: a, {|unknown-language:cn|}: {preferred: 词元}, definition: {{|unknown-language:cn|}: {short: 单位, long: 单位。}}}, {id: b, {|unknown-language:cn|}: {preferred: 模型}}]",
        "concepts: [{id: a, zh-CN: {preferred: 词元}, definition: {cn: {short: 单位, long: 单位。}}}, {id: b, cn: {preferred: 模型}}]");

    [Theory]
    [InlineData("https://arxiv.org/abs/2005.11401")]
    [InlineData("http://example.org")]
    [InlineData("doi:10.48550/arXiv.2005.11401")]
    [InlineData("\"doi: 10.1000/182\"")]
    [InlineData("ISBN 978-0-262-03561-3")]
    [InlineData("isbn:080442957X")]
    [InlineData("urn:isbn:9780262035613")]
    public void A_source_that_leads_somewhere(string source) => CheckFixture.Finds($"concepts: [{{id: a, en: {{preferred: token}}, source: [{source}]}}]");

    [Theory]
    [InlineData("Vaswani et al. 2017", null)]
    [InlineData("\"\\\"\"", null)]
    [InlineData("ftp://example.org/a", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://", null)]
    [InlineData("isbn:12345", null)]
    [InlineData("docs/a.md", null)]
    [InlineData("www.example.org", "https://www.example.org")]
    [InlineData("arxiv.org/abs/2005.11401", "https://arxiv.org/abs/2005.11401")]
    [InlineData("10.1000/182", "https://doi.org/10.1000/182")]
    [InlineData("'example.org/a'", "'https://example.org/a'")]
    public void A_source_that_leads_nowhere(string source, string? mended) => CheckFixture.Finds(
        $"concepts: [{{id: a, en: {{preferred: token}}, source: [{{|source-address:{source}|}}]}}]",
        mended is null ? null : $"concepts: [{{id: a, en: {{preferred: token}}, source: [{mended}]}}]");
}
