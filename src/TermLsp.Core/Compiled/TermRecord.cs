using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>A term as bytes.</summary>
internal static class TermRecord
{
    public static void Write(RecordWriter to, Term term)
    {
        to.Located(term.Text);
        to.Language(term.Language);
        to.Number((uint)term.Status);
        to.Number((uint)term.Case);
        to.Flags(
            term.IsAbbreviation, term.HasStrictVariants, term.PartOfSpeech is not null, term.Replacement is not null,
            term.Severity is not null, term.Condition is not null);
        to.List(term.Plurals, WriteText);
        to.Localized(term.Reason);
        if (term.PartOfSpeech is { } partOfSpeech)
            to.Text(partOfSpeech);
        if (term.Replacement is { } replacement)
            to.Located(replacement);
        if (term.Severity is { } severity)
            to.Number((uint)severity);
        if (term.Condition is { } condition)
        {
            to.List(condition.Any, WriteText);
            to.List(condition.None, WriteText);
            to.Signed(condition.Window);
        }
    }

    public static Term Read(ref RecordReader from)
    {
        Term term = new()
        {
            Text = from.Located(),
            Language = from.Language(),
            Status = (TermStatus)from.Number(),
            Case = (CaseRule)from.Number(),
        };
        uint flags = from.Number();
        return term with
        {
            IsAbbreviation = (flags & 1) != 0,
            HasStrictVariants = (flags & 2) != 0,
            Plurals = from.List(ReadText),
            Reason = from.Localized(),
            PartOfSpeech = (flags & 4) != 0 ? from.Text() : null,
            Replacement = (flags & 8) != 0 ? from.Located() : null,
            Severity = (flags & 16) != 0 ? (Severity)from.Number() : null,
            Condition = (flags & 32) != 0 ? new ContextCondition(from.List(ReadText), from.List(ReadText), from.Signed()) : null,
        };
    }

    private static void WriteText(RecordWriter to, string text) => to.Text(text);

    private static string ReadText(ref RecordReader from) => from.Text();
}
