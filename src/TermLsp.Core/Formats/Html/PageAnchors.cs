using System.Globalization;
using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>The names by which the page's parts are linked to. A concept's is its id, as far as HTML takes it.</summary>
internal sealed class PageAnchors
{
    /// <summary>What the page's own names begin with, and no concept's.</summary>
    public const string OwnMark = "_";

    private readonly Dictionary<string, string> _byId = [];

    public PageAnchors(IEnumerable<Concept> concepts)
    {
        HashSet<string> taken = [];
        Dictionary<string, int> numbers = [];
        foreach (Concept concept in concepts)
        {
            string wanted = Wanted(concept.Id.Value), free = wanted;
            while (!taken.Add(free))
            {
                numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1;
                free = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{numbers[wanted]}");
            }

            _byId.TryAdd(concept.Id.Value, free);
        }
    }

    /// <summary>The anchor of a concept by its id; null where the page does not have it.</summary>
    public string? Of(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The address of an anchor.</summary>
    public static string Link(string anchor) => "#" + Uri.EscapeDataString(anchor);

    // HTML, 3.2.6: at least one character, no white space.
    private static string Wanted(string id)
    {
        StringBuilder anchor = new();
        foreach (Rune rune in id.EnumerateRunes())
            anchor.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "-" : rune.ToString());
        return anchor.Length == 0 || anchor[0] == OwnMark[0] ? $"concept{anchor}" : anchor.ToString();
    }
}
