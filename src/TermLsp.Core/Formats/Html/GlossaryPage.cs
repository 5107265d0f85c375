using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>Writes the page around the concepts: its head, the search, the index, the letters.</summary>
internal sealed class GlossaryPage
{
    private readonly HtmlElements _html;
    private readonly Glossary _glossary;
    private readonly PageAnchors _anchors;
    private readonly PageIndex _index;
    private readonly ConceptArticle _article;
    private readonly IGrouping<string, Concept>[] _letters;

    public GlossaryPage(HtmlElements html, Glossary glossary)
    {
        _html = html;
        _glossary = glossary;
        Concept[] concepts =
        [
            .. glossary.Concepts.DistinctBy(concept => concept.Id.Value).Select(concept => (Concept: concept, ConceptName.Of(concept).Key))
                .OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).ThenBy(pair => pair.Concept.Id.Value, StringComparer.Ordinal).Select(pair => pair.Concept),
        ];
        _letters = [.. concepts.GroupBy(concept => ConceptName.Of(concept).Letter).OrderBy(letter => letter.Key == "#").ThenBy(letter => letter.Key, StringComparer.Ordinal)];
        PageSubjects subjects = new(concepts);
        _anchors = new PageAnchors(concepts);
        _index = new PageIndex(html, _anchors, subjects);
        _article = new ConceptArticle(html, _anchors, new ConceptRelations(concepts), subjects);
    }

    /// <summary>Writes all of it.</summary>
    public void Write()
    {
        using (_html.Open("html", ("lang", "en")))
        {
            WriteHead();
            using (_html.Open("body"))
            {
                _html.Words("a", PageWords.Skip, ("class", "skip"), ("href", $"#{PageAnchors.OwnMark}concepts"));
                WriteHeader();
                WriteTools();
                using (_html.Open("div", ("class", "page")))
                {
                    _index.Write(_letters.Select(letter => letter.Key));
                    using (_html.Open("main", ("id", $"{PageAnchors.OwnMark}concepts")))
                    {
                        foreach (IGrouping<string, Concept> letter in _letters)
                            Write(letter);
                    }
                }

                WriteFooter();
            }
        }
    }

    private void WriteHead()
    {
        using (_html.Open("head"))
        {
            _html.Void("meta", ("charset", "utf-8"));
            _html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageParts.Policy));
            _html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            _html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            _html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            _html.Void("meta", ("name", "generator"), ("content", "TermLsp"));
            _html.Text("title", _glossary.Title.IsEmpty ? _glossary.Id : string.Join(" · ", _glossary.Title.Versions.Select(version => version.Text.Value)));
            using (_html.Open("style"))
                _html.Raw(PageParts.Style);
            using (_html.Open("script"))
                _html.Raw(PageParts.Script);
        }

        _html.Break();
    }

    private void WriteHeader()
    {
        using (_html.Open("header"))
        {
            using (_html.Open("h1"))
            {
                if (_glossary.Title.IsEmpty)
                    _html.Text(_glossary.Id);
                bool isSwitched = Switch.IsNeeded(_glossary.Title.Versions.Select(version => version.Language));
                foreach ((LanguageTag language, Located<string> title) in _glossary.Title.Versions.OrderBy(version => Switch.Rank(version.Language)))
                    _html.Text("span", title.Value, ("class", Switch.Class(language, isSwitched)), ("lang", HtmlElements.Lang(language)));
            }

            _html.Words("p", PageWords.Count(_glossary.Concepts.Count));
        }
    }

    // The script shows it: without one it could do nothing.
    private void WriteTools()
    {
        const string Input = PageAnchors.OwnMark + "search";
        using (_html.Open("div", ("id", $"{PageAnchors.OwnMark}tools"), ("role", "search"), ("hidden", "hidden")))
        {
            _html.Words("label", PageWords.Search, ("for", Input));
            _html.Void(
                "input", ("id", Input), ("type", "search"), ("placeholder", "/"), ("autocomplete", "off"), ("spellcheck", "false"), ("aria-keyshortcuts", "/"),
                ("aria-describedby", $"{PageAnchors.OwnMark}count"));
            _html.Text("p", "", ("id", $"{PageAnchors.OwnMark}count"), ("role", "status"), ("aria-live", "polite"));
            using (_html.Open("div", ("class", "switch"), ("role", "group"), ("aria-label", "Language · 语言")))
            {
                _html.Text("button", "English", ("type", "button"), ("value", "en"), ("lang", "en"));
                _html.Text("button", "中文", ("type", "button"), ("value", "zh"), ("lang", "zh-Hans"));
                _html.Words("button", ("Both", "双语"), ("type", "button"), ("value", "both"));
            }
        }

        _html.Break();
    }

    private void Write(IGrouping<string, Concept> letter)
    {
        string anchor = PageIndex.LetterAnchor(letter.Key);
        using (_html.Open("section", ("aria-labelledby", anchor)))
        {
            _html.Text("h2", letter.Key, ("id", anchor));
            _html.Break();
            foreach (Concept concept in letter)
                _article.Write(concept, _anchors.Of(concept.Id.Value)!);
        }
    }

    private void WriteFooter()
    {
        using (_html.Open("footer"))
        {
            if (_glossary.License is { } license)
            {
                using (_html.Open("p"))
                {
                    _html.Words("span", PageWords.License);
                    _html.Text("span", license, ("class", "license"));
                }
            }

            _html.Text("p", "TermLsp", ("lang", "en"));
        }
    }
}
