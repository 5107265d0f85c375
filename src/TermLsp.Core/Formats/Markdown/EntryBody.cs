using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Reads what stands below an entry's heading: label lines, and the definitions that are the rest.</summary>
internal sealed class EntryBody(string source, LineIndex lines, MarkdownEntry entry)
{
    // A label with nothing behind it takes the block that follows.
    private LabelLine? _waiting;

    /// <summary>Reads the blocks.</summary>
    public void Read(IEnumerable<BodyBlock> blocks)
    {
        foreach (BodyBlock block in blocks)
        {
            LabelLine? waiting = _waiting;
            _waiting = null;
            if (waiting is { } label && Takes(label, block))
                continue;
            switch (block.Kind)
            {
                case BodyBlockKind.Paragraph:
                    ReadParagraph(block);
                    break;
                case BodyBlockKind.Heading when LabelWords.Of(WithoutColon(block.Text()).Characters) is { } meaning:
                    _waiting = new LabelLine(meaning.Label, meaning.Language, default, block.Span);
                    break;
                case BodyBlockKind.List when LabelsOf(block) is { } items:
                    foreach ((IReadOnlyList<BodyBlock> item, LabelLine line) in items)
                        ReadLabelItem(item, line);
                    break;
                case BodyBlockKind.More:
                    entry.Definitions.More();
                    break;
                default:
                    entry.Definitions.Add(source, block.Span, block.Indent, isParagraph: false);
                    break;
            }
        }
    }

    /// <summary>Whether a block says something of the entry beside its definition.</summary>
    public static bool IsLabelled(BodyBlock block) => block.Kind == BodyBlockKind.List
        ? LabelsOf(block) is not null
        : block.Kind == BodyBlockKind.Paragraph && LabelLine.Of(block.Text().Lines()[0]) is not null;

    private static MarkedText WithoutColon(MarkedText text)
    {
        text = text.Trim();
        return text.Length > 0 && text.IsMark(text.Length - 1, Marks.Colon) ? text[..^1] : text;
    }

    private bool Takes(LabelLine label, BodyBlock block)
    {
        if (label.Label == Label.Definition)
        {
            if (label.Language is { } language)
                entry.Definitions.SwitchTo(language);
            return false;
        }

        bool isFreeText = LabelValues.IsFreeText(label.Label);
        if (block.Kind == BodyBlockKind.List && LabelsOf(block) is null)
        {
            foreach (IReadOnlyList<BodyBlock> item in block.Items())
            {
                if (item is not [var first, ..])
                    continue;
                TextSpan all = new(first.Span.Start, item[^1].Span.End);
                if (isFreeText)
                    LabelValues.AddText(entry, label.Label, label.Language, SourceLines.Read(source, all, first.Indent));
                else
                    LabelValues.Add(source, entry, label.Label, label.Language, first.Text());
            }

            return true;
        }

        // Under a heading that is a label, a paragraph says what else a label line would say.
        bool isParagraph = block.Kind == BodyBlockKind.Paragraph && !IsLabelled(block);
        if (isFreeText && (isParagraph || block.Kind == BodyBlockKind.Other))
            LabelValues.AddText(entry, label.Label, label.Language, SourceLines.Read(source, block.Span, block.Indent));
        else if (isParagraph && !isFreeText && !source.AsSpan(block.Span.Start, block.Span.Length).ContainsAny('\n', '\r'))
            LabelValues.Add(source, entry, label.Label, label.Language, block.Text().Trim());
        else
            return false;
        return true;
    }

    private void ReadParagraph(BodyBlock block)
    {
        if (!MayHoldLabels(block.Span))
        {
            entry.Definitions.Add(source, block.Span, block.Indent, isParagraph: true);
            return;
        }

        List<LabelLine> labels = [.. block.Text().Lines().Select(LabelLine.Of).OfType<LabelLine>()];
        int start = block.Span.Start;
        for (int i = 0; i < labels.Count; i++)
        {
            AddText(new TextSpan(start, StartOfLine(labels[i])), block.Indent);
            int end = i + 1 < labels.Count ? StartOfLine(labels[i + 1]) : block.Span.End;
            start = ReadLabel(labels[i], end, block.Indent);
        }

        AddText(new TextSpan(start, block.Span.End), block.Indent);

        int StartOfLine(LabelLine line) => Math.Max(start, lines.Content(lines.LineAt(line.Place.Start)).Start);
    }

