using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>The inline comments of a document: where they silence what, and what is wrong with them.</summary>
internal sealed class InlineComments
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t/*<>!-#%;}{)(.\"'");

    private readonly Document _document;
    private readonly ImmutableArray<InlineComment> _comments;
    private readonly Dictionary<int, uint> _silentOnLine = [];
    private readonly List<(int Offset, uint Silent)> _silentFrom = [];

    private InlineComments(Document document, ImmutableArray<InlineComment> comments)
    {
        (_document, _comments) = (document, comments);
        uint silent = 0;
        foreach (InlineComment comment in comments)
        {
            switch (comment.Kind)
            {
                case InlineCommentKind.Disable:
                    _silentFrom.Add((comment.Span.Start, silent |= comment.Rules));
                    break;
                case InlineCommentKind.Enable:
                    _silentFrom.Add((comment.Span.Start, silent &= ~comment.Rules));
                    break;
                case InlineCommentKind.DisableLine:
                    Silence(LineOf(comment), comment.Rules);
                    break;
                case InlineCommentKind.DisableNextLine:
                    Silence(NextLine(LineOf(comment)), comment.Rules);
                    break;
            }
        }
    }

    /// <summary>Those of a document.</summary>
    public static InlineComments Of(Document document) => new(document, InlineCommentReader.All(document));

    /// <summary>Whether a rule is silent at a place; all are inside the comments themselves.</summary>
    public bool Silences(string rule, TextSpan span)
    {
        if (_comments.IsEmpty)
            return false;
        uint bit = RuleIds.All.IndexOf(rule) is int index and >= 0 ? 1u << index : 0;
        uint silent = SilentFrom(span.Start) | _silentOnLine.GetValueOrDefault(_document.Text.Lines.LineAt(span.Start));
        return (silent & bit) != 0 || IsInComment(span.Start);
    }

    /// <summary>Names that mean nothing, with the nearest that does.</summary>
    public IEnumerable<LintDiagnostic> Problems(LintWording wording)
    {
        foreach (InlineComment comment in _comments)
        {
            if (comment.Kind == InlineCommentKind.Unknown)
            {
                string word = _document.Text.Slice(comment.Word);
                if (Nearest(word, InlineCommentReader.KnownWords) is { } known)
                    yield return Problem(comment.Word, wording.UnknownComment(word, known), known, wording);
                continue;
            }

            foreach (TextSpan span in comment.UnknownNames)
            {
                string name = _document.Text.Slice(span);
                string? nearest = Nearest(name, RuleIds.All);
                yield return Problem(span, wording.UnknownRule(name, nearest, RuleIds.All), nearest, wording);
            }
        }
    }

    private static string? Nearest(string word, IEnumerable<string> known) => word.Length > MostLetters ? null : EditDistance.Nearest(word, known);

    // What is longer has not come of a slip.
    private const int MostLetters = 100;

    private static LintDiagnostic Problem(TextSpan span, string message, string? nearest, LintWording wording) =>
        new(LintRules.UnknownRule, Severity.Warning, span, message)
        {
            Fixes = nearest is null ? [] : [new LintFix(wording.ReplaceWith(nearest), [new TextEdit(span, nearest)], IsCertain: false)],
        };

    private void Silence(int line, uint rules) => _silentOnLine[line] = _silentOnLine.GetValueOrDefault(line) | rules;

    private int LineOf(InlineComment comment) => _document.Text.Lines.LineAt(comment.Span.Start);

    // The next line that says something: a blank one, the comment's end on a line of its own and comments that silence it too do not.
    private int NextLine(int line)
    {
        LineIndex lines = _document.Text.Lines;
        for (line++; line < lines.Count - 1; line++)
        {
            TextSpan content = lines.Content(line);
            ReadOnlySpan<char> text = _document.Text.Content.AsSpan(content.Start, content.Length);
            bool isBlank = text.IndexOfAnyExcept(Marks) < 0;
            if (!isBlank && !IsNextLineComment(content))
                break;
        }

        return line;
    }

    private bool IsNextLineComment(TextSpan line)
    {
        int index = IndexBehind(line.Start - 1);
        return index < _comments.Length && _comments[index] is { Kind: InlineCommentKind.DisableNextLine } comment && line.Contains(comment.Span.Start);
    }

    private bool IsInComment(int offset)
    {
        int index = IndexBehind(offset) - 1;
        return index >= 0 && _comments[index].Span.Contains(offset);
    }

    // The first comment that begins behind an offset.
    private int IndexBehind(int offset)
    {
        (int low, int high) = (0, _comments.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_comments[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private uint SilentFrom(int offset)
    {
        (int low, int high) = (0, _silentFrom.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_silentFrom[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? 0 : _silentFrom[low - 1].Silent;
    }
}
