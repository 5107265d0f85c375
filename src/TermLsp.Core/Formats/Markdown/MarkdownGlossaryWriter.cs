using System.Globalization;
using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Writes a glossary for people: a heading a concept, what else is to be said of its terms in a list below, then its definitions. Its front matter
/// says that it is ours (<c>termlsp: 1</c>), so that <see cref="MarkdownGlossaryReader"/> guesses nothing.
/// </summary>
public sealed class MarkdownGlossaryWriter : IGlossaryWriter
{
    private MarkdownGlossaryWriter()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkdownGlossaryWriter Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        CountGlossaryLosses(glossary, losses);
        List<Concept> concepts = [];
        HashSet<string> ids = [];
        foreach (Concept concept in glossary.Concepts)
        {
            if (!concept.Terms.Any(term => term.IsRight && MarkdownEscapes.OneLine(term.Text.Value).Length > 0))
                losses.Add("concepts without a term to write");
            else if (!ids.Add(concept.Id.Value))
                losses.Add("concepts with an id that another has");
            else
                concepts.Add(concept);
        }

        bool isChinese = concepts.Count(concept => IsChinese(concept)) * 2 > concepts.Count;
        LanguageTag readers = isChinese ? LanguageTag.SimplifiedChinese : LanguageTag.English;
        RelationNames names = new(concepts, readers);
        StringBuilder text = new();
        AddHead(text, glossary, readers);
        foreach (Concept concept in concepts)
        {
            CountTermLosses(concept, losses);
            text.Append('\n').Append(MarkdownEntryWriter.Write(concept, isChinese ? LabelWording.Chinese : LabelWording.English, names, losses));
        }

        return new GlossaryWriteResult(text.ToString(), losses.Losses);
    }

    // Its readers are those of its first definition; where it has none, its first term tells.
    private static bool IsChinese(Concept concept) =>
        (concept.Definitions.IsEmpty ? concept.Terms.First(term => term.IsRight).Language : concept.Definitions[0].Language).IsChinese;

    private static void AddHead(StringBuilder text, Glossary glossary, LanguageTag readers)
    {
        text.Append("---\ntermlsp: 1\n");
        if (glossary.Id.Length > 0)
            text.Append("id: ").Append(Quoted(glossary.Id)).Append('\n');
        if (!glossary.Title.IsEmpty)
            text.Append("title: {").AppendJoin(", ", glossary.Title.Versions.Select(version => $"{version.Language}: {Quoted(version.Text.Value)}")).Append("}\n");
        if (glossary.License is { Length: > 0 } license)
            text.Append("license: ").Append(Quoted(license)).Append('\n');
        text.Append("---\n\n# ").Append(MarkdownEscapes.Of(glossary.Title.Best(readers) ?? glossary.Id)).Append('\n');
    }

    // YAML 1.2, 5.7: what is not printable has its number.
    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static void CountGlossaryLosses(Glossary glossary, LossCounter losses)
    {
        losses.Add("default severities", glossary.DefaultSeverity is null ? 0 : 1);
        losses.Add("scopes", glossary.Scope.IsEverywhere ? 0 : 1);
    }

    private static void CountTermLosses(Concept concept, LossCounter losses)
    {
        losses.Add("conditions (when)", concept.Terms.Count(term => term.Condition is not null));
        losses.Add("case rules", concept.Terms.Count(term => term.Case != CaseRule.Smart));
        losses.Add("rules on variants", concept.Terms.Count(term => term.HasStrictVariants));
        losses.Add("listed plurals", concept.Terms.Sum(term => term.Plurals.Length));
        losses.Add("parts of speech", concept.Terms.Count(term => term.PartOfSpeech is not null));
        losses.Add("severities", concept.Terms.Count(term => term.Severity is not null));
        losses.Add("reasons of terms to write", concept.Terms.Count(term => term.IsRight && !term.Reason.IsEmpty));
        losses.Add("replacements of terms to write", concept.Terms.Count(term => term.IsRight && term.Replacement is not null));
    }
}
