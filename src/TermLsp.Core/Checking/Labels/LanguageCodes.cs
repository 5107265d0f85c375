using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>Which language subtags there are, and which are written by mistake.</summary>
internal static class LanguageCodes
{
    // ISO 639-1, which is complete: no code has been added since 2003, so that what is not among them is a slip.
    private const string TwoLetters =
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy "
        + "ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
        + "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr "
        + "ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly HashSet<string> Known = [.. TwoLetters.Split(' ')];

    // Countries and longer codes that people write for a language. "kr" is Kanuri's; a glossary with Kanuri terms can say "kau".
    private static readonly Dictionary<string, string> Slips = new()
    {
        ["cn"] = "zh-CN", ["jp"] = "ja", ["kr"] = "ko", ["us"] = "en-US", ["gb"] = "en-GB", ["hk"] = "zh-HK", ["vn"] = "vi", ["cz"] = "cs", ["dk"] = "da",
        ["gr"] = "el", ["ua"] = "uk", ["chs"] = "zh-CN", ["cht"] = "zh-TW", ["chi"] = "zh-CN", ["zho"] = "zh-CN", ["eng"] = "en", ["jpn"] = "ja", ["kor"] = "ko",
        ["fra"] = "fr", ["fre"] = "fr", ["deu"] = "de", ["ger"] = "de", ["spa"] = "es", ["rus"] = "ru", ["ita"] = "it", ["por"] = "pt",
    };

    /// <summary>Whether a language has this tag. Of the thousands of codes with three letters, those are refused that have a shorter one (RFC 5646, 4.1).</summary>
    public static bool IsKnown(LanguageTag language)
    {
        string primary = language.Primary;
        return !Slips.ContainsKey(primary) && (primary.Length != 2 || Known.Contains(primary));
    }

    /// <summary>The tag that was meant; null where none is certain.</summary>
    public static string? Meant(LanguageTag language) => Slips.GetValueOrDefault(language.Value);
}
