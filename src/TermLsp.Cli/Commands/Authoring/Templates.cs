using TermLsp.Core.Formats;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary>What new files begin with: each is right as it stands, and shows how to go on.</summary>
internal static class Templates
{
    /// <summary>The settings, all as comments: they say what there is and change nothing.</summary>
    public const string Settings = """
        # Settings of TermLsp for this folder and those below. Remove a '#' to change one.
        # TermLsp 在本文件夹及其下各级文件夹中的设置。去掉行首的 # 即可启用。

        # Further glossaries: files, folders, globs. Those in .termlsp/ and *.terms.yaml count without being named.
        # 其他术语表：文件、文件夹或通配符。.termlsp/ 里的和 *.terms.yaml 不必写出。
        # glossaries: [docs/words.csv]

        # Whether the built-in LLM glossary counts. / 是否启用内置的大模型术语表。
        # builtin: false

        # The language to explain in: auto, en, zh-CN ... / 用哪种语言解释。
        # language: auto

        # hover:
        #   languages: [en, zh-CN]    # definitions in these languages too / 还要显示哪些语言的定义
        #   style: full               # full, short / 详略
        #   code: auto                # in source code: auto, all, comments, off / 源代码中何处显示

        # completion:
        #   enable: true
        #   limit: 100

        """;

    /// <summary>The glossary that <c>termlsp init</c> makes.</summary>
    public const string Yaml = """
        # A glossary of your own. The manual is glossary/README.md of TermLsp; 'termlsp glossary check' says what is wrong.
        # 自己的术语表。格式说明见 TermLsp 的 glossary/README.md；termlsp glossary check 可以检查它。
        termlsp: 1
        concepts:
          - id: glossary
            en: {preferred: glossary}
            zh-CN: {preferred: 术语表, aliases: [词汇表]}
            definition:
              en: A list of terms with what they mean, which a team agrees to write by.
              zh: 列出术语及其含义的清单，供团队统一用词。

        """;

    private const string Markdown = """
        # Glossary · 术语表

        ## glossary · 术语表

        又称：词汇表

        A list of terms with what they mean, which a team agrees to write by.

        列出术语及其含义的清单，供团队统一用词。

        """;

    private const string Csv = """
        id,term,language,status,definition
        glossary,glossary,en,preferred,A list of terms with what they mean.
        glossary,术语表,zh-CN,preferred,列出术语及其含义的清单。

        """;

    private const string Json = """
        {
          "termlsp": 1,
          "concepts": [
            {
              "id": "glossary",
              "en": {"preferred": "glossary"},
              "zh-CN": {"preferred": "术语表", "aliases": ["词汇表"]},
              "definition": {"en": "A list of terms with what they mean.", "zh-CN": "列出术语及其含义的清单。"}
            }
          ]
        }

        """;

    /// <summary>A glossary to begin with; null for a format that nobody writes by hand.</summary>
    public static string? Glossary(GlossaryFormat? format) => format switch
    {
        GlossaryFormat.Yaml => Yaml,
        GlossaryFormat.Markdown => Markdown,
        GlossaryFormat.Csv => Csv,
        GlossaryFormat.Tsv => Csv.Replace(',', '\t'),
        GlossaryFormat.Json => Json,
        _ => null,
    };
}
