namespace TermLsp.Server.Tests;

/// <summary>A small glossary, and documents that use it.</summary>
internal static class Terms
{
    public const string Glossary = """
        concepts:
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}, zh: {preferred: 检索增强生成}, definition: {en: Look up, zh: 先查}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}, definition: {en: What it sees, zh: 看得见的}}
        """;

    public const string Uri = "file:///docs/a.md";

    /// <summary>What a modern editor declares, as far as we care.</summary>
    public const string Modern = """
        {"general": {"positionEncodings": ["utf-16"]},
         "textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]},
          "completion": {"completionItem": {"documentationFormat": ["markdown"], "labelDetailsSupport": true}}}}
        """;
}
