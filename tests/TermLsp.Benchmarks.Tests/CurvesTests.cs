using System.Xml.Linq;
using TermLsp.Benchmarks.Curves;

namespace TermLsp.Benchmarks.Tests;

public sealed class CurvesTests
{
    private static readonly Panel Sample = new(
        "Time against text <10k forms>",
        "text, MB",
        [
            new Series("TermLsp", "ours", [(1, 1.2), (10, 12), (100, 130)]),
            new Series("Hyperscan", "theirs", [(1, 2.9), (10, 29), (100, 300)]),
        ]);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0.5)]
    [InlineData(100, 1)]
    public void An_axis_has_as_much_room_for_each_decade(double value, double position) =>
        Assert.Equal(position, new LogAxis([1, 50, 100]).Position(value), 6);

    [Theory]
    [InlineData(new double[] { 13, 1_000_000 }, "10 100 1k 10k 100k 1M")]
    [InlineData(new double[] { 10 }, "10 100")]
    [InlineData(new double[] { }, "1 10")]
    public void An_axis_is_marked_at_powers_of_ten(double[] values, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', new LogAxis(values).Ticks.Select(LogAxis.Count)));

    [Theory]
    [InlineData(0.25, "250 µs")]
    [InlineData(1, "1 ms")]
    [InlineData(9.96, "10 ms")]
    [InlineData(123.4, "123 ms")]
    [InlineData(1340, "1.3 s")]
    public void Times_have_the_unit_that_suits_them(double milliseconds, string text) => Assert.Equal(text, LogAxis.Time(milliseconds));

    [Fact]
    public void The_picture_is_well_formed_and_holds_all_that_it_was_given()
    {
        string svg = Drawing.Of([Sample, Sample], ["a remark & more"], "dotnet run").ToString();
        XElement picture = XDocument.Parse(svg).Root!;
        Assert.Equal(4, picture.Descendants(Drawing.Svg + "polyline").Count());
        Assert.Equal(12, picture.Descendants(Drawing.Svg + "circle").Count());
        string[] texts = [.. picture.Descendants(Drawing.Svg + "text").Select(text => text.Value)];
        Assert.Contains("Time against text <10k forms>", texts);
        Assert.Contains("a remark & more", texts);
        Assert.Contains("dotnet run", texts);
        Assert.Contains("300 ms", texts);
    }

    // The longer time stands higher, and more text stands further right.
    [Fact]
    public void A_line_rises_from_left_to_right()
    {
        XElement line = Drawing.Of([Sample], [], "").Descendants(Drawing.Svg + "polyline").First();
        double[][] points = [.. line.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',').Select(number => double.Parse(number, null)).ToArray())];
        Assert.Equal(points.OrderBy(point => point[0]), points);
        Assert.Equal(points.OrderByDescending(point => point[1]), points);
    }

    [Fact]
    public void An_engine_that_was_left_out_has_no_line_and_no_label()
    {
        Panel panel = Sample with { Series = [Sample.Series[0], new Series("Hyperscan", "theirs", [])] };
        Assert.DoesNotContain("Hyperscan", Drawing.Of([panel], [], "").Descendants(Drawing.Svg + "text").Select(text => text.Value));
    }
}
