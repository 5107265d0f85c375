using TermLsp.Core.Formats.Delimited;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class DelimitedGlossaryReaderTests
{
    private static readonly DelimitedGlossaryReader Reader = new();

    private static GlossaryReadResult Check(string text, params string[] concepts) => Reading.Check(Reader, text, "team.terms.csv", concepts);

    [Fact]
    public void Own_columns_join_the_rows_of_an_id()
    {
        GlossaryReadResult result = Check(
            """
            id,term,language,status,abbr,aliases,avoid,definition,domain,source,note
            lora,Low-Rank Adaptation,en,preferred,LoRA,low rank tuning; LRA,,"Trains small, ""low-rank"" matrices.",llm; tuning,https://a.example/x | https://b.example,A note.
            token,token,en,,,,,The unit.,,,
            lora,低秩适配,zh-CN,preferred,,低秩自适应、低秩微调,低阶适配,训练小矩阵。,,,备注
            lora,lowrank,en,forbidden,,,,,,,
            """,
            "lora: en + Low-Rank Adaptation, en ≈ LoRA, en ~ low rank tuning, en ~ LRA, zh-CN + 低秩适配, zh-CN ~ 低秩自适应, zh-CN ~ 低秩微调, zh-CN - 低阶适配, en ! lowrank",
            "token: en + token");
        Concept lora = result.Glossary.Concepts[0];
        Assert.Equal(["en: Trains small, \"low-rank\" matrices.", "zh-CN: 训练小矩阵。"], Reading.Definitions(lora));
        Assert.Equal(["llm", "tuning"], lora.Domains);
        Assert.Equal(["https://a.example/x", "https://b.example"], lora.Sources.Select(source => source.Value));
        Assert.Equal("备注", lora.Note.In(LanguageTag.SimplifiedChinese));
        Assert.Equal("team", result.Glossary.Id);
        Assert.Equal(1, lora.Line);
    }

    [Theory]
    [InlineData("term,aliases,definition\ncontext window,context length,What a model sees.\n")]
    [InlineData("term;aliases;definition\r\ncontext window;context length;What a model sees.\r\n")]
    [InlineData("term\taliases\tdefinition\ncontext window\tcontext length\tWhat a model sees.")]
    [InlineData("sep=;\r\nTERM;Aliases;DEFINITION\r\n\"context window\"; context length ;What a model sees.")]
    [InlineData("definition,owner,term,aliases\rWhat a model sees.,,context window,context length\r")]
    public void The_delimiter_and_the_columns_order_are_the_files(string text)
    {
        GlossaryReadResult result = Reading.Read(Reader, text, "terms.csv");
        Assert.Equal(["context-window: en + context window, en ~ context length"], Reading.Lines(result));
        Assert.Equal(["en: What a model sees."], Reading.Definitions(result.Glossary.Concepts[0]));
    }

    [Fact]
    public void Crowdins_columns_describe_the_term_before_them()
    {
        GlossaryReadResult result = Check(
            """
            Concept Definition,Concept Subject,Concept Note,Concept URL,Term [en],Description [en],Part of Speech [en],Type [en],Status [en],Gender [en],Term [zh-CN],Description [zh-CN],Status [zh-CN]
            The unit of text.,llm,Ask Ann.,https://a.example,token,A piece of a word.,noun,full form,preferred,,词元,文本单位。,preferred
            ,,,,token,,noun,,preferred,,令牌,,not recommended
            ,,,,RAG,,noun,acronym,admitted,,检索增强生成,,draft
            """,
            "token: en + token, zh-CN + 词元, zh-CN - 令牌",
            "rag: en ≈ RAG, zh-CN + 检索增强生成");
        Concept token = result.Glossary.Concepts[0];
        Assert.Equal(["en: The unit of text. / A piece of a word.", "zh-CN: 文本单位。"], Reading.Definitions(token));
        Assert.Equal("noun", token.Terms[0].PartOfSpeech);
        Assert.Equal(["llm"], token.Domains);
        Assert.Equal("Ask Ann.", token.Note.In(LanguageTag.English));
    }

    [Fact]
    public void Crowdins_concept_with_two_terms_of_a_language_side_by_side() =>
        Check(
            "Term [en],Status [en],Term [en],Status [en],Term [de]\ntoken,preferred,tok,obsolete,Token\n",
            "token: en + token, en - tok, de + Token");

    [Fact]
    public void Lokalises_flags_and_languages()
    {
        GlossaryReadResult result = Check(
            """
            term;description;casesensitive;translatable;forbidden;tags;en;en_description;de_DE;de_DE_description
            PyTorch;A library.;yes;no;no;ml,"lib,deep";PyTorch;;;
            Browser;Shows pages.;no;yes;no;web;Browser;It shows pages.;Browser;Zeigt Seiten.
            """.Replace("ml,\"lib,deep\"", "\"ml,lib\"", StringComparison.Ordinal),
            "pytorch: en + PyTorch", "browser: en + Browser, de-DE + Browser");
        Concept[] concepts = [.. result.Glossary.Concepts];
        Assert.Equal([CaseRule.Exact, CaseRule.Ignore], concepts.Select(concept => concept.Terms[0].Case));
        Assert.Equal(["ml", "lib"], concepts[0].Domains);
        Assert.Equal(["en: Shows pages. / It shows pages.", "de-DE: Zeigt Seiten."], Reading.Definitions(concepts[1]));
    }

    [Fact]
    public void A_forbidden_entry_of_lokalises_names_nothing_to_write() =>
        Reading.CheckFindings(
            Reader, "term;forbidden;en\nblacklist;yes;blacklist\nallow list;no;\n", "l.csv", ["allow-list: en + allow list"],
            "glossary-no-term|Error|blacklist;yes;blacklist");

    [Fact]
    public void Weblates_source_is_the_term() =>
        Check(
            """
            "location","source","target","ID","fuzzy","context","translator_comments","developer_comments"
            "a.py:1","token","词元","","False","","Not 令牌.","The unit of text."
            """,
            "token: en + token, zh-CN + 词元");

    [Fact]
    public void Googles_languages_are_the_header()
    {
        GlossaryReadResult result = Check(
            "en,zh-CN,fr,pos,description\naccount,账户,compte,noun,A customer's record.\ntoken,词元,,,\n",
            "account: en + account, zh-CN + 账户, fr + compte", "token: en + token, zh-CN + 词元");
        Assert.Equal("noun", result.Glossary.Concepts[0].Terms[2].PartOfSpeech);
        Assert.Equal(["en: A customer's record."], Reading.Definitions(result.Glossary.Concepts[0]));
    }

    [Fact]
    public void DeepLs_rows_need_no_header() =>
        Check("hello,hallo,EN,DE\n\"say, please\",\"sag, bitte\",EN,DE,0.9\n", "hello: en + hello, de + hallo", "say,-please: en + say, please, de + sag, bitte");

    [Fact]
    public void DeepLs_tabs() => Reading.Check(Reader, "token\t词元\nRAG\t检索增强生成\n", "d.tsv", "token: en + token, zh-CN + 词元", "rag: en + RAG, zh-CN + 检索增强生成");

    [Fact]
    public void Microsofts_columns() =>
        Check(
            "Source Term,Source Language,Translation,Target Language,Definition\nfolder,en-US,Ordner,de-DE,A container of files.\n",
            "folder: en-US + folder, de-DE + Ordner");

    [Fact]
    public void Columns_by_hand_in_Chinese() =>
        Check(
            "术语,英文,缩写,又称,避免,定义\n检索增强生成,retrieval-augmented generation,RAG,检索增强,资料增强；搜索增强,先查再写。\n",
            "检索增强生成: zh-CN + 检索增强生成, en + retrieval-augmented generation, en ≈ RAG, zh-CN ~ 检索增强, zh-CN - 资料增强, zh-CN - 搜索增强");

    [Fact]
    public void Without_a_header_the_second_column_is_an_equivalent_or_a_definition()
    {
        GlossaryReadResult result = Check(
            "AI,人工智能\nRAG,检索增强生成\nLLM,Large language model.\n词元,token\n微调,在已有模型上继续训练。\nGPU,\n",
            "ai: en + AI, zh-CN + 人工智能", "rag: en + RAG, zh-CN + 检索增强生成", "llm: en + LLM", "词元: zh-CN + 词元, en + token", "微调: zh-CN + 微调", "gpu: en + GPU");
        Assert.Equal(["en: Large language model."], Reading.Definitions(result.Glossary.Concepts[2]));
        Assert.Equal(["zh-CN: 在已有模型上继续训练。"], Reading.Definitions(result.Glossary.Concepts[4]));
    }

    [Fact]
    public void Without_a_header_further_columns_are_told_once() =>
        Reading.CheckFindings(
            Reader, "token,词元,x\nRAG,检索增强,y\n", "a.csv", ["token: en + token, zh-CN + 词元", "rag: en + RAG, zh-CN + 检索增强"], "glossary-unknown-key|Error|x");

    [Fact]
    public void A_target_whose_language_nothing_tells_is_told_once() =>
        Reading.CheckFindings(
            Reader, "source,target\nhello,hallo\nhouse,Haus\n", "a.csv", ["hello: en + hello, und + hallo", "house: en + house, und + Haus"],
            "glossary-wrong-value|Warning|hallo");

    [Fact]
    public void Unknown_names_statuses_and_languages_are_passed_over() =>
        Reading.CheckFindings(
            Reader, "term,language,statsu,status\ntoken,english?,x,fine\nRAG,en,,\n", "a.csv", ["token: en + token", "rag: en + RAG"],
            "glossary-unknown-key|Warning|statsu", "glossary-wrong-value|Warning|english?", "glossary-wrong-value|Warning|fine");

    [Fact]
    public void A_name_that_is_nearly_right_is_offered()
    {
        GlossaryReadResult result = Reading.Read(Reader, "term,alises\ntoken,tok\n", "a.csv");
        Assert.Contains("did you mean 'aliases'?", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Surrogate_pairs_and_quotes_keep_their_places() =>
        Check("term,aliases\n𠮷野家,\"😀 grin; x\"\n", "𠮷野家: zh-CN + 𠮷野家, en ~ 😀 grin, en ~ x");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(",,\n,,")]
    [InlineData("term,definition")]
    public void An_empty_file_is_an_empty_glossary(string text) => Check(text);
}
