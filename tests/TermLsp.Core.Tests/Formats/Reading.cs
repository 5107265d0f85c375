using System.Buffers;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>What a reader made of a text, as lines that a test can name.</summary>
internal static class Reading
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\"&<(['|?\\");

    /// <summary>Reads a text that stands in no file.</summary>
    public static GlossaryReadResult Read(IGlossaryReader reader, string text, string path) => reader.Read(new GlossaryInput(path, new SourceText(text)));

    /// <summary>
    /// Reads, asks for these concepts and no findings, and that each term stands where it says.
    /// A concept is <c>id: en + token, zh-CN - 令牌</c>: + preferred, ~ admitted (≈ shortened), - deprecated, ! forbidden, ? hidden.
    /// </summary>
    public static GlossaryReadResult Check(IGlossaryReader reader, string text, string path, params string[] concepts)
    {
        GlossaryReadResult result = Read(reader, text, path);
        Assert.Empty(result.Diagnostics.Select(d => $"{text[d.Span.Start..d.Span.End]}: {d.Message}"));
        Assert.Equal(concepts, Lines(result));
        CheckPlaces(result, text);
        return result;
    }

    /// <summary>Reads, asks for these concepts, and for these findings: <c>code|severity|the text found</c>.</summary>
    public static GlossaryReadResult CheckFindings(IGlossaryReader reader, string text, string path, string[] concepts, params string[] findings)
    {
        GlossaryReadResult result = Read(reader, text, path);
        Assert.Equal(concepts, Lines(result));
        Assert.Equal(findings, result.Diagnostics.Select(d => $"{d.Code}|{d.Severity}|{text[d.Span.Start..d.Span.End]}"));
        CheckPlaces(result, text);
        return result;
    }

    /// <summary>The concepts, a line each.</summary>
    public static IEnumerable<string> Lines(GlossaryReadResult result) => result.Glossaries.SelectMany(glossary => glossary.Concepts).Select(Line);

    /// <summary>The definitions of a concept: <c>en: short / long</c>.</summary>
    public static IEnumerable<string> Definitions(Concept concept) =>
        concept.Definitions.Select(d => $"{d.Language}: {d.Short?.Value}{(d.Long is null ? "" : " / " + d.Long.Value.Value)}");

    private static string Line(Concept concept) =>
        $"{concept.Id.Value}: {string.Join(", ", concept.Terms.Select(term => $"{term.Language} {Mark(term)} {term.Text.Value}"))}";

    private static string Mark(Term term) => term.Status switch
    {
        TermStatus.Preferred => "+",
        TermStatus.Admitted => term.IsAbbreviation ? "≈" : "~",
        TermStatus.Deprecated => "-",
        TermStatus.Forbidden => "!",
        _ => "?",
    };

    // An escape makes a text longer as it is written, and an expression stands for words that stand nowhere.
    private static void CheckPlaces(GlossaryReadResult result, string text)
    {
        foreach (Term term in result.Glossaries.SelectMany(glossary => glossary.Concepts).SelectMany(concept => concept.Terms))
        {
            string written = text[term.Text.Span.Start..term.Text.Span.End];
            if (!written.AsSpan().ContainsAny(Escapes))
                Assert.Equal(term.Text.Value, string.Join(' ', written.Split('\n', StringSplitOptions.TrimEntries)));
        }
    }
}
