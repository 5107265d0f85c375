using System.Globalization;
using System.Xml.Linq;

namespace TermLsp.Benchmarks.Curves;

/// <summary>Draws panels side by side as one SVG, readable by itself on a light and on a dark page.</summary>
internal static class Drawing
{
    private const double PanelWidth = 460;
    private const double CaptionTop = 372;
    private const double LineHeight = 17;
    private const double CaptionIndent = 20;

    private const string Style = """

        svg { --page: #ffffff; --ink: #1f2328; --faint: #59636e; --grid: #d8dee4; --ours: #0969da; --theirs: #bc4c00; }
        @media (prefers-color-scheme: dark) {
          svg { --page: #0d1117; --ink: #f0f6fc; --faint: #9198a1; --grid: #30363d; --ours: #58a6ff; --theirs: #f0883e; }
        }
        .page { fill: var(--page); }
        text { fill: var(--ink); font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
        .title { font-weight: 600; font-size: 14px; }
        .faint { fill: var(--faint); font-size: 12px; }
        .command { fill: var(--faint); font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
        .grid { stroke: var(--grid); }
        .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
        .line.ours { stroke: var(--ours); } .mark.ours, text.ours { fill: var(--ours); }
        .line.theirs { stroke: var(--theirs); stroke-dasharray: 6 3; } .mark.theirs, text.theirs { fill: var(--theirs); }
        text.ours, text.theirs { font-weight: 600; }

        """;

    /// <summary>The SVG namespace.</summary>
    public static XNamespace Svg => "http://www.w3.org/2000/svg";

    /// <summary>The whole picture.</summary>
    /// <param name="panels">What it shows.</param>
    /// <param name="remarks">The lines below.</param>
    /// <param name="command">What makes it again: the last line.</param>
    public static XDocument Of(IReadOnlyList<Panel> panels, IReadOnlyList<string> remarks, string command)
    {
        double width = PanelWidth * panels.Count;
        double height = CaptionTop + (LineHeight * (remarks.Count + 1));
        XElement picture = new(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", string.Join("; ", panels.Select(panel => panel.Title))),
            new XElement(Svg + "style", Style),
            new XElement(Svg + "rect", new XAttribute("class", "page"), new XAttribute("width", "100%"), new XAttribute("height", "100%")),
            panels.Select((panel, index) => new XElement(
                Svg + "g", new XAttribute("transform", $"translate({Number(index * PanelWidth)} 0)"), new PanelDrawing(panel).Elements())),
            remarks.Select((remark, line) => Text(CaptionIndent, CaptionTop + (LineHeight * line), remark, "faint")),
            Text(CaptionIndent, CaptionTop + (LineHeight * remarks.Count), command, "command"));
        return new XDocument(picture);
    }

    /// <summary>A line of text.</summary>
    public static XElement Text(double x, double y, string text, string style, string anchor = "start") => new(
        Svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("class", style),
        new XAttribute("text-anchor", anchor), text);

    /// <summary>A number as SVG has it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
