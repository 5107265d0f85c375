using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>Writes where a concept's authors looked. Web pages become links, and nothing else does.</summary>
internal sealed class ConceptSources(HtmlElements html)
{
    private const int LongestPath = 32;

    /// <summary>Writes the row; nothing where there is no source.</summary>
    public void Write(Concept concept)
    {
        if (concept.Sources.IsEmpty)
            return;
        html.Words("dt", PageWords.Sources);
        using (html.Open("dd", ("class", "sources")))
        {
            foreach (Located<string> source in concept.Sources)
                Write(source.Value);
        }
    }

    private void Write(string source)
    {
        if (SourceAddress.Page(source) is not { } page)
        {
            html.Text("cite", source);
            return;
        }

        // On paper the style sheet writes the address out in the label's stead.
        using (html.Open("a", ("href", page.AbsoluteUri)))
            html.Text("span", Label(page));
    }

    private static string Label(Uri page)
    {
        string path = Uri.UnescapeDataString(page.AbsolutePath).TrimEnd('/');
        string host = page.Host.StartsWith("www.", StringComparison.Ordinal) ? page.Host["www.".Length..] : page.Host;
        if (path.Length <= LongestPath)
            return host + path;
        string last = path[path.LastIndexOf('/')..];
        return last.Length <= LongestPath ? $"{host}/…{last}" : $"{host}/…{last[^LongestPath..]}";
    }
}
