using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats;

/// <summary>What a reader has gathered of an entry; <see cref="GlossaryBuilder.Add"/> makes a concept of it.</summary>
internal sealed class ConceptDraft
{
    /// <summary>The entry's place in the file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The id where the file gives one; null: made of the first term.</summary>
    public Located<string>? Id { get; set; }

    /// <summary>The terms, in the file's order.</summary>
    public List<Term> Terms { get; } = [];

    public List<Located<string>> Exceptions { get; } = [];

    public List<string> Domains { get; } = [];

    public List<Definition> Definitions { get; } = [];

    public List<LocalizedText> Examples { get; } = [];

    public List<Located<string>> Broader { get; } = [];

    public List<Located<string>> Narrower { get; } = [];

    public List<Located<string>> Related { get; } = [];

    public List<Located<string>> Sources { get; } = [];

    public LocalizedText Note { get; set; } = LocalizedText.None;

    /// <summary>Adds a term; an empty one is nothing. Without a language, it is in that which its characters tell.</summary>
    public void AddTerm(Located<string> text, TermStatus status, LanguageTag? language = null, bool isAbbreviation = false)
    {
        if (text.Value.Length > 0)
            Terms.Add(new Term { Text = text, Language = language ?? TermLanguage.Of(text.Value), Status = status, IsAbbreviation = isAbbreviation });
    }
}
