using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>A glossary as a test reads it: a concept a paragraph, without the places.</summary>
internal static class GlossaryTelling
{
    /// <summary>All concepts.</summary>
    public static string Of(Glossary glossary) => string.Join('\n', glossary.Concepts.Select(Of));

    /// <summary>One concept.</summary>
    public static string Of(Concept concept)
    {
        StringBuilder told = new($"{concept.Id.Value}\n");
        foreach (Term term in concept.Terms)
        {
            string status = term.IsAbbreviation ? $"{term.Status} abbreviation" : $"{term.Status}";
            string fix = term.Replacement is { } replacement ? $" -> {replacement.Value}" : "";
            told.Append($"  {term.Language} {status}: {term.Text.Value}{fix}{Told(term.Reason, " ({0})")}\n");
        }

        foreach (Definition definition in concept.Definitions)
            told.Append($"  {definition.Language} is: {definition.Short?.Value ?? "-"}{(definition.Long is { } full ? $" || {full.Value}" : "")}\n".Replace("\n\n", "\\n\\n", StringComparison.Ordinal));
        Add("except", concept.Exceptions);
        Add("broader", concept.Broader);
        Add("narrower", concept.Narrower);
        Add("related", concept.Related);
        Add("source", concept.Sources);
        if (concept.Domains.Length > 0)
            told.Append($"  in: {string.Join(", ", concept.Domains)}\n");
        foreach (LocalizedText example in concept.Examples)
            told.Append($"  example{Told(example, " {0}")}\n");
        if (!concept.Note.IsEmpty)
            told.Append($"  note{Told(concept.Note, " {0}")}\n");
        return told.ToString();

        void Add(string what, IReadOnlyCollection<Located<string>> values)
        {
            if (values.Count > 0)
                told.Append($"  {what}: {string.Join(", ", values.Select(value => value.Value))}\n");
        }
    }

    private static string Told(LocalizedText text, string form) =>
        string.Concat(text.Versions.Select(version => form.Replace("{0}", $"{version.Language}: {version.Text.Value}", StringComparison.Ordinal)));
}
