using TermLsp.Core.Documents;
using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Linting.Scripts;

/// <summary>Which script a document is written in, and its blocks: told by the document alone, for nobody says it anywhere else.</summary>
internal sealed class DocumentScript
{
    // Every third character or so tells: ten stand in two or three sentences.
    private const int LeastEvidence = 10;

    // One in four may be of the other script, quoted words and names among them; more is a text of both.
    private const int LeastShare = 3;

    private readonly Dictionary<int, ScriptCount> _blocks = [];

    private DocumentScript(ZonedText zoned)
    {
        ScriptCount own = default;
        foreach (ZoneSpan zone in zoned.Spans)
        {
            if (!IsEvidence(zone.Zone))
                continue;
            ScriptCount count = ScriptCount.Of(zoned.Text.Content.AsSpan(zone.Span.Start, zone.Span.Length));
            _blocks[zone.Block] = _blocks.GetValueOrDefault(zone.Block) + count;
            own += zone.Zone == Zone.Quote ? default : count;
        }

        bool isChinese = own.Kana * 2 <= own.Simplified + own.Traditional;
        Script = !isChinese ? null : IsMost(own, ChineseScript.Simplified) ? ChineseScript.Simplified
            : IsMost(own, ChineseScript.Traditional) ? ChineseScript.Traditional
            : null;
    }

    /// <summary>The script; null where the document holds too little Chinese to tell, or too much of both.</summary>
    public ChineseScript? Script { get; }

    /// <summary>The script of a document.</summary>
    public static DocumentScript Of(ZonedText zoned) => new(zoned);

    /// <summary>What stands in a block.</summary>
    public ScriptCount Block(int block) => _blocks.GetValueOrDefault(block);

    private static bool IsMost(ScriptCount count, ChineseScript script) =>
        count.Of(script) >= LeastEvidence && count.Of(script) >= LeastShare * count.Against(script);

    private static bool IsEvidence(Zone zone) => zone is Zone.Prose or Zone.Heading or Zone.List or Zone.Table or Zone.Quote or Zone.LinkText
        or Zone.Comment or Zone.Docstring;
}
