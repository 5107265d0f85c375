using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Sorts an entry's text by language, and in each the first paragraph from the rest. Paragraphs tell their language; lists, quotes and code belong
/// to the paragraph before them.
/// </summary>
internal sealed class EntryDefinitions
{
    private readonly Dictionary<LanguageTag, Run> _byLanguage = [];
    private readonly List<Run> _runs = [];
    private Run? _current;
    private bool _isTold;
    private bool _isMore;

    /// <summary>Whether there is nothing yet.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>What follows is in this language, whatever its characters say.</summary>
    public void SwitchTo(LanguageTag language) => (_current, _isTold) = (RunOf(language), true);

    /// <summary>What came is the short definition, what follows is the long one (<c>&lt;!--more--&gt;</c>).</summary>
    public void More()
    {
        if (_current is null)
            _isMore = true;
        else
            _current.HasMore = true;
    }

    /// <summary>Takes a short definition that stands elsewhere, in front matter or a column.</summary>
    public void AddShort(Located<string> text, LanguageTag? language = null)
    {
        if (text.Value.Length > 0)
            RunOf(language ?? ProseLanguage.Of(text.Value) ?? LanguageTag.English).Short ??= text;
    }

    /// <summary>Takes a block of the entry's text.</summary>
    public void Add(string source, TextSpan span, int indent, bool isParagraph)
    {
        LanguageTag? language = _isTold || (!isParagraph && _current is not null) ? _current!.Language : ProseLanguage.Of(source.AsSpan(span.Start, span.Length));
        _current = RunOf(language ?? _current?.Language ?? LanguageTag.English);
        _current.HasMore |= _isMore;
        _isMore = false;
        _current.Pieces.Add(new Piece(span, indent, isParagraph, _current.HasMore));
    }

    /// <summary>The definitions, in the order in which their languages begin.</summary>
    public IEnumerable<Definition> Read(string source) => _runs.Select(run => run.Read(source)).OfType<Definition>();

    private Run RunOf(LanguageTag language)
    {
        if (!_byLanguage.TryGetValue(language, out Run? run))
            _runs.Add(_byLanguage[language] = run = new Run(language));
        return run;
    }

    private readonly record struct Piece(TextSpan Span, int Indent, bool IsParagraph, bool IsBehindMore);

    private sealed class Run(LanguageTag language)
    {
        public LanguageTag Language { get; } = language;

        public List<Piece> Pieces { get; } = [];

        public Located<string>? Short { get; set; }

        public bool HasMore { get; set; }

        public Definition? Read(string source)
        {
            List<Piece> brief = [];
            List<Piece> full = Pieces;
            if (HasMore)
            {
                brief = Pieces.FindAll(piece => !piece.IsBehindMore);
                full = Pieces.FindAll(piece => piece.IsBehindMore);
            }
            else if (Short is null && Pieces.FindIndex(piece => piece.IsParagraph) is int first and >= 0)
            {
                brief = [Pieces[first]];
                full = [.. Pieces[..first], .. Pieces[(first + 1)..]];
            }

            Located<string>? shortText = Text(source, brief);
            Located<string>? longText = Text(source, full);
            if (Short is { } given)
            {
                // Kubernetes' files say the short definition twice.
                if (shortText is { } said && !IsSame(said.Value, given.Value))
                    longText = Text(source, Pieces);
                else if (shortText is null && full is [var again, ..] && IsSame(Text(source, [again])!.Value.Value, given.Value))
                    longText = Text(source, full[1..]);
                shortText = given;
            }

            return shortText is null && longText is null ? null : new Definition(Language, shortText, longText);
        }

        private static Located<string>? Text(string source, List<Piece> pieces)
        {
            if (pieces.Count == 0)
                return null;
            StringBuilder text = new();
            for (int i = 0; i < pieces.Count; i++)
            {
                if (i > 0)
                    text.Append(Between(source, pieces[i - 1].Span.End, pieces[i].Span.Start));
                SourceLines.Append(text, source, pieces[i].Span, pieces[i].Indent);
            }

            return new Located<string>(text.ToString(), new TextSpan(pieces.Min(piece => piece.Span.Start), pieces.Max(piece => piece.Span.End)));
        }

        // What stood between, if only space did: a list right below a paragraph stays there.
        private static string Between(string source, int start, int end)
        {
            if (start > end || !source.AsSpan(start, end - start).IsWhiteSpace())
                return "\n\n";
            int lineEnds = source.AsSpan(start, end - start).ToString().ReplaceLineEndings("\n").Count(c => c == '\n');
            return new string('\n', Math.Max(1, lineEnds));
        }

        private static bool IsSame(string a, string b) =>
            string.Equals(string.Concat(a.Where(c => !char.IsWhiteSpace(c))), string.Concat(b.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }
}
