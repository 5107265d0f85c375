using System.Globalization;

namespace TermLsp.Core.Tests;

/// <summary>
/// How long the tests look that try what nobody thought of: of the zoners, the fold and the matcher. In CI they take seconds;
/// <c>TERMLSP_FUZZ=100 dotnet test tests/TermLsp.Core.Tests --filter "ZonerFuzz|FoldedText|TermMatcher"</c> tries a hundred times as many cases.
/// CsCheck tells the seed of what it finds, and makes it small: <c>CsCheck_Seed=…</c> shows it again.
/// </summary>
internal static class Fuzz
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("TERMLSP_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int factor) ? factor : 1;

    /// <summary>The number of cases to try.</summary>
    public static int Cases(int inCi) => (int)Math.Min(int.MaxValue, (long)inCi * Factor);
}
