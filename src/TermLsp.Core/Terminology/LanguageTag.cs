using System.Text.RegularExpressions;

namespace TermLsp.Core.Terminology;

/// <summary>
/// A language by its BCP 47 tag, in the customary case: <c>en</c>, <c>zh-CN</c>. Chinese says which script it means:
/// <c>zh</c> and <c>zh-Hans</c> are <c>zh-CN</c>, <c>zh-Hant</c> is <c>zh-TW</c>.
/// </summary>
public readonly partial record struct LanguageTag
{
    private LanguageTag(string value) => Value = value;

    /// <summary>English, of whatever region.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>Chinese in simplified characters.</summary>
    public static LanguageTag SimplifiedChinese { get; } = new("zh-CN");

    /// <summary>The tag.</summary>
    public string Value { get; }

    /// <summary>The first subtag: <c>zh</c> of <c>zh-CN</c>.</summary>
    public string Primary => Value.IndexOf('-', StringComparison.Ordinal) is int hyphen and > 0 ? Value[..hyphen] : Value;

    /// <summary>Whether the language is Chinese, in any script.</summary>
    public bool IsChinese => PrimarySpan is "zh";

    private ReadOnlySpan<char> PrimarySpan => Value.AsSpan(0, Value.IndexOf('-', StringComparison.Ordinal) is int hyphen and > 0 ? hyphen : Value.Length);

    /// <summary>Whether it is the same language, of whatever region or script.</summary>
    public bool IsSisterOf(LanguageTag other) => PrimarySpan.SequenceEqual(other.PrimarySpan);

    /// <summary>Reads a tag, in any case, with <c>-</c> or <c>_</c> (as locales have it); null where it is none.</summary>
    public static LanguageTag? Parse(string text)
    {
        if (!WellFormed().IsMatch(text))
            return null;
        string[] subtags = text.Split('-', '_');
        subtags[0] = subtags[0].ToLowerInvariant();
        for (int i = 1; i < subtags.Length; i++)
        {
            subtags[i] = subtags[i].Length switch
            {
                2 => subtags[i].ToUpperInvariant(),
                4 => char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..].ToLowerInvariant(),
                _ => subtags[i].ToLowerInvariant(),
            };
        }

        return new LanguageTag(string.Join('-', subtags) switch
        {
            "zh" or "zh-Hans" or "zh-Hans-CN" => "zh-CN",
            "zh-Hant" or "zh-Hant-TW" => "zh-TW",
            string tag => tag,
        });
    }

    /// <summary>The tag whose <see cref="Value"/> this was.</summary>
    internal static LanguageTag FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    // RFC 5646, 2.1, without extensions and private use: language, then script, region, variants.
    [GeneratedRegex("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
