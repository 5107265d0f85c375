using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TermLsp.Core.Formats.Contextive;

/// <summary>A text as a scalar of YAML on one line: plain where nothing in it could mean anything else, else in double quotes.</summary>
internal static partial class YamlText
{
    // YAML 1.1 reads these as other than texts, in any case.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
        { "true", "false", "yes", "no", "on", "off", "null", "y", "n" };

    /// <summary>The scalar.</summary>
    public static string Of(string text) => Plain().IsMatch(text) && !Words.Contains(text) ? text : Quoted(text);

    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                quoted.Append(c).Append(text[++i]);
            else if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (c is < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    // Letters to begin with; in the middle what no YAML mark is made of.
    [GeneratedRegex(@"^[A-Za-z\u3400-\u9FFF][A-Za-z0-9\u3400-\u9FFF，。、（）“”·+/.\-]*( [A-Za-z0-9\u3400-\u9FFF，。、（）“”·+/.\-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
