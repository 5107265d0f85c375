using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Silencing;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers.Actions;

/// <summary>What mends or silences a finding in a document.</summary>
internal sealed class ContentActions(Session session, DocumentContext context, Document document)
{
    private readonly PositionMapper _positions = new(session.Profile.Encoding);
    private readonly ActionEdits _edits = new(session.Profile);
    private readonly ActionWording _wording = new(session.Profile.Language);
    private readonly string? _path = DocumentPath.Of(document.Uri);

    /// <summary>The actions on what lies at, or touches, a place: first what mends it.</summary>
    public IEnumerable<Lsp.CodeAction> At(TextSpan asked, ActionKinds wanted, CancellationToken cancellation)
    {
        if (!wanted.Hold(Lsp.CodeActionKind.QuickFix) && !wanted.Hold(Lsp.CodeActionKind.FixAll))
            return [];
        ImmutableArray<LintDiagnostic> all = ContentDiagnostics.Find(session, context, document, cancellation);
        LintDiagnostic[] here = [.. all.Where(found => found.Span.Start <= asked.End && asked.Start <= found.Span.End)];
        return [.. here.SelectMany(Fixes), .. FixAll(all), .. here.SelectMany(Silencing), .. here.SelectMany(Additions)];
    }

    private IEnumerable<Lsp.CodeAction> Fixes(LintDiagnostic found) => found.Fixes.Select((fix, index) => QuickFix(fix.Title, found, fix.Edits) with
    {
        IsPreferred = session.Profile.TakesPreferredActions && fix.IsCertain && index == 0 ? true : null,
    });

    private IEnumerable<Lsp.CodeAction> FixAll(ImmutableArray<LintDiagnostic> all)
    {
        ImmutableArray<TextEdit> edits = CertainFixes.Of(all);
        return edits.IsEmpty ? [] : [new Lsp.CodeAction(_wording.FixAll) { Kind = Lsp.CodeActionKind.FixAll, Edit = _edits.Of(document, edits) }];
    }

    private IEnumerable<Lsp.CodeAction> Silencing(LintDiagnostic found)
    {
        string text = document.Text.Slice(found.Span).ReplaceLineEndings(" ");
        if (Analysis.Silence(document, found, SilenceScope.Line) is { } here)
            yield return QuickFix(_wording.IgnoreHere(text), found, here);
        if (Analysis.Silence(document, found, SilenceScope.Document) is { } inFile)
            yield return QuickFix(_wording.IgnoreInFile(text), found, inFile);
        if (Deferred(DeferredAction.IgnoreInWorkspace, _wording.IgnoreInWorkspace(text), found, text) is { } inWorkspace)
            yield return inWorkspace;
    }

    private IEnumerable<Lsp.CodeAction> Additions(LintDiagnostic found)
    {
        if (found.Addition is not { } label)
            return [];
        string glossary = Path.GetFileName(session.Glossaries.OwnGlossary(_path));
        return Deferred(DeferredAction.AddToGlossary, _wording.AddToGlossary(label, glossary), found, label) is { } action ? [action] : [];
    }

    // A client that cannot wait is offered only what can be done.
    private Lsp.CodeAction? Deferred(DeferredAction action, string title, LintDiagnostic found, string text)
    {
        Lsp.CodeAction offered = new(title)
        {
            Kind = Lsp.CodeActionKind.QuickFix,
            Diagnostics = [found.ToProtocol(document.Text, _positions, session.Profile)],
        };
        if (session.Profile.ResolvesActions)
            return offered with { Data = new Lsp.CodeActionData(document.Uri, action.Name, text) };
        return action.Edit(session, _path, text) is { } edit ? offered with { Edit = edit } : null;
    }

    private Lsp.CodeAction QuickFix(string title, LintDiagnostic found, ImmutableArray<TextEdit> edits) => new(title)
    {
        Kind = Lsp.CodeActionKind.QuickFix,
        Edit = _edits.Of(document, edits),
        Diagnostics = [found.ToProtocol(document.Text, _positions, session.Profile)],
    };
}
