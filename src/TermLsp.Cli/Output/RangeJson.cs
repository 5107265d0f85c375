using TermLsp.Core.Text;

namespace TermLsp.Cli.Output;

/// <summary>A place in JSON: 0-based, in UTF-16 code units, as in LSP.</summary>
public sealed record PositionJson(int Line, int Character);

/// <summary>A range in JSON, end exclusive.</summary>
public sealed record RangeJson(PositionJson Start, PositionJson End)
{
    /// <summary>The range of a span.</summary>
    public static RangeJson Of(SourceText text, TextSpan span) => new(Position(text, span.Start), Position(text, span.End));

    private static PositionJson Position(SourceText text, int offset)
    {
        LinePosition position = text.Lines.PositionOf(offset);
        return new PositionJson(position.Line, position.Character);
    }
}
