using System.Xml.Linq;

namespace TermLsp.Benchmarks.Curves;

/// <summary>Draws one panel: its grid, its lines, and what stands at their ends.</summary>
internal sealed class PanelDrawing
{
    private const double Left = 66;
    private const double Right = 346;
    private const double Top = 44;
    private const double Bottom = 296;
    private const double LabelHeight = 34;
    private const double Reach = 3.5;

    private readonly Panel _panel;
    private readonly LogAxis _x;
    private readonly LogAxis _y;

    public PanelDrawing(Panel panel)
    {
        _panel = panel;
        _x = new LogAxis(panel.Series.SelectMany(series => series.Points).Select(point => point.X));
        _y = new LogAxis(panel.Series.SelectMany(series => series.Points).Select(point => point.Y));
    }

    /// <summary>All that is drawn, from back to front.</summary>
    public IEnumerable<XElement> Elements() =>
    [
        Drawing.Text(Left, Top - 20, _panel.Title, "title"),
        .. _x.Ticks.SelectMany(tick => Tick(X(tick), Top, X(tick), Bottom, Drawing.Text(X(tick), Bottom + 17, LogAxis.Count(tick), "faint", "middle"))),
        .. _y.Ticks.SelectMany(tick => Tick(Left, Y(tick), Right, Y(tick), Drawing.Text(Left - 8, Y(tick) + 4, LogAxis.Time(tick), "faint", "end"))),
        Drawing.Text((Left + Right) / 2, Bottom + 38, _panel.XLabel, "faint", "middle"),
        .. _panel.Series.SelectMany(Line),
        .. Labels(),
    ];

    private double X(double value) => Left + (_x.Position(value) * (Right - Left));

    private double Y(double value) => Bottom - (_y.Position(value) * (Bottom - Top));

    private static XElement[] Tick(double x1, double y1, double x2, double y2, XElement label) =>
    [
        new XElement(Drawing.Svg + "line", new XAttribute("class", "grid"), Attribute("x1", x1), Attribute("y1", y1), Attribute("x2", x2), Attribute("y2", y2)),
        label,
    ];

    private IEnumerable<XElement> Line(Series series)
    {
        string points = string.Join(' ', series.Points.Select(point => $"{Drawing.Number(X(point.X))},{Drawing.Number(Y(point.Y))}"));
        yield return new XElement(Drawing.Svg + "polyline", new XAttribute("class", $"line {series.Class}"), new XAttribute("points", points));
        foreach ((double x, double y) in series.Points)
        {
            yield return new XElement(
                Drawing.Svg + "circle", new XAttribute("class", $"mark {series.Class}"), Attribute("cx", X(x)), Attribute("cy", Y(y)), Attribute("r", Reach),
                new XElement(Drawing.Svg + "title", $"{series.Name}, {LogAxis.Count(x)}: {LogAxis.Time(y)}"));
        }
    }

    // From top to bottom, each at its line's end, or as far below the one above as it needs.
    private IEnumerable<XElement> Labels()
    {
        double free = Top;
        foreach (Series series in _panel.Series.Where(series => series.Points.Count > 0).OrderByDescending(series => series.Points[^1].Y))
        {
            (double x, double y) = series.Points[^1];
            double top = Math.Max(Y(y), free);
            free = top + LabelHeight;
            yield return Drawing.Text(X(x) + 10, top, series.Name, series.Class);
            yield return Drawing.Text(X(x) + 10, top + 15, LogAxis.Time(y), "faint");
        }
    }

    private static XAttribute Attribute(string name, double value) => new(name, Drawing.Number(value));
}
