using System.Buffers;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Adds to an entry what stands behind a label.</summary>
internal static class LabelValues
{
    private static readonly SearchValues<char> Arrow = SearchValues.Create("→⇒");
    private static readonly SearchValues<char> ArrowHead = SearchValues.Create(">");
    private static readonly SearchValues<char> FullStop = SearchValues.Create("。");

    /// <summary>Whether the label takes one text, whatever commas it holds.</summary>
    public static bool IsFreeText(Label label) => label is Label.Note or Label.Example or Label.Definition;

    /// <summary>Adds the values of a label that takes a list of them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="entry">Where to.</param>
    /// <param name="label">The label.</param>
    /// <param name="language">The language that the label tells, if any.</param>
    /// <param name="text">The values.</param>
    public static void Add(string source, MarkdownEntry entry, Label label, LanguageTag? language, MarkedText text)
    {
        if (text.Length > 0 && text.IsMark(text.Length - 1, FullStop))
            text = text[..^1];
        foreach (MarkedText value in label == Label.Source ? Marks.Split(text, SeparatesSources) : Marks.SplitList(text))
            AddOne(source, entry, label, language, value);
    }

    /// <summary>Adds a text.</summary>
    public static void AddText(MarkdownEntry entry, Label label, LanguageTag? told, Located<string> text)
    {
        if (text.Value.Length == 0)
            return;
        LanguageTag language = told ?? ProseLanguage.Of(text.Value) ?? LanguageTag.English;
        if (label == Label.Example)
            entry.Draft.Examples.Add(new LocalizedText([(language, text)]));
        else if (label == Label.Definition)
            entry.Definitions.AddShort(text, told);
        else
            entry.Draft.Note = new LocalizedText([.. entry.Draft.Note.Versions, (language, text)]);
    }

    private static void AddOne(string source, MarkdownEntry entry, Label label, LanguageTag? language, MarkedText value)
    {
        switch (label)
        {
            case Label.Term:
                foreach (TermName name in TermNames.Of(value, language))
                    entry.Terms.AddName(name);
                break;
            case Label.Alias:
                AddAlias(entry, language, value);
                break;
            case Label.Abbreviation:
                entry.Terms.Add(TermOf(TermNames.WithoutQuotes(Marks.Peel(value).Text), language, TermStatus.Admitted) with { IsAbbreviation = true });
                break;
            case Label.Avoid:
                AddWrong(entry, language, value, TermStatus.Deprecated);
                break;
            case Label.Forbidden:
                AddWrong(entry, language, value, TermStatus.Forbidden);
                break;
            case Label.Misspelling:
                AddWrong(entry, language, value, TermStatus.Hidden);
                break;
            case Label.Except:
                entry.Draft.Exceptions.Add(TermNames.WithoutQuotes(value).Located);
                break;
            case Label.Related:
                entry.Related.Add(Relation(value));
                break;
            case Label.Broader:
                entry.Broader.Add(Relation(value));
                break;
            case Label.Narrower:
                entry.Narrower.Add(Relation(value));
                break;
            case Label.Source:
                entry.Draft.Sources.Add(Source(source, value));
                break;
            case Label.Tags:
                entry.Draft.Domains.Add(value.Located.Value);
                break;
            case Label.Id:
                entry.Draft.Id ??= value.Located;
                break;
        }
    }

    // "Also: chain of thought (CoT)"; any other bracket says something about the alias.
    private static void AddAlias(MarkdownEntry entry, LanguageTag? language, MarkedText value)
    {
        (MarkedText text, List<MarkedText> inBrackets) = Marks.Peel(value);
        if (text.IsBlank)
            return;
        entry.Terms.Add(TermOf(TermNames.WithoutQuotes(text), language, TermStatus.Admitted));
        foreach (MarkedText inside in inBrackets)
        {
            if (Abbreviations.Shortens(inside.Characters, text.Characters) || Abbreviations.Shortens(text.Characters, inside.Characters))
                entry.Terms.Add(TermOf(inside, language, TermStatus.Admitted) with { IsAbbreviation = inside.Length < text.Length });
        }
    }

    // "令牌 → 词元（用于鉴权）"
    private static void AddWrong(MarkdownEntry entry, LanguageTag? language, MarkedText value, TermStatus status)
    {
        (MarkedText text, List<MarkedText> reasons) = Marks.Peel(value);
        Located<string>? replacement = null;
        int arrow = text.IndexOfMark(Arrow);
        int end = arrow + 1;
        if (arrow < 0 && text.IndexOfMark(ArrowHead) is int head and > 0 && text[head - 1] is '-' or '=')
            (arrow, end) = (head - 1, head + 1);
        if (arrow > 0 && end < text.Length)
        {
            replacement = TermNames.WithoutQuotes(text[end..].Trim()).Located;
            text = text[..arrow].Trim();
        }

        if (text.IsBlank)
            return;
        entry.Terms.Add(TermOf(TermNames.WithoutQuotes(text), language, status) with
        {
            Replacement = replacement,
            Reason = reasons.Count == 0 ? LocalizedText.None : new LocalizedText([.. reasons.Where(reason => !reason.IsBlank).Select(Reason)]),
        });
    }

    private static (LanguageTag, Located<string>) Reason(MarkedText text) =>
        (ProseLanguage.Of(text.Characters) ?? LanguageTag.English, text.Located);

    private static Term TermOf(MarkedText text, LanguageTag? language, TermStatus status) =>
        new() { Text = text.Located, Language = language ?? TermLanguage.Of(text.Characters), Status = status };

    private static WrittenRelation Relation(MarkedText value) => new(TermNames.WithoutQuotes(value).Located, value.Address);

    // "Vaswani et al., [2017](https://…)" is that address; a bare one is as the source has it, up to a space.
    private static Located<string> Source(string source, MarkedText value)
    {
        int colon = value.IndexOfMark(Marks.Colon);
        bool isBare = colon > 0 && value.Address is null && value.Characters[..colon] is "http" or "https" && value.Characters[colon..].StartsWith("://");
        if (isBare)
        {
            TextSpan span = value[..(value.Characters.IndexOfAny(' ', '\t', '\n') is int space and > 0 ? space : value.Length)].Span;
            return new Located<string>(source[span.Start..span.End], span);
        }

        for (int at = 0; at < value.Length; at++)
        {
            if (value[at..].Address is { Length: > 0 } address)
                return new Located<string>(address, value.Span);
        }

        return value.Located;
    }

    private static int SeparatesSources(MarkedText text, int at) =>
        text.IsMark(at, Marks.List) && (text[at] >= 0x80 || at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) ? 1 : 0;
}
