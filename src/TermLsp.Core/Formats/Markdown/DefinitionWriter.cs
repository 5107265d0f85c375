using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Writes a concept's definitions one below the other, as plainly as they are read back.</summary>
internal sealed class DefinitionWriter(LabelWording wording, LossCounter losses)
{
    private readonly List<(LanguageTag Language, string? Short, string? Long)> _written = [];
    private string _text = "";
    private bool _isTame = true;

    /// <summary>The text of all definitions.</summary>
    public static string Write(IEnumerable<Definition> definitions, LabelWording wording, LossCounter losses)
    {
        DefinitionWriter writer = new(wording, losses);
        foreach (Definition definition in definitions)
            writer.Add(definition.Language, Text(definition.Short?.Value), Text(definition.Long?.Value));
        return writer._text;
    }

    private void Add(LanguageTag language, string? brief, string? full)
    {
        if (brief is null && full is null)
            return;
        if (_written.Exists(written => written.Language == language))
        {
            losses.Add("second definitions in a language");
            return;
        }

        _written.Add((language, brief, full));
        if (_isTame && TameText.IsReadAs(language, brief, full))
        {
            _text = Joined(language, brief, full, isTold: false, hasMore: false);
            return;
        }

        // From here on a language may be told, or a block stand that takes in what follows.
        _isTame = false;
        if (TryAdd(language, brief, full))
            return;
        losses.Add("definitions in Markdown that would be read as something else, and were changed");
        if (!TryAdd(language, Escaped(brief), Escaped(full)) && !TryAdd(language, Quoted(brief), Quoted(full)))
            _written.RemoveAt(_written.Count - 1);
    }

    private bool TryAdd(LanguageTag language, string? brief, string? full)
    {
        _written[^1] = (language, brief, full);
        if (Candidates(language, brief, full).FirstOrDefault(IsReadBack) is not { } text)
            return false;
        _text = text;
        return true;
    }

    // From the plainest to that which leaves nothing to be guessed.
    private IEnumerable<string> Candidates(LanguageTag language, string? brief, string? full)
    {
        yield return Joined(language, brief, full, isTold: false, hasMore: false);
        yield return Joined(language, brief, full, isTold: false, hasMore: true);
        yield return Joined(language, brief, full, isTold: true, hasMore: false);
        yield return Joined(language, brief, full, isTold: true, hasMore: true);
    }

    private string Joined(LanguageTag language, string? brief, string? full, bool isTold, bool hasMore)
    {
        string?[] parts =
        [
            _text.Length > 0 ? _text : null,
            isTold ? wording[Label.Definition] + wording.InBrackets(language.Value) + wording.Colon.TrimEnd() : null,
            brief,
            hasMore ? "<!--more-->" : null,
            full,
        ];
        return string.Join("\n\n", parts.Where(part => part is not null));
    }

    private bool IsReadBack(string text) =>
        ReadBack.Definitions(text) is { } read
        && read.Select(definition => (definition.Language, definition.Short?.Value, definition.Long?.Value)).SequenceEqual(_written);

    private static string? Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        string lines = text.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').TrimEnd();
        int start = lines.Length - lines.TrimStart().Length;
        string indent = lines[(lines.LastIndexOf('\n', start) + 1)..start];

        // Four spaces make code; fewer are nothing.
        return indent.Length >= 4 || indent.Contains('\t', StringComparison.Ordinal) ? lines[(start - indent.Length)..] : lines[start..];
    }

    // What ends an entry, or is a label, at a line's beginning.
    private static string? Escaped(string? text) => text is null ? null : string.Join('\n', text.Split('\n').Select(EscapedLine));

    private static string EscapedLine(string line)
    {
        string start = line.TrimStart();
        if (start is ['#', ..] or ['<', '!', '-', '-', ..] or ['=', '=', '=', ..] or ['-', '-', '-', ..])
            return line[..^start.Length] + '\\' + start;
        int colon = line.AsSpan().IndexOfAny(':', '：');
        return colon < 0 || !LabelLine.MayBe(line) ? line : line[..colon] + (line[colon] == ':' ? "\\:" : "&#65306;") + line[(colon + 1)..];
    }

    private static string? Quoted(string? text) => text is null ? null : string.Join('\n', text.Split('\n').Select(line => $"> {line}"));
}
