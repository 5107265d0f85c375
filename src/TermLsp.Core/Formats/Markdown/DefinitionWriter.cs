using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Writes a concept's definitions one below the other, as plainly as they are read back.</summary>
internal sealed class DefinitionWriter(LabelWording wording, LossCounter losses)
{
    private readonly List<(LanguageTag Language, string? Short, string? Long)> _written = [];
    private string _text = "";

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
        if (Candidates(language, brief, full).FirstOrDefault(IsReadBack) is { } plain)
        {
            _text = plain;
            return;
        }

        losses.Add("definitions in Markdown that would be read as something else, and were changed");
        (string? safeShort, string? safeLong) = (Escaped(brief), Escaped(full));
        _written[^1] = (language, safeShort, safeLong);
        string escaped = Joined(language, safeShort, safeLong, isTold: true, hasMore: true);
        if (IsReadBack(escaped))
        {
            _text = escaped;
            return;
        }

        (safeShort, safeLong) = (Quoted(brief), Quoted(full));
        _written[^1] = (language, safeShort, safeLong);
        _text = Joined(language, safeShort, safeLong, isTold: true, hasMore: true);
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
        string? normal = text?.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').Trim();
        return string.IsNullOrEmpty(normal) ? null : normal;
    }

    // What ends an entry, or is a label, at a line's beginning.
    private static string? Escaped(string? text) => text is null ? null : string.Join('\n', text.Split('\n').Select(EscapedLine));

    private static string EscapedLine(string line)
    {
        string start = line.TrimStart();
        if (start.StartsWith('#') || start.StartsWith("<!--", StringComparison.Ordinal) || start.StartsWith("===", StringComparison.Ordinal) || start.StartsWith("---", StringComparison.Ordinal))
            return line[..^start.Length] + '\\' + start;
        int colon = line.AsSpan().IndexOfAny(':', '：');
        return colon < 0 || !LabelLine.MayBe(line) ? line : line[..colon] + (line[colon] == ':' ? "\\:" : "&#65306;") + line[(colon + 1)..];
    }

    private static string? Quoted(string? text) => text is null ? null : string.Join('\n', text.Split('\n').Select(line => $"> {line}"));
}
