using System.Globalization;

namespace TermLsp.Benchmarks.Curves;

/// <summary>A logarithmic axis over whole decades.</summary>
internal sealed class LogAxis
{
    private readonly int _first;
    private readonly int _last;

    /// <param name="values">What must lie on it; all above zero. Without any it has one decade.</param>
    public LogAxis(IEnumerable<double> values)
    {
        double[] exponents = [.. values.Select(Math.Log10).DefaultIfEmpty(0)];
        _first = (int)Math.Floor(exponents.Min());
        _last = Math.Max((int)Math.Ceiling(exponents.Max()), _first + 1);
    }

    /// <summary>Powers of ten from one end to the other.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(_first, _last - _first + 1).Select(exponent => Math.Pow(10, exponent));

    /// <summary>Where a value lies, from 0 to 1.</summary>
    public double Position(double value) => (Math.Log10(value) - _first) / (_last - _first);

    /// <summary>A tick in few characters: <c>10k</c>.</summary>
    public static string Count(double value) => value switch
    {
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{value / 1_000_000:0.##}M"),
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{value / 1_000:0.##}k"),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>Milliseconds in the unit that suits them, to two digits: <c>1.3 s</c>.</summary>
    public static string Time(double milliseconds) => milliseconds switch
    {
        >= 1_000 => string.Create(CultureInfo.InvariantCulture, $"{Rounded(milliseconds / 1_000)} s"),
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{Rounded(milliseconds * 1_000)} µs"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Rounded(milliseconds)} ms"),
    };

    private static string Rounded(double value) => value.ToString(value < 9.95 ? "0.#" : "0", CultureInfo.InvariantCulture);
}
