using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats;

/// <summary>Texts by language, in the order of first meeting, for formats in which several stand where the model has one.</summary>
internal sealed class LanguageTexts
{
    private readonly List<(LanguageTag Language, List<Located<string>> Texts)> _languages = [];
    private readonly Dictionary<LanguageTag, List<Located<string>>> _byLanguage = [];

    /// <summary>Adds a text; an empty one is nothing.</summary>
    public void Add(LanguageTag language, Located<string> text)
    {
        if (text.Value.Length == 0)
            return;
        if (!_byLanguage.TryGetValue(language, out List<Located<string>>? texts))
        {
            _byLanguage.Add(language, texts = []);
            _languages.Add((language, texts));
        }

        texts.Add(text);
    }

    /// <summary>One text a language; several are lines of it.</summary>
    public LocalizedText ToText() =>
        new([.. _languages.Select(language => (language.Language, Joined(language.Texts, 0, "\n")))]);

    /// <summary>One definition a language: the first text is the short one, the others are the long one's paragraphs.</summary>
    public ImmutableArray<Definition> ToDefinitions() =>
    [
        .. _languages.Select(language => new Definition(
            language.Language, language.Texts[0], language.Texts.Count > 1 ? Joined(language.Texts, 1, "\n\n") : null)),
    ];

    private static Located<string> Joined(List<Located<string>> texts, int first, string separator) =>
        new(string.Join(separator, texts.Skip(first).Select(text => text.Value)), texts[first].Span);
}
