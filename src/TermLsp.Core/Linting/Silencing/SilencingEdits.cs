using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>
/// Writes the comment that silences a finding. Of the places where one may stand the first is taken that leaves the rest of the document divided as
/// it was, and where the comment counts: so no table, paragraph or string is broken, whatever the language.
/// </summary>
internal static class SilencingEdits
{
    private static readonly CommentSyntax InsideProse = new("<!-- ", " -->");
    private static readonly CommentSyntax Bare = new("", "");

    /// <summary>The edits; null where no place will do.</summary>
    public static ImmutableArray<TextEdit>? Of(Document document, LintDiagnostic finding, SilenceScope scope)
    {
        if (CommentSyntax.Of(document) is not { } syntax || finding.Rule == LintRules.UnknownRule)
            return null;
        IEnumerable<TextEdit> places = scope == SilenceScope.Document ? InDocument(document, finding.Rule, syntax) : OnLine(document, finding, syntax);
        foreach (TextEdit edit in places)
        {
            if (IsRight(document, finding, edit))
                return [edit];
        }

        return null;
    }

    private static IEnumerable<TextEdit> InDocument(Document document, string rule, CommentSyntax syntax)
    {
        yield return AtTop(document, DocumentTop.Of(document), rule, syntax);
        // A page that begins with HTML has PHP's comments behind its first code alone.
        if (document.Kind.Id == "php" && document.Text.Content.IndexOf("<?php", StringComparison.Ordinal) is > 0 and int code)
            yield return AtTop(document, document.Text.Lines.Content(document.Text.Lines.LineAt(code)).End, rule, syntax);
    }

    private static TextEdit AtTop(Document document, int at, string rule, CommentSyntax syntax)
    {
        string lineEnd = LineEnd(document.Text);
        bool endsLine = at == 0 || document.Text.Content[at - 1] is '\n' or '\r';
        // A comment of reStructuredText ends with a blank line, and an import of MDX begins behind one.
        string blank = document.Kind.Id is "restructuredtext" or "mdx" ? lineEnd : "";
        bool startsLine = at == document.Text.Length || document.Text.Content[at] is not ('\n' or '\r');
        string comment = $"{syntax.Open}termlsp-disable {rule}{syntax.Close}";
        return new TextEdit(new TextSpan(at, at), $"{(endsLine ? "" : lineEnd)}{comment}{(endsLine || startsLine ? lineEnd : "")}{blank}");
    }

    private static IEnumerable<TextEdit> OnLine(Document document, LintDiagnostic finding, CommentSyntax syntax)
    {
        LineIndex lines = document.Text.Lines;
        int number = lines.LineAt(finding.Span.Start);
        TextSpan line = lines.Content(number);
        ReadOnlySpan<char> content = document.Text.Content.AsSpan(line.Start, line.Length);
        string indent = content[..(content.Length - content.TrimStart(" \t").Length)].ToString();
        // There a comment begins in the first column.
        string ownIndent = document.Kind.Id is "asciidoc" or "git-commit" ? "" : indent;
        string lineEnd = LineEnd(document.Text);
        Zone zone = document.Zoned.At(finding.Span.Start)?.Zone ?? Zone.Prose;
        List<TextEdit> places = [];
        bool isBehindBlank = number == 0 || lines.Content(number - 1) is var before && document.Text.Content.AsSpan(before.Start, before.Length).IsWhiteSpace();
        bool isMarkdown = document.Kind.Id is "markdown" or "mdx";
        bool mayStandBefore = !isMarkdown || (isBehindBlank && zone is Zone.Prose or Zone.Heading or Zone.LinkText && indent.Length == 0 && content is not ['-' or '*' or '+' or '>' or '|', ..]);
        bool isRestructured = document.Kind.Id == "restructuredtext";
        if (zone == Zone.Comment)
            places.Add(Before(Bare with { Open = Gutter(content) }, "", indent));
        if (mayStandBefore && zone != Zone.Docstring && (!isRestructured || isBehindBlank))
            places.Add(Before(syntax, isRestructured ? lineEnd : "", ownIndent));
        if (zone == Zone.Docstring)
            places.Add(Before(new CommentSyntax(Gutter(content) + InsideProse.Open, InsideProse.Close), "", indent));
        // Before documentation that begins on this line.
        if (zone == Zone.Docstring)
            places.Add(Before(syntax, "", indent));
        if (syntax.Close.Length > 0)
        {
            places.Add(Behind(CellEnd(content)));
            places.Add(Behind(finding.Span.End - line.Start));
        }

        return places;

        TextEdit Before(CommentSyntax with, string blank, string indent) =>
            new(new TextSpan(line.Start, line.Start), $"{indent}{with.Open}termlsp-disable-next-line {finding.Rule}{with.Close}{lineEnd}{blank}");

        TextEdit Behind(int at) =>
            new(new TextSpan(line.Start + at, line.Start + at), $" {syntax.Open}termlsp-disable-line {finding.Rule}{syntax.Close}");
    }

    // What stands before the words in a line of a comment: " * ", "/// ".
    private static string Gutter(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimStart(" \t");
        int length = 0;
        while (length < rest.Length && rest[length] is '*' or '/' or '#' or '-' or ';' or '!' or '%' or '|' or '\'')
            length++;
        return length > 0 && rest[..length] is not "/**" and not "/*" ? rest[..length].ToString() + " " : "";
    }

    // Before a table's last bar, and before the spaces or the backslash that break a line.
    private static int CellEnd(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimEnd();
        if (trimmed is ['|', .., '|'])
            return trimmed[..^1].TrimEnd().Length;
        return trimmed is [.., '\\'] ? trimmed.Length - 1 : trimmed.Length;
    }

    private static string LineEnd(SourceText text) => text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static bool IsRight(Document document, LintDiagnostic finding, TextEdit edit)
    {
        if (document.IsInsideOccurrence(edit.Span.Start))
            return false;
        Document after = document.With(document.Version, document.Text.Replace(edit.Span, edit.NewText));
        TextSpan moved = finding.Span.Start >= edit.Span.Start ? finding.Span.Moved(edit.NewText.Length) : finding.Span;
        if (!InlineComments.Of(after).Silences(finding.Rule, moved) || after.Zoned.At(moved.Start)?.Zone != document.Zoned.At(finding.Span.Start)?.Zone)
            return false;
        TextSpan inserted = new(edit.Span.Start, edit.Span.Start + edit.NewText.Length);
        return Kept(document.Zoned, moved: 0, _ => true).SequenceEqual(Kept(after.Zoned, edit.NewText.Length, span => !inserted.Contains(span.Start)));

        IEnumerable<(TextSpan, Zone)> Kept(ZonedText zoned, int moved, Func<TextSpan, bool> counts) =>
            zoned.Spans.Where(zone => counts(zone.Span)).Select(zone => (Words(zoned, zone.Span, moved, edit.Span.Start), zone.Zone))
                .Where(zone => zone.Item1.Length > 0);
    }

    // A zone as it lay before the comment was written; the space before the comment is nobody's.
    private static TextSpan Words(ZonedText zoned, TextSpan span, int moved, int from)
    {
        int end = span.Start + zoned.Text.Content.AsSpan(span.Start, span.Length).TrimEnd().Length;
        int Back(int at) => at > from ? at - moved : at;
        return new TextSpan(Back(span.Start), Back(end));
    }
}
