using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>Writes the index: the letters, and the subject fields with their concepts.</summary>
internal sealed class PageIndex(HtmlElements html, PageAnchors anchors, PageSubjects subjects)
{
    /// <summary>A letter's anchor.</summary>
    public static string LetterAnchor(string letter) => $"{PageAnchors.OwnMark}letter-{(letter == "#" ? "other" : letter)}";

    /// <summary>Writes it.</summary>
    public void Write(IEnumerable<string> letters)
    {
        using (html.Open("nav", ("aria-label", "Index · 索引")))
        {
            using (html.Open("p", ("class", "letters")))
            {
                foreach (string letter in letters)
                    html.Text("a", letter, ("href", PageAnchors.Link(LetterAnchor(letter))));
            }

            if (!subjects.All.Any())
                return;
            using (html.Open("details", ("id", $"{PageAnchors.OwnMark}subjects"), ("open", "open")))
            {
                html.Words("summary", PageWords.Subjects);
                foreach ((string subject, IReadOnlyList<Concept> concepts) in subjects.All)
                    Write(subject, concepts);
            }
        }

        html.Break();
    }

    private void Write(string subject, IReadOnlyList<Concept> concepts)
    {
        html.Break();
        using (html.Open("details", ("id", subjects.Anchor(subject))))
        {
            using (html.Open("summary"))
            {
                html.Text(subject);
                html.Text("small", FormattableString.Invariant($"{concepts.Count}"));
            }

            using (html.Open("ul"))
            {
                foreach (Concept concept in concepts)
                {
                    using (html.Open("li"))
                    using (html.Open("a", ("href", PageAnchors.Link(anchors.Of(concept.Id.Value)!))))
                        ConceptName.Of(concept).Write(html);
                }
            }
        }
    }
}
