using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features.Completing;

/// <summary>What stands on the line before the caret, read as the beginning of a term.</summary>
internal sealed class TypedPrefix
{
    // What a person has typed of a term before choosing it; the longest names of the field are shorter.
    private const int Longest = 64;

    private readonly SourceText _text;
    private readonly FoldedText _folded;
    private readonly bool _isAfterMarkup;

    private TypedPrefix(Document document, TextSpan typed, Zone zone, bool isName, bool isAfterMarkup)
    {
        (_text, Caret, Zone, IsName, _isAfterMarkup) = (document.Text, typed.End, zone, isName, isAfterMarkup);
        _folded = FoldedText.Of(_text.Content, typed);
    }

    /// <summary>Where the caret stands.</summary>
    public int Caret { get; }

    /// <summary>The zone before the caret.</summary>
    public Zone Zone { get; }

    /// <summary>Whether it is a name in code, which goes on as it began: <c>contextW</c>, <c>context_w</c>.</summary>
    public bool IsName { get; }

    /// <summary>Null where nothing can be begun: before the first word of a line, in addresses, keys of metadata, tags.</summary>
    public static TypedPrefix? At(Document document, int caret)
    {
        string text = document.Text.Content;
        LineIndex lines = document.Text.Lines;
        int line = lines.Content(lines.LineAt(caret)).Start;
        int limit = Math.Max(line, caret - Longest);
        limit += limit < caret && char.IsLowSurrogate(text[limit]) ? 1 : 0;
        int last = caret;
        while (last > limit && FoldingTable.FoldKeepingCase(text[last - 1]) is ' ' or FoldingTable.Nothing)
            last--;
        if (last <= limit || ZonesBefore(document.Zoned, last) is not { } zones || !MayHoldTerm(document, zones.Zone, text.AsSpan(line, caret - line)))
            return null;
        int from = Math.Max(zones.Start, limit);
        // An ideograph in a block of code stands in a comment or a string, as a rule.
        bool isName = Zones.HoldsNames(zones.Zone) && char.IsAscii(text[last - 1]) && (zones.Zone != Zone.InlineCode || NameStyle.IsTold(text.AsSpan(from, caret - from)));
        return isName && last < caret ? null : new TypedPrefix(document, new TextSpan(from, caret), zones.Zone, isName, isAfterMarkup: from == zones.Start);
    }

    /// <summary>The offsets where a term may begin, the farthest from the caret first.</summary>
    public IEnumerable<int> Starts => Enumerable.Range(IsName ? NameStart : 0, _folded.Length - (IsName ? NameStart : 0))
        .Where(i => IsName ? IsSubword(i) : IsEdge(i)).Select(i => _folded.Origin(i).Start);

    /// <summary>What stands from an offset to the caret.</summary>
    public TextSpan From(int start) => new(start, Caret);

    /// <summary>What stands from an offset to the caret, as it was typed.</summary>
    public string Raw(int start) => _text.Slice(From(start));

    /// <summary>The name in which the caret stands, up to the caret.</summary>
    public string Name => _text.Slice(new TextSpan(NameStart < _folded.Length ? _folded.Origin(NameStart).Start : Caret, Caret));

    /// <summary>What stands from an offset to the caret, as it is looked up.</summary>
    public TypedKey Key(int start) => new(Folded(start), IsName);

    /// <summary>What stands from an offset to the caret, folded.</summary>
    public string Folded(int start)
    {
        int position = 0;
        while (_folded.Origin(position).Start < start)
            position++;
        return _folded.Substring(position, _folded.Length);
    }

    /// <summary>Whether an ideograph stands right before an offset.</summary>
    public bool IsBehindHan(int start) => start > 0 && CharacterClass.IsHan(new System.Text.Rune(
        char.IsSurrogate(_text.Content[start - 1]) ? ' ' : _text.Content[start - 1]));

    private int NameStart
    {
        get
        {
            int start = _folded.Length;
            while (start > 0 && IsNameCharacter(_folded.Folded(start - 1)))
                start--;
            return start;
        }
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static (int Start, Zone Zone)? ZonesBefore(ZonedText text, int offset)
    {
        int index = text.IndexFrom(offset - 1);
        if (index == text.Spans.Length || !text.Spans[index].Span.Contains(offset - 1))
            return null;
        ZoneSpan last = text.Spans[index];
        int start = last.Span.Start;
        // Two spans of one block that touch are one text: a term goes on from one to the next.
        while (index > 0 && text.Spans[index - 1] is { } before && before.Span.End == start && before.Block == last.Block
            && Zones.HoldsNames(before.Zone) == Zones.HoldsNames(last.Zone) && !Zones.HoldsNoWords(before.Zone))
        {
            start = before.Span.Start;
            index--;
        }

        return (start, last.Zone);
    }

    // What is still being typed is no link and no tag yet to those that divide documents.
    private static bool MayHoldTerm(Document document, Zone zone, ReadOnlySpan<char> line)
    {
        if (Zones.HoldsNoWords(zone) || (zone == Zone.FrontMatter && !line.ContainsAny(':', '=') && !line.TrimStart().StartsWith("- ")))
            return false;
        if (document.Kind.IsCode || zone is Zone.InlineCode or Zone.FencedCode)
            return true;
        int target = line.LastIndexOf("](");
        int tag = line.LastIndexOf('<');
        bool isInTarget = target >= 0 && !line[target..].Contains(')');
        bool isInTag = tag >= 0 && !line[tag..].Contains('>') && tag + 1 < line.Length && (char.IsAsciiLetter(line[tag + 1]) || line[tag + 1] is '/' or '!');
        return !isInTarget && !isInTag;
    }

    // As FormStart has it: ideographs and their like stand beside anything; all others begin a word.
    private bool IsEdge(int position)
    {
        char own = _folded.Folded(position);
        if (own == ' ' || !_folded.IsBoundary(position))
            return false;
        if (own >= 0x80 && !CharacterClass.IsWord(own))
            return true;
        char before = position > 0 ? _folded.Folded(position - 1)
            : _folded.Origin(0).Start is int start and > 0 ? FoldingTable.ToLowerCase(FoldingTable.FoldKeepingCase(_text.Content[start - 1]))
            : ' ';
        return !CharacterClass.IsWord(before) || (position == 0 && _isAfterMarkup && before == '_');
    }

    private bool IsSubword(int position)
    {
        char own = _folded.Cased(position);
        if (own == '_' || position == NameStart)
            return own != '_';
        char before = _folded.Cased(position - 1);
        bool rises = char.IsAsciiLetterUpper(own) && !char.IsAsciiLetterUpper(before);
        bool falls = char.IsAsciiLetterUpper(own) && position + 1 < _folded.Length && char.IsAsciiLetterLower(_folded.Cased(position + 1));
        return before == '_' || rises || falls;
    }
}
