using System.Globalization;
using System.Text.RegularExpressions;

namespace TermLsp.Benchmarks.Match;

/// <summary>What matching one text against one list cost, and the line that says so; every engine prints the same line.</summary>
/// <param name="MegabytesPerSecond">10^6 UTF-8 bytes of the text in a second.</param>
/// <param name="Matches">How many occurrences were found.</param>
/// <param name="BuildMilliseconds">How long the tables took to make.</param>
/// <param name="BytesPerTerm">The size of the tables by the number of terms.</param>
internal sealed partial record MatchFigures(double MegabytesPerSecond, long Matches, double BuildMilliseconds, double BytesPerTerm)
{
    /// <summary>The figures of a line, or null where it is no such line.</summary>
    public static MatchFigures? Parse(string line) =>
        Line().Match(line) is { Success: true } match
            ? new MatchFigures(Number(match, 1), long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), Number(match, 3), Number(match, 4))
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"match: {MegabytesPerSecond:F1} MB/s, {Matches} matches, build {BuildMilliseconds:F2} ms, {BytesPerTerm:F1} bytes/term");

    private static double Number(System.Text.RegularExpressions.Match match, int group) =>
        double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^match: ([0-9.]+) MB/s, ([0-9]+) matches, build ([0-9.]+) ms, ([0-9.]+) bytes/term\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
