using System.Globalization;
using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Skos;

/// <summary>The tokens of Turtle (RDF 1.1 Turtle, 6.4).</summary>
internal static class Turtle
{
    /// <summary>A string, with its language where it has one.</summary>
    public static string Literal(string text, LanguageTag? language = null)
    {
        StringBuilder literal = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when isPair => text.Substring(i++, 2),
                _ when char.IsSurrogate(c) => "\uFFFD",
                < ' ' or '\u007F' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        literal.Append('"');
        if (language is { } tag)
            literal.Append('@').Append(tag.Value);
        return literal.ToString();
    }

    /// <summary>An address. What no IRI may hold is percent-encoded; the rest stays as it is written.</summary>
    public static string Iri(string address)
    {
        StringBuilder iri = new("<");
        foreach (Rune rune in address.EnumerateRunes())
        {
            if (rune.Value <= ' ' || rune.Value == 0x7F || "<>\"{}|^`\\".Contains((char)rune.Value, StringComparison.Ordinal) && rune.IsBmp)
                iri.Append(CultureInfo.InvariantCulture, $"%{rune.Value:X2}");
            else
                iri.Append(rune);
        }

        return iri.Append('>').ToString();
    }
}
