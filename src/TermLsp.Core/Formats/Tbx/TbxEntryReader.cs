using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Reads what stands in the entries, element by element: an entry is added when it ends, so one that breaks off is none.</summary>
internal sealed class TbxEntryReader(TbxCursor cursor, GlossaryBuilder builder)
{
    private readonly HashSet<string> _toldOf = [];

    private LanguageTag? _rootLanguage;
    private LanguageTag? _language;
    private TbxEntry? _entry;
    private TbxTerm? _term;

    /// <summary>Reads the tag that the cursor is at.</summary>
    public void Read()
    {
        if (cursor.IsStart)
        {
            bool isEmpty = cursor.IsEmpty;
            string name = cursor.Name;
            Start(name);
            if (isEmpty)
                End(name);
        }
        else if (cursor.IsEnd)
        {
            End(cursor.Name);
        }
    }

    private void Start(string name)
    {
        if (TbxNames.IsEntry(name))
            _entry = new TbxEntry(cursor.Offset - 1, Id());
        else if (TbxNames.IsContainer(name))
            _rootLanguage ??= _entry is null ? Language() : null;
        else if (name is "tbxHeader" or "martifHeader")
            new TbxHeaderReader(cursor, builder, _rootLanguage).Read();
        else if (_entry is null)
            cursor.Skip();
        else if (TbxNames.IsLanguage(name))
            _language = Language();
        else if (TbxNames.IsTerm(name))
            _term = new TbxTerm { Language = _language };
        else
            ReadCategory(_entry, name, Category(name));
    }

    private void End(string name)
    {
        if (TbxNames.IsTerm(name))
            EndTerm();
        else if (TbxNames.IsLanguage(name))
            _language = null;
        else if (TbxNames.IsEntry(name) && _entry is { } entry)
        {
            builder.Add(entry.ToDraft(cursor.TagEnd()));
            (_entry, _language) = (null, null);
        }
    }

    private void EndTerm()
    {
        if (_entry is { } entry && _term is { Text.Value.Length: > 0 } term)
        {
            entry.Terms.Add(term);
            if (term.Status is null or TermStatus.Preferred or TermStatus.Admitted)
            {
                foreach ((LanguageTag language, Located<string> text) in term.Notes.ToText().Versions)
                    entry.Notes.Add(language, text);
            }
        }

        _term = null;
    }

    private string Category(string element) => TbxNames.IsTyped(element) ? cursor.Attribute("type")?.Value ?? element : element;

    private void ReadCategory(TbxEntry entry, string element, string category)
    {
        switch (category.ToLowerInvariant())
        {
            case "term" when _term is not null:
                Located<string> text = cursor.ReadText();
                _term.Text = text with { Value = text.Value.Replace('\n', ' ') };
                break;
            case "administrativestatus" or "normativeauthorization" when _term is not null:
                ReadStatus(_term);
                break;
            case "termtype" when _term is not null:
                string type = cursor.ReadText().Value;
                _term.IsAbbreviation |= TermTypeWords.IsAbbreviation(type);
                _term.IsVariant |= type == "variant";
                break;
            case "partofspeech" when _term is not null:
                _term.PartOfSpeech = cursor.ReadText().Value;
                break;
            case "subjectfield":
                if (cursor.ReadText() is { Value.Length: > 0 } domain)
                    entry.Domains.Add(domain.Value);
                break;
            case "definition" or "explanation":
                AddLocalized(entry.Definitions.Add);
                break;
            case "context" or "example" or "samplesentence":
                AddLocalized((language, example) => entry.Examples.Add(new LocalizedText([(language, example)])));
                break;
            case "note" or "usagenote":
                AddLocalized((language, note) => AddNote(entry, language, note));
                break;
            case "source" or "externalcrossreference" or "xsource":
                AddTarget(entry.Sources, isId: false);
                break;
            default:
                ReadRelation(entry, element, category);
                break;
        }
    }

    private void ReadRelation(TbxEntry entry, string element, string category)
    {
        if (Starts(category, "broaderConcept") || Starts(category, "superordinateConcept"))
            AddTarget(entry.Broader, isId: true);
        else if (Starts(category, "narrowerConcept") || Starts(category, "subordinateConcept"))
            AddTarget(entry.Narrower, isId: true);
        else if (Starts(category, "crossReference") || Starts(category, "relatedConcept") || Starts(category, "associatedConcept") || category == "see")
            AddTarget(entry.Related, isId: true);
        else
            PassOver(element, category);
    }

    private void PassOver(string element, string category)
    {
        if (!TbxNames.IsAdministrative(element, category) && _toldOf.Add(category))
        {
            builder.Report(
                GlossaryDiagnosticCode.UnknownKey, Severity.Warning, cursor.NameSpan,
                $"'{category}' is nothing that a glossary here holds, so it is passed over wherever it stands");
        }

        cursor.Skip();
    }

    private void AddLocalized(Action<LanguageTag, Located<string>> add)
    {
        LanguageTag? language = Language() ?? _language;
        if (cursor.ReadText() is { Value.Length: > 0 } text)
            add(language ?? Guessed(text.Value), text);
    }

    private void AddNote(TbxEntry entry, LanguageTag language, Located<string> note)
    {
        if (!TbxExtra.TryRead(note, entry, _term))
            (_term?.Notes ?? entry.Notes).Add(language, note);
    }

    // Of a reference, what it points at is meant; its text where it does not say.
    private void AddTarget(List<Located<string>> targets, bool isId)
    {
        Located<string>? target = cursor.Attribute("target");
        Located<string> text = cursor.ReadText();
        if (target is { } pointed)
            targets.Add(isId ? TbxId.Read(pointed) : pointed);
        else if (text.Value.Length > 0)
            targets.Add(text);
    }

    private void ReadStatus(TbxTerm term)
    {
        Located<string> word = cursor.ReadText();
        if (StatusWords.TryRead(word.Value, out TermStatus? status))
            term.Status ??= status;
        else
            builder.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Warning, word.Span,
                $"'{word.Value}' is no administrative status, so it is passed over; write one such as preferredTerm-admn-sts");
    }

    private Located<string>? Id() => (cursor.Attribute("id") ?? cursor.Attribute("xml:id")) is { } id ? TbxId.Read(id) : null;

    private LanguageTag? Language()
    {
        if ((cursor.Attribute("xml:lang") ?? cursor.Attribute("lang")) is not { } name)
            return null;
        LanguageTag? language = LanguageTag.Parse(name.Value);
        if (language is null)
            builder.Report(GlossaryDiagnosticCode.WrongValue, Severity.Warning, name.Span, $"'{name.Value}' is no language tag; write one such as en or zh-CN");
        return language;
    }

    // Outside of a language, a text is in the file's own, unless its characters say otherwise.
    private LanguageTag Guessed(string text)
    {
        LanguageTag guessed = TermLanguage.Of(text);
        return guessed == LanguageTag.English && _rootLanguage is { IsChinese: false, Primary: not ("ja" or "ko") } root ? root : guessed;
    }

    private static bool Starts(string category, string with) => category.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
