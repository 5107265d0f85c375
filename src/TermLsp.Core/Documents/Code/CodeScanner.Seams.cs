namespace TermLsp.Core.Documents.Code;

/// <content>Where the scan may be taken up again: at the start of most lines of code.</content>
internal sealed partial class CodeScanner
{
    private readonly SeamList _seams = new(text.Length, former);
    private int _end = text.Length;
    private string _wordBefore = "";
    private bool _hasSeams = true;

    private void Begin()
    {
        // `#!/bin/sh`, whatever `#` is in the language.
        if (text.StartsWith("#!/", StringComparison.Ordinal))
            _at = LineEnd(0);
        if (!language.IsIsland)
        {
            _seams.Add(new Seam(0, CodeState.Initial));
            return;
        }

        // Whether there is an island at all decides over everything before its end: no seam stands there.
        _hasSeams = text.Contains("<?", StringComparison.Ordinal);
        if (_hasSeams)
            SkipOutside();
    }

    private void Resume(CodeState state)
    {
        _at = from.Offset;
        (_brackets, _previous, _wordBefore, _isHeader) = state;
        _seams.Add(from);
    }

    /// <summary>Whether the scan is to end at the start of a line, because from there on all is as it was before the change.</summary>
    private bool EndsAtSeam(int lineEnd)
    {
        bool isSeam = _hasSeams && _strings.Count == 0 && _hereDocuments.Count == 0 && !_zones.MayGoOn(lineEnd) && _seams.Wants(_at);
        return isSeam && _seams.Add(new Seam(_at, State()));
    }

    private CodeState State() => new(
        language.Docstrings is Docstrings.FirstStatement or Docstrings.Statement ? _brackets : 0,
        _previous,
        CodeState.TellingWord(LastWord),
        _isHeader);
}
