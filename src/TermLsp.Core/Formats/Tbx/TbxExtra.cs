using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>
/// What TBX has no place for stands in notes of ours, one for each value: <c>x-termlsp case exact</c>. Others read them as notes.
/// </summary>
internal static class TbxExtra
{
    /// <summary>What such a note begins with.</summary>
    public const string Mark = "x-termlsp ";

    /// <summary>The note's text.</summary>
    public static string Of(string key, string value) => $"{Mark}{key} {value}";

    /// <summary>Reads a note; false where it is none of ours.</summary>
    public static bool TryRead(Located<string> note, TbxEntry entry, TbxTerm? term)
    {
        if (!note.Value.StartsWith(Mark, StringComparison.Ordinal) || note.Value.IndexOf(' ', Mark.Length) is not (int space and > 0))
            return false;
        string key = note.Value[Mark.Length..space];
        Located<string> value = new(note.Value[(space + 1)..], ValueSpan(note, space + 1));
        return term is null ? TryReadConcept(key, value, entry) : TryReadTerm(key, value, term);
    }

    private static bool TryReadConcept(string key, Located<string> value, TbxEntry entry)
    {
        List<Located<string>>? texts = key switch
        {
            "except" => entry.Exceptions,
            "broader" => entry.Broader,
            "narrower" => entry.Narrower,
            _ => null,
        };
        texts?.Add(value);
        return texts is not null;
    }

    private static bool TryReadTerm(string key, Located<string> value, TbxTerm term)
    {
        switch (key)
        {
            case "status" when value.Value == "forbidden":
                term.Status = TermStatus.Forbidden;
                return true;
            case "case" when Enum.TryParse(value.Value, ignoreCase: true, out CaseRule rule):
                term.Case = rule;
                return true;
            case "variants" when value.Value == "strict":
                term.HasStrictVariants = true;
                return true;
            case "level" when Enum.TryParse(value.Value, ignoreCase: true, out Severity severity):
                term.Severity = severity;
                return true;
            case "window" when int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int window):
                term.Window = Math.Clamp(window, 1, ContextCondition.WidestWindow);
                return true;
            case "fix":
                term.Replacement = value;
                return true;
            case "plural" or "any" or "none":
                (key switch { "plural" => term.Plurals, "any" => term.Any, _ => term.None }).Add(value.Value);
                return true;
            default:
                return false;
        }
    }

    // An entity in the note makes it longer as written; then the whole note is the value's place.
    private static TextSpan ValueSpan(Located<string> note, int start) =>
        note.Span.Length == note.Value.Length ? new TextSpan(note.Span.Start + start, note.Span.End) : note.Span;
}