    // Returns where the definition goes on.
    private int ReadLabel(LabelLine line, int end, int indent)
    {
        int value = BehindLabel(line);
        if (line.Label == Label.Definition)
        {
            if (line.Language is { } language)
                entry.Definitions.SwitchTo(language);
            return value;
        }

        if (LabelValues.IsFreeText(line.Label))
        {
            TextSpan span = Trimmed(new TextSpan(Math.Min(value, end), end));
            if (span.Length == 0)
                _waiting = line;
            LabelValues.AddText(entry, line.Label, line.Language, SourceLines.Read(source, span, indent));
            return end;
        }

        int lineEnd = Math.Min(end, lines.Content(lines.LineAt(line.Place.Start)).End);
        if (line.Value.IsBlank && Trimmed(new TextSpan(lineEnd, end)).Length == 0)
            _waiting = line;
        LabelValues.Add(source, entry, line.Label, line.Language, line.Value);
        return lineEnd;
    }

    // An item is all its label's.
    private void ReadLabelItem(IReadOnlyList<BodyBlock> item, LabelLine line)
    {
        TextSpan all = Trimmed(new TextSpan(BehindLabel(line), item[^1].Span.End));
        if (line.Label == Label.Definition)
        {
            if (line.Language is { } language)
                entry.Definitions.SwitchTo(language);
            if (all.Length > 0)
                entry.Definitions.Add(source, all, item[0].Indent, isParagraph: true);
        }
        else if (LabelValues.IsFreeText(line.Label))
        {
            LabelValues.AddText(entry, line.Label, line.Language, SourceLines.Read(source, all, item[0].Indent));
        }
        else
        {
            foreach (MarkedText further in item[0].Text().Lines())
            {
                if (LabelLine.Of(further) is { } other)
                    line = other;
                LabelValues.Add(source, entry, line.Label, line.Language, LabelLine.Of(further)?.Value ?? further);
            }

            foreach (BodyBlock values in item.Skip(1))
                Takes(line, values);
        }
    }

    private static List<(IReadOnlyList<BodyBlock> Item, LabelLine Line)>? LabelsOf(BodyBlock list)
    {
        List<(IReadOnlyList<BodyBlock>, LabelLine)> items = [];
        foreach (IReadOnlyList<BodyBlock> item in list.Items())
        {
            if (item is not [{ Kind: BodyBlockKind.Paragraph } first, ..] || LabelLine.Of(first.Text().Lines()[0]) is not { } line)
                return null;
            items.Add((item, line));
        }

        return items.Count > 0 ? items : null;
    }

    private void AddText(TextSpan span, int indent)
    {
        span = Trimmed(span);
        if (span.Length > 0)
            entry.Definitions.Add(source, span, indent, isParagraph: true);
    }

    private bool MayHoldLabels(TextSpan span)
    {
        for (int line = lines.LineAt(span.Start); line < lines.Count && lines.Content(line).Start < span.End; line++)
        {
            TextSpan content = lines.Content(line);
            int start = Math.Max(content.Start, span.Start);
            if (LabelLine.MayBe(source.AsSpan(start, Math.Max(0, content.End - start))))
                return true;
        }

        return false;
    }

    // "**Also:** x" has its value behind the asterisks.
    private int BehindLabel(LabelLine line)
    {
        int before = line.Place.Start;
        while (before > 0 && source[before - 1] is '*' or '_')
            before--;
        ReadOnlySpan<char> marks = source.AsSpan(before, line.Place.Start - before);
        bool isInside = marks.Length > 0 && source.AsSpan(line.Place.End).StartsWith(marks);
        return line.Place.End + (isInside ? marks.Length : 0);
    }

    private TextSpan Trimmed(TextSpan span) =>
        span.End <= span.Start ? new TextSpan(span.Start, span.Start) : Spans.Trim(source, span);
}
