using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads one entry, in the full form or the flat one, which may be mixed: all of an entry's keys have one meaning in both.</summary>
internal sealed class YamlConceptReader(YamlShape shape, ImmutableArray<string> defaultDomains)
{
    private static readonly Term Blank = new() { Text = default, Language = LanguageTag.English, Status = TermStatus.Preferred };

    private readonly YamlTermReader _terms = new(shape);

    /// <summary>Whether a mapping is an entry with keys, and no one-line entry, whose key is a term.</summary>
    public bool HasKeys(YamlMapping mapping)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (GlossaryKeys.Concept[entry.Key.Value] is not null || (IsLanguage(entry) && IsLanguageByItself(entry, mapping.Entries.Length == 1)))
                return true;
        }

        // None is right, but one may be meant; of a single one, that which an entry can do with alone.
        return mapping.Entries is [YamlEntry only]
            ? shape.Nearest(only.Key.Value, GlossaryKeys.Concept.Names) is "term"
            : mapping.Entries.IsEmpty || mapping.Entries.Any(entry => shape.Nearest(entry.Key.Value, GlossaryKeys.Concept.Names) is not null);
    }

    /// <summary>What an entry says.</summary>
    /// <param name="mapping">The entry's mapping.</param>
    /// <param name="headword">The key under which it stands, where that is its term.</param>
    public ConceptDraft Read(YamlMapping mapping, YamlScalar? headword = null)
    {
        shape.Keys(mapping, GlossaryKeys.Concept.Names, GlossaryKeys.Concept.Where, IsLanguage);
        ConceptDraft draft = new()
        {
            Span = headword is null ? mapping.Span : new TextSpan(headword.Span.Start, Math.Max(headword.Span.End, mapping.Span.End)),
            Id = shape.Text(mapping["id"], "'id'"),
        };
        ReadTerms(mapping, headword, draft);
        LanguageTag first = draft.Terms.Find(term => term.IsRight)?.Language ?? LanguageTag.English;
        if (mapping["domain"] is { } domain)
            draft.Domains.AddRange(shape.Texts(domain, "'domain'").Select(text => text.Value));
        else
            draft.Domains.AddRange(defaultDomains);
        draft.Definitions.AddRange(Definitions(mapping["definition"], first));
        foreach (YamlNode example in YamlShape.Items(mapping["example"]))
        {
            if (shape.Localized(example, "'example'", first) is { IsEmpty: false } text)
                draft.Examples.Add(text);
        }

        draft.Broader.AddRange(shape.Texts(mapping["broader"], "'broader'"));
        draft.Narrower.AddRange(shape.Texts(mapping["narrower"], "'narrower'"));
        draft.Related.AddRange(shape.Texts(mapping["related"], "'related'"));
        draft.Sources.AddRange(shape.Texts(mapping["source"], "'source'"));
        draft.Note = shape.Localized(mapping["note"], "'note'", first);
        return draft;
    }

    /// <summary>What a one-line entry says: its key is the term, its value an equivalent, a definition, or the rest of a flat entry.</summary>
    public ConceptDraft? ReadOneLine(YamlEntry entry)
    {
        if (entry.Value is YamlMapping mapping)
            return Read(mapping, entry.Key);
        ConceptDraft draft = new() { Span = new TextSpan(entry.Key.Span.Start, Math.Max(entry.Key.Span.End, entry.Value.Span.End)) };
        draft.Domains.AddRange(defaultDomains);
        draft.AddTerm(entry.Key.Located, TermStatus.Preferred);
        if (entry.Value is YamlSequence)
        {
            shape.Text(entry.Value, $"what stands under '{YamlShape.Shown(entry.Key.Value)}'");
            return null;
        }

        if (draft.Terms is not [Term term] || shape.Text(entry.Value, "a term's equivalent or definition") is not { } value)
            return draft;
        if (OneLineValue.IsEquivalent(entry.Key.Value, value.Value))
            draft.AddTerm(value, TermStatus.Preferred);
        else
            draft.Definitions.Add(new Definition(TextLanguage.Of(value.Value, term.Language), value, null));
        return draft;
    }

    private void ReadTerms(YamlMapping mapping, YamlScalar? headword, ConceptDraft draft)
    {
        Term pattern = _terms.Pattern(mapping, Blank);
        if (headword is { Value.Length: > 0 })
            draft.Terms.Add(pattern with { Text = headword.Located, Language = TermLanguage.Of(headword.Value) });
        _terms.AddTerms(mapping["term"], "'term'", pattern, static text => TermLanguage.Of(text), draft.Terms);
        int headwords = draft.Terms.Count;
        draft.Exceptions.AddRange(shape.Texts(mapping["except"], "'except'"));
        foreach ((LanguageTag language, YamlNode value) in shape.ByLanguage(mapping.Entries.Where(IsLanguage)))
        {
            if (value is YamlMapping block)
            {
                _terms.ReadBlock(block, language, pattern, draft.Terms);
                draft.Exceptions.AddRange(shape.Texts(block["except"], "'except'"));
            }
            else
            {
                ReadFlat(value, pattern with { Language = language }, headwords, draft.Terms);
            }
        }

        _terms.AddPlurals(mapping["plural"], 0, draft.Terms);
        _terms.ReadOthers(mapping, pattern, text => LanguageAmong(draft.Terms, text), draft.Terms);
    }

    // "en: [a, b]": the first is the term to write, unless the headword is, the others are as good. The headword itself needs not be said again.
    private void ReadFlat(YamlNode value, Term pattern, int headwords, List<Term> terms)
    {
        bool isTaken = terms.Take(headwords).Any(term => term.Language == pattern.Language);
        int first = terms.Count;
        _terms.AddTerms(value, "a term", pattern, null, terms);
        for (int i = terms.Count - 1; i >= first; i--)
        {
            string text = terms[i].Text.Value;
            if (terms.Take(headwords).Any(term => term.Language == pattern.Language && term.Text.Value == text))
                terms.RemoveAt(i);
            else if (isTaken || i > first)
                terms[i] = terms[i] with { Status = TermStatus.Admitted };
        }
    }

    // Of the entry's languages that which is written so, for "aliases: [Kontext]" beside "de: Kontextfenster".
    private static LanguageTag LanguageAmong(List<Term> terms, string text)
    {
        LanguageTag own = TermLanguage.Of(text);
        bool isEastern = TextLanguage.IsEastern(own);
        return (terms.Find(term => term.Language.Primary == own.Primary) ?? terms.Find(term => TextLanguage.IsEastern(term.Language) == isEastern))?.Language ?? own;
    }

    // "exmaple: ..." is a slip, "fr: ..." a language. A mapping that has a block's keys, or whose key is written as tags are, is one; a text may as
    // well stand under a key that was meant to be another ("abr"), but hardly under a tag of two letters. "id" is a key, though it is the tag of
    // Indonesian too (which can be written id-ID).
    private bool IsLanguage(YamlEntry entry)
    {
        string key = entry.Key.Value;
        if (GlossaryKeys.Concept[key] is not null || shape.LanguageOf(key) is not { Primary: string primary })
            return false;
        return entry.Value is YamlMapping mapping
            ? IsWrittenAsTag(key) || mapping.Entries.Any(inner => GlossaryKeys.LanguageBlock[inner.Key.Value] is not null)
            : primary.Length == 2 || (IsWrittenAsTag(key) && shape.Nearest(key, GlossaryKeys.Concept.Names) is null);
    }

    // Where no other key tells that this is an entry with keys: "ML: 机器学习" is a term, and so is "os: 操作系统" alone; "zh: 词元" is a language.
    private bool IsLanguageByItself(YamlEntry entry, bool isAlone)
    {
        if (entry.Value is not YamlScalar value)
            return true;
        LanguageTag language = shape.LanguageOf(entry.Key.Value)!.Value;
        return language.Primary is "en" or "zh"
            || (IsWrittenAsTag(entry.Key.Value) && (!isAlone || TextLanguage.IsEastern(language) == TextLanguage.IsEastern(TermLanguage.Of(value.Value))));
    }

    private static bool IsWrittenAsTag(string key) => char.IsAsciiLetterLower(key[0]);

    private IEnumerable<Definition> Definitions(YamlNode? node, LanguageTag likely)
    {
        if (node is null)
            yield break;
        if (node is YamlScalar)
        {
            if (shape.Text(node, "'definition'") is { } text)
                yield return new Definition(TextLanguage.Of(text.Value, likely), text, null);
            yield break;
        }

        if (shape.Mapping(node, "'definition'") is not { } mapping)
            yield break;
        if (Definition(mapping["short"], mapping["long"]) is var (brief, full) && (brief ?? full) is { } own)
        {
            shape.Keys(mapping, GlossaryKeys.Definition.Names, "'definition'", IsNoPart);
            yield return new Definition(TextLanguage.Of(own.Value, likely), brief, full);
        }

        foreach ((LanguageTag language, YamlNode value) in shape.ByLanguage(mapping.Entries.Where(IsNoPart)))
        {
            if (value is YamlScalar)
            {
                if (shape.Text(value, "a definition") is { } text)
                    yield return new Definition(language, text, null);
            }
            else if (shape.Mapping(value, "a definition") is { } parts)
            {
                shape.Keys(parts, GlossaryKeys.Definition.Names, GlossaryKeys.Definition.Where);
                if (Definition(parts["short"], parts["long"]) is var (s, l) && (s ?? l) is not null)
                    yield return new Definition(language, s, l);
            }
        }
    }

    private static bool IsNoPart(YamlEntry entry) => entry.Key.Value is not ("short" or "long");

    private (Located<string>? Short, Located<string>? Long) Definition(YamlNode? brief, YamlNode? full) =>
        (shape.Text(brief, "'short'"), shape.Text(full, "'long'"));
}
