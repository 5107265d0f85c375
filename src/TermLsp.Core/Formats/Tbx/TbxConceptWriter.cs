using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Writes one entry, in the order that the core structure asks for.</summary>
internal sealed class TbxConceptWriter(TbxElements xml, Concept concept)
{
    private readonly LanguageTag[] _languages = [.. concept.Terms.Select(term => term.Language).Distinct()];

    /// <summary>Writes it.</summary>
    public void Write()
    {
        using (xml.Open("conceptEntry", ("id", TbxId.Write(concept.Id.Value))))
        {
            foreach (string domain in concept.Domains)
                xml.Text("descrip", domain, ("type", "subjectField"));
            foreach (Definition definition in concept.Definitions.Where(definition => !_languages.Contains(definition.Language)))
                WriteDefinition(definition);
            foreach ((LanguageTag language, Located<string> text) in Examples().Where(example => !_languages.Contains(example.Language)))
                xml.Text("descrip", text.Value, ("type", "example"), ("xml:lang", language.Value));
            WriteRelations();
            foreach (Located<string> source in concept.Sources)
                WriteSource(source.Value);
            foreach ((LanguageTag language, Located<string> note) in concept.Note.Versions)
                xml.Text("note", note.Value, ("xml:lang", language.Value));
            foreach (Located<string> exception in concept.Exceptions)
                WriteExtra("except", exception.Value);
            foreach (LanguageTag language in _languages)
                WriteLanguage(language);
        }
    }

    private void WriteLanguage(LanguageTag language)
    {
        using (xml.Open("langSec", ("xml:lang", language.Value)))
        {
            foreach (Definition definition in concept.Definitions.Where(definition => definition.Language == language))
                WriteDefinition(definition);
            bool isFirst = true;
            foreach (Term term in concept.Terms.Where(term => term.Language == language))
            {
                WriteTerm(term, isFirst ? Examples().Where(example => example.Language == language).Select(example => example.Text.Value) : []);
                isFirst = false;
            }
        }
    }

    private void WriteDefinition(Definition definition)
    {
        foreach (Located<string>? text in (Located<string>?[])[definition.Short, definition.Long])
        {
            if (text is { } written)
                xml.Text("descrip", written.Value, ("type", "definition"), ("xml:lang", definition.Language.Value));
        }
    }

    private void WriteTerm(Term term, IEnumerable<string> examples)
    {
        using (xml.Open("termSec"))
        {
            xml.Text("term", term.Text.Value);
            if (term.PartOfSpeech is { } partOfSpeech)
                xml.Text("termNote", partOfSpeech, ("type", "partOfSpeech"));
            xml.Text("termNote", StatusOf(term), ("type", "administrativeStatus"));
            if (term.Status == TermStatus.Hidden || term.IsAbbreviation)
                xml.Text("termNote", term.Status == TermStatus.Hidden ? "variant" : "acronym", ("type", "termType"));
            if (term is { Status: TermStatus.Hidden, IsAbbreviation: true })
                xml.Losses.Add("marks of an abbreviation (abbr)");
            foreach (string example in examples)
                xml.Text("descrip", example, ("type", "context"));
            WriteReason(term);
            WriteExtras(term);
        }
    }

    private void WriteReason(Term term)
    {
        if (term.IsRight)
        {
            xml.Losses.Add("reasons of terms to write (why)", term.Reason.IsEmpty ? 0 : 1);
            return;
        }

        foreach ((LanguageTag language, Located<string> reason) in term.Reason.Versions)
            xml.Text("note", reason.Value, ("xml:lang", language.Value));
    }

    private void WriteExtras(Term term)
    {
        if (term.Status == TermStatus.Forbidden)
            WriteExtra("status", "forbidden");
        if (term.Case != CaseRule.Smart)
            WriteExtra("case", term.Case.ToString().ToLowerInvariant());
        if (term.HasStrictVariants)
            WriteExtra("variants", "strict");
        foreach (string plural in term.Plurals)
            WriteExtra("plural", plural);
        if (term.Replacement is { } replacement)
            WriteExtra("fix", replacement.Value);
        if (term.Severity is { } severity)
            WriteExtra("level", severity.ToString().ToLowerInvariant());
        if (term.Condition is not { } condition)
            return;
        foreach (string word in condition.Any)
            WriteExtra("any", word);
        foreach (string word in condition.None)
            WriteExtra("none", word);
        WriteExtra("window", condition.Window.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteRelations()
    {
        foreach (Located<string> id in concept.Related.Concat(concept.Broader).Concat(concept.Narrower))
            xml.Text("ref", id.Value, ("type", "crossReference"), ("target", TbxId.Write(id.Value)));
        foreach (Located<string> id in concept.Broader)
            WriteExtra("broader", id.Value);
        foreach (Located<string> id in concept.Narrower)
            WriteExtra("narrower", id.Value);
    }

    private void WriteSource(string source)
    {
        if (source.StartsWith("http://", StringComparison.Ordinal) || source.StartsWith("https://", StringComparison.Ordinal))
            xml.Text("xref", source, ("type", "externalCrossReference"), ("target", source));
        else
            xml.Text("admin", source, ("type", "source"));
    }

    private void WriteExtra(string key, string value) => xml.Text("note", TbxExtra.Of(key, value));

    private IEnumerable<(LanguageTag Language, Located<string> Text)> Examples() => concept.Examples.SelectMany(example => example.Versions);

    private static string StatusOf(Term term) => term.Status switch
    {
        TermStatus.Preferred => "preferredTerm-admn-sts",
        TermStatus.Admitted => "admittedTerm-admn-sts",
        _ => "deprecatedTerm-admn-sts",
    };
}
