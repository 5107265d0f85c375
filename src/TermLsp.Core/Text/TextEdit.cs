namespace TermLsp.Core.Text;

/// <summary>What stands at a place is to become another text; an empty span inserts.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
