using System.Globalization;

namespace TermLsp.Benchmarks.Load;

/// <summary>Writes a list of terms as a glossary file in the full form.</summary>
internal static class GlossaryText
{
    /// <summary>Writes a concept a term, with a short definition, as most have one.</summary>
    public static void Write(string path, IEnumerable<string> terms)
    {
        using StreamWriter writer = new(path);
        writer.Write("concepts:\n");
        int number = 0;
        foreach (string term in terms)
        {
            string language = term.Any(c => c > 0x7F) ? "zh" : "en";
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  - id: t{number++}\n"));
            writer.Write($"    {language}: {{preferred: \"{term}\"}}\n    definition: {{en: \"What {term} means, in a sentence.\"}}\n");
        }
    }
}
