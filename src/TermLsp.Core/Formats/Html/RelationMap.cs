using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>
/// A drawing of a concept among its relations: itself in the middle, what is broader above, what is narrower below, links all. It is as wide as a
/// telephone, so that it need not shrink there. The lists beside it say the same to who cannot see it.
/// </summary>
internal sealed class RelationMap(HtmlElements html, PageAnchors anchors, ConceptRelations relations)
{
    private const int MostNeighbours = 8;
    private const int MostOfAHierarchy = 3;
    private const int Width = 360;
    private const int Middle = Width / 2;

    // From one row to the next, and from the middle one to its neighbours.
    private const int Pitch = 50;
    private const int Gap = 30;

    /// <summary>Draws it; nothing where the concept stands alone.</summary>
    public void Write(Concept concept)
    {
        (RelationKind Kind, Concept Other)[] neighbours = [.. Neighbours(concept)];
        if (neighbours.Length == 0)
            return;
        int above = (neighbours.Length + 1) / 2;
        int top = 1 + (Rows(above) - 1) * Pitch + MapPill.Height + Gap, bottom = top + MapPill.Height;
        // The nearest row first, so that what is left over alone is outermost; broader ones are to be highest, so those above are placed from behind.
        MapPill[] higher = [.. neighbours[..above].Reverse().Select((other, i) => Place(other, i, above, top - Gap - MapPill.Height, -Pitch))];
        MapPill[] lower = [.. neighbours[above..].Select((other, i) => Place(other, i, neighbours.Length - above, bottom + Gap, Pitch))];
        int height = lower.Length == 0 ? bottom + 1 : lower[^1].Top + MapPill.Height + 1;
        using (html.Open("svg", ("class", "map"), ("viewBox", Invariant($"0 0 {Width} {height}")), ("aria-hidden", "true")))
        {
            foreach (IGrouping<string?, string> lines in higher.Select(pill => (pill, top)).Concat(lower.Select(pill => (pill, bottom))).GroupBy(end => Class(end.pill), Line))
                html.Void("path", ("class", lines.Key), ("d", string.Concat(lines)));
            foreach (MapPill pill in higher.Concat(lower))
            {
                using (html.Open("a", ("class", Class(pill)), ("href", PageAnchors.Link(anchors.Of(pill.Concept.Id.Value)!)), ("tabindex", "-1")))
                    Write(pill);
            }

            ConceptName name = ConceptName.Of(concept);
            int width = MapPill.WidthOf(name, MapPill.WidestSelf);
            using (html.Open("g"))
                Write(new MapPill(concept, name, Kind: null, Middle - width / 2, top, width));
        }
    }

    private IEnumerable<(RelationKind Kind, Concept Other)> Neighbours(Concept concept)
    {
        (RelationKind Kind, Concept Other)[] Of(RelationKind kind, int most) =>
            [.. relations.Of(concept, kind).Select(relations.ById).OfType<Concept>().Take(most).Select(other => (kind, other))];

        (RelationKind Kind, Concept Other)[] broader = Of(RelationKind.Broader, MostOfAHierarchy), narrower = Of(RelationKind.Narrower, MostOfAHierarchy);
        return broader.Concat(Of(RelationKind.Related, MostNeighbours - broader.Length - narrower.Length)).Concat(narrower).DistinctBy(neighbour => neighbour.Other.Id.Value);
    }

    private static int Rows(int count) => (count + 1) / 2;

    // Two a row, at the sides, so that the lines have the middle to themselves; what is left over alone stands in the middle.
    private static MapPill Place((RelationKind Kind, Concept Other) neighbour, int index, int count, int nearest, int pitch)
    {
        ConceptName name = ConceptName.Of(neighbour.Other);
        int width = MapPill.WidthOf(name, MapPill.Widest);
        bool isAlone = index == count - 1 && index % 2 == 0;
        int left = isAlone ? Middle - width / 2 : index % 2 == 0 ? 1 : Width - 1 - width;
        return new MapPill(neighbour.Other, name, neighbour.Kind, left, nearest + index / 2 * pitch, width);
    }

    private static string Line((MapPill Pill, int From) end)
    {
        MapPill pill = end.Pill;
        int y = pill.Top + MapPill.Height / 2, right = pill.Left + pill.Width;
        return pill.Left < Middle && right > Middle ? Invariant($"M{Middle} {end.From}V{y}")
            : Invariant($"M{Middle} {end.From}Q{Middle} {y} {(pill.Left < Middle ? right : pill.Left)} {y}");
    }

    private void Write(MapPill pill)
    {
        html.Void(
            "rect", ("x", Invariant($"{pill.Left}")), ("y", Invariant($"{pill.Top}")), ("width", Invariant($"{pill.Width}")));
        Write(pill, pill.Name.English.Text, pill.Name.English.Lang, pill.Name.Chinese is null ? 25 : 17);
        if (pill.Name.Chinese is { } chinese)
            Write(pill, chinese.Text, chinese.Lang, 32);
    }

    private void Write(MapPill pill, string text, string? lang, int baseline) =>
        html.Text("text", pill.Fitting(text), ("lang", lang == "en" ? null : lang), ("x", Invariant($"{pill.Middle}")), ("y", Invariant($"{pill.Top + baseline}")));

    private static string? Class(MapPill pill) => pill.Kind == RelationKind.Related ? null : "h";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
