using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Finds the id of a concept of the same file by what another entry calls it: its id, a term, or a link's target.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _exactIds = [];
    private readonly Dictionary<string, string> _anchors = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the concepts of a file; an id goes before a term, an earlier concept before a later one.</summary>
    public RelationIndex(IEnumerable<Concept> concepts)
    {
        List<Concept> all = [.. concepts];
        foreach (Concept concept in all)
        {
            _exactIds.Add(concept.Id.Value);
            _ids.TryAdd(concept.Id.Value, concept.Id.Value);
        }

        foreach (Concept concept in all)
        {
            foreach (Term term in concept.Terms.Where(term => term.IsRight))
                _ids.TryAdd(term.Text.Value, concept.Id.Value);
        }
    }

    /// <summary>Adds what links call a concept.</summary>
    public void AddAnchor(string anchor, string id) => _anchors.TryAdd(anchor, id);

    /// <summary>The id of the concept that is called so; null where there is none.</summary>
    public string? Find(string name) => _exactIds.Contains(name) ? name : _ids.GetValueOrDefault(name);

    /// <summary>The relation's id; where no concept is called so, what the author wrote.</summary>
    public Located<string> Resolve(WrittenRelation relation)
    {
        string? target = relation.Address is { } address ? TargetOf(address) : null;
        string id = (target is null ? null : Find(target) ?? _anchors.GetValueOrDefault(target)) ?? Find(relation.Text.Value)
            ?? (relation.Address?.Contains('#', StringComparison.Ordinal) == true ? target! : relation.Text.Value);
        return relation.Text with { Value = id };
    }

    /// <summary>The anchor that GitHub and its like give a heading.</summary>
    public static string AnchorOf(ReadOnlySpan<char> heading)
    {
        StringBuilder anchor = new(heading.Length);
        foreach (Rune rune in heading.Trim().EnumerateRunes())
        {
            if (rune.Value == ' ')
                anchor.Append('-');
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
                anchor.Append(Rune.ToLowerInvariant(rune));
        }

        return anchor.ToString();
    }

    // "#rag", "rag.md", "/docs/glossary/rag/", "other.md#rag"
    private static string? TargetOf(string address)
    {
        int anchor = address.IndexOf('#', StringComparison.Ordinal);
        string target = anchor >= 0 ? address[(anchor + 1)..] : address.TrimEnd('/');
        if (anchor < 0)
        {
            target = target[(target.LastIndexOf('/') + 1)..];
            target = target.LastIndexOf('.') is int dot and > 0 ? target[..dot] : target;
        }

        return target.Length == 0 ? null : Uri.UnescapeDataString(target);
    }
}
