namespace TermLsp.Core.Text;

/// <summary>A place in a text: the line and the UTF-16 code units before it on that line, both 0-based.</summary>
public readonly record struct LinePosition(int Line, int Character);
