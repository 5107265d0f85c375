namespace TermLsp.Core.Text;

/// <summary>A value and where it stands in the file that it was read from.</summary>
public readonly record struct Located<T>(T Value, TextSpan Span);
