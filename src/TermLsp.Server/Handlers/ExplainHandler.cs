using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>termlsp/explain</c>: what a text means by itself, as <c>termlsp explain</c> tells it.</summary>
internal static class ExplainHandler
{
    public static Lsp.ExplainResult Handle(Session session, Analysis analysis, Lsp.ExplainParams parameters)
    {
        ClientProfile client = session.Profile;
        Explanation explanation = analysis.Explain(parameters.Text);
        if (explanation.Found.IsEmpty)
            return new Lsp.ExplainResult([.. explanation.NearMisses]);
        LanguageTag language = analysis.Settings.Language
            ?? session.Snapshot.Documents.GetValueOrDefault(parameters.TextDocument.Uri)?.Language
            ?? DocumentLanguage.Of(parameters.Text)
            ?? client.Language;
        IEnumerable<string> cards = explanation.Found.Select(met => analysis.Describe(met.Entry, language, client.HoverMarkup, met));
        return new Lsp.ExplainResult([]) { Contents = client.HoverMarkup.ToProtocol(string.Join($"\n\n{client.HoverMarkup.Rule}\n\n", cards)) };
    }
}
