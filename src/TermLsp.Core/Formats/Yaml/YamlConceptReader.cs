using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads one entry, in the full form or the flat one, which may be mixed: all of an entry's keys have one meaning in both.</summary>
internal sealed class YamlConceptReader
{
    private static readonly Term Blank = new() { Text = default, Language = LanguageTag.English, Status = TermStatus.Preferred };

    private static readonly Func<YamlEntry, bool> IsNoPart = entry => entry.Key.Value is not ("short" or "long");

    private readonly YamlShape _shape;
    private readonly ImmutableArray<string> _defaultDomains;
    private readonly YamlTermReader _terms;
    private readonly Func<YamlEntry, bool> _isLanguage;

    /// <param name="shape">Reads values.</param>
    /// <param name="defaultDomains">The subject fields of an entry that names none.</param>
    public YamlConceptReader(YamlShape shape, ImmutableArray<string> defaultDomains) =>
        (_shape, _defaultDomains, _terms, _isLanguage) = (shape, defaultDomains, new YamlTermReader(shape), IsLanguage);

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
            ? _shape.Nearest(only.Key.Value, GlossaryKeys.Concept.Names) is "term"
            : mapping.Entries.IsEmpty || mapping.Entries.Any(entry => _shape.Nearest(entry.Key.Value, GlossaryKeys.Concept.Names) is not null);
    }

    /// <summary>What an entry says.</summary>
    /// <param name="mapping">The entry's mapping.</param>
    /// <param name="headword">The key under which it stands, where that is its term.</param>
    public ConceptDraft Read(YamlMapping mapping, YamlScalar? headword = null)
    {
        _shape.Keys(mapping, GlossaryKeys.Concept.Names, GlossaryKeys.Concept.Where, _isLanguage);
        ConceptDraft draft = new()
        {
            Span = headword is null ? mapping.Span : new TextSpan(headword.Span.Start, Math.Max(headword.Span.End, mapping.Span.End)),
            Id = _shape.Text(mapping["id"], "'id'"),
        };
        ReadTerms(mapping, headword, draft);
        LanguageTag first = draft.Terms.Find(term => term.IsRight)?.Language ?? LanguageTag.English;
        if (mapping["domain"] is { } domain)
            draft.Domains.AddRange(_shape.Texts(domain, "'domain'").Select(text => text.Value));
        else
            draft.Domains.AddRange(_defaultDomains.AsSpan());
        ReadDefinitions(mapping["definition"], first, draft.Definitions);
        foreach (YamlNode example in YamlShape.Items(mapping["example"]))
        {
            if (_shape.Localized(example, "'example'", first) is { IsEmpty: false } text)
                draft.Examples.Add(text);
        }

        AddTexts(mapping["broader"], "'broader'", draft.Broader);
        AddTexts(mapping["narrower"], "'narrower'", draft.Narrower);
        AddTexts(mapping["related"], "'related'", draft.Related);
        AddTexts(mapping["source"], "'source'", draft.Sources);
        draft.Note = _shape.Localized(mapping["note"], "'note'", first);
        return draft;
    }

    /// <summary>What a one-line entry says: its key is the term, its value an equivalent, a definition, or the rest of a flat entry.</summary>
    public ConceptDraft? ReadOneLine(YamlEntry entry)
    {
        if (entry.Value is YamlMapping mapping)
            return Read(mapping, entry.Key);
        ConceptDraft draft = new() { Span = new TextSpan(entry.Key.Span.Start, Math.Max(entry.Key.Span.End, entry.Value.Span.End)) };
        draft.Domains.AddRange(_defaultDomains.AsSpan());
        draft.AddTerm(entry.Key.Located, TermStatus.Preferred);
        if (entry.Value is YamlSequence)
        {
            _shape.Text(entry.Value, $"what stands under '{YamlShape.Shown(entry.Key.Value)}'");
            return null;
        }

        if (draft.Terms is not [Term term] || _shape.Text(entry.Value, "a term's equivalent or definition") is not { } value)
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
        _terms.AddTerms(mapping["term"], "'term'", pattern, static (text, _) => TermLanguage.Of(text), draft.Terms);
        int headwords = draft.Terms.Count;
        AddTexts(mapping["except"], "'except'", draft.Exceptions);
        foreach ((LanguageTag language, YamlNode value) in _shape.ByLanguage(mapping.Entries, _isLanguage))
        {
            Term inLanguage = pattern with { Language = language };
            if (value is YamlMapping block)
            {
                _terms.ReadBlock(block, inLanguage, draft.Terms);
                AddTexts(block["except"], "'except'", draft.Exceptions);
            }
            else
            {
                ReadFlat(value, inLanguage, headwords, draft.Terms);
            }
        }

        _terms.AddPlurals(mapping["plural"], 0, draft.Terms);
        _terms.ReadOthers(mapping, pattern, LanguageAmong, draft.Terms);
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
    private static LanguageTag LanguageAmong(string text, List<Term> terms)
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
        if (GlossaryKeys.Concept[key] is not null || _shape.LanguageOf(key) is not { Primary: string primary })
            return false;
        return entry.Value is YamlMapping mapping
            ? IsWrittenAsTag(key) || mapping.Entries.Any(inner => GlossaryKeys.LanguageBlock[inner.Key.Value] is not null)
            : primary.Length == 2 || (IsWrittenAsTag(key) && _shape.Nearest(key, GlossaryKeys.Concept.Names) is null);
    }

    // Where no other key tells that this is an entry with keys: "ML: 机器学习" is a term, and so is "os: 操作系统" alone; "zh: 词元" is a language.
    private bool IsLanguageByItself(YamlEntry entry, bool isAlone)
    {
        if (entry.Value is not YamlScalar value)
            return true;
        LanguageTag language = _shape.LanguageOf(entry.Key.Value)!.Value;
        return language.Primary is "en" or "zh"
            || (IsWrittenAsTag(entry.Key.Value) && (!isAlone || TextLanguage.IsEastern(language) == TextLanguage.IsEastern(TermLanguage.Of(value.Value))));
    }

    private static bool IsWrittenAsTag(string key) => char.IsAsciiLetterLower(key[0]);

    private void ReadDefinitions(YamlNode? node, LanguageTag likely, List<Definition> definitions)
    {
        if (node is null)
            return;
        if (node is YamlScalar)
        {
            if (_shape.Text(node, "'definition'") is { } text)
                definitions.Add(new Definition(TextLanguage.Of(text.Value, likely), text, null));
            return;
        }

        if (_shape.Mapping(node, "'definition'") is not { } mapping)
            return;
        if (Parts(mapping, likely) is (_, var brief, var full) && (brief ?? full) is { } own)
        {
            _shape.Keys(mapping, GlossaryKeys.Definition.Names, GlossaryKeys.Definition.Where, IsNoPart);
            definitions.Add(new Definition(TextLanguage.Of(own.Value, likely), brief, full));
        }

        foreach ((LanguageTag language, YamlNode value) in _shape.ByLanguage(mapping.Entries, IsNoPart))
        {
            if (value is YamlScalar)
            {
                if (_shape.Text(value, "a definition") is { } text)
                    definitions.Add(new Definition(language, text, null));
            }
            else if (_shape.Mapping(value, "a definition") is { } parts)
            {
                _shape.Keys(parts, GlossaryKeys.Definition.Names, GlossaryKeys.Definition.Where);
                if (Parts(parts, language) is { } definition && (definition.Short ?? definition.Long) is not null)
                    definitions.Add(definition);
            }
        }
    }

    private Definition Parts(YamlMapping mapping, LanguageTag likely) =>
        new(likely, _shape.Text(mapping["short"], "'short'"), _shape.Text(mapping["long"], "'long'"));

    private void AddTexts(YamlNode? node, string what, List<Located<string>> texts)
    {
        if (node is not null)
            texts.AddRange(_shape.Texts(node, what).AsSpan());
    }
}
