using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// What the client is told without asking: what is wrong in glossary and settings files that are open or in use, and, where the client does not ask by
/// itself, in the other open documents. Whatever happens in quick succession is told once, and what is as it was is not told again.
/// </summary>
internal sealed class PushedDiagnostics(Session session) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private CancellationTokenSource _asked = new();

    // By address: of which document, under which glossaries, and what was found.
    private Dictionary<string, Found> _found = [];
    private ImmutableDictionary<string, string> _told = ImmutableDictionary<string, string>.Empty;
    private int _refreshed;

    /// <summary>Has the diagnostics found and told anew, shortly.</summary>
    public void Renew()
    {
        CancellationTokenSource fresh = new();
        // Before anybody can supersede it: messages, the watch and the settings come on threads of their own.
        CancellationToken superseded = fresh.Token;
        Supersede(fresh);
        _ = RenewAsync(superseded);
    }

    /// <summary>Ends what goes on. Whoever asks after that, because the end had not come round to him, does no harm.</summary>
    public void Dispose() => Supersede(new CancellationTokenSource());

    // Each is disposed of by whoever took it out, so by one alone.
    private void Supersede(CancellationTokenSource fresh)
    {
        using CancellationTokenSource before = Interlocked.Exchange(ref _asked, fresh);
        before.Cancel();
    }

    private async Task RenewAsync(CancellationToken superseded)
    {
        try
        {
            await Task.Delay(Pause, superseded).ConfigureAwait(false);
            await _turn.WaitAsync(superseded).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            await TellAsync(superseded).ConfigureAwait(false);
            await RefreshAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The next turn finds what is so by then.
        }
        catch (Exception error)
        {
            await session.Log.WriteAsync(Lsp.MessageType.Error, $"documents could not be checked: {error.Message}").ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task TellAsync(CancellationToken superseded)
    {
        Document[] open = [.. session.Snapshot.Documents.Values];
        int current = session.Glossaries.Version;
        Dictionary<string, Found> found = [];
        DocumentContext home = await session.Contexts.LoadAsync(path: null).ConfigureAwait(false);
        List<GlossaryProblem> problems = [.. home.Problems];
        foreach (Document document in open)
        {
            int version = session.Glossaries.Version;
            DocumentContext context = await session.Contexts.LoadAsync(DocumentPath.Of(document.Uri)).ConfigureAwait(false);
            problems.AddRange(context.Problems);
            if (_found.GetValueOrDefault(document.Uri) is { } before && before.Document == document && before.Version == version)
                found[document.Uri] = before;
            else if (await Task.Run(() => Find(context, document, superseded), superseded).ConfigureAwait(false) is { } diagnostics)
                found[document.Uri] = new Found(document, version, diagnostics);
        }

        foreach (IGrouping<string, GlossaryProblem> file in problems.DistinctBy(problem => (problem.Path, problem.Diagnostic.Code, problem.Diagnostic.Span)).GroupBy(problem => problem.Path))
        {
            // An open document was looked at just now, and what is no file cannot be shown.
            if (!Path.IsPathFullyQualified(file.Key) || open.Any(document => DocumentPath.Of(document.Uri) == file.Key))
                continue;
            string uri = DocumentPath.ToUri(file.Key);
            if (_found.GetValueOrDefault(uri) is { Document: null } before && before.Version == current)
                found[uri] = before;
            else if (TextFile.Read(file.Key).Text is { } text)
                found[uri] = new Found(null, current, ToProtocol(new SourceText(text), file.Select(problem => problem.Diagnostic)));
        }

        foreach (string uri in _told.Keys.Except(found.Keys))
            await TellAsync(new Lsp.PublishDiagnosticsParams(uri, [])).ConfigureAwait(false);
        foreach ((string uri, Found each) in found)
            await TellAsync(new Lsp.PublishDiagnosticsParams(uri, each.Diagnostics, session.Profile.TakesVersions ? each.Document?.Version : null)).ConfigureAwait(false);
        _found = found;
    }

    /// <summary>What is wrong in an open document; null where the client asks for that by itself.</summary>
    private Lsp.Diagnostic[]? Find(DocumentContext context, Document document, CancellationToken superseded)
    {
        if (DocumentPath.Of(document.Uri) is { } path && session.Glossaries.Check(path, document.Text) is { } checkedFile)
            return ToProtocol(document.Text, checkedFile);
        return session.Profile.PullsDiagnostics ? null : ContentDiagnostics.Of(session, context, document, superseded).Items;
    }

    // A client keeps what it was told, and moves it along with the text by itself.
    private async Task TellAsync(Lsp.PublishDiagnosticsParams said)
    {
        string content = ContentDiagnostics.ResultIdOf(said.Diagnostics);
        if (_told.GetValueOrDefault(said.Uri) == content || (said.Diagnostics.Length == 0 && !_told.ContainsKey(said.Uri)))
            return;
        await session.Client.NotifyAsync("textDocument/publishDiagnostics", said).ConfigureAwait(false);
        _told = said.Diagnostics.Length == 0 ? _told.Remove(said.Uri) : _told.SetItem(said.Uri, content);
    }

    // Other glossaries or settings: what a client asked for before may be different now.
    private async Task RefreshAsync()
    {
        int version = session.Glossaries.Version;
        if (!session.Profile.RefreshesDiagnostics || version == _refreshed)
            return;
        _refreshed = version;
        await session.Client.RefreshDiagnosticsAsync().ConfigureAwait(false);
    }

    private Lsp.Diagnostic[] ToProtocol(SourceText text, IEnumerable<GlossaryDiagnostic> diagnostics)
    {
        PositionMapper positions = new(session.Profile.Encoding);
        return [.. diagnostics.Select(diagnostic => diagnostic.ToProtocol(text, positions))];
    }

    private sealed record Found(Document? Document, int Version, Lsp.Diagnostic[] Diagnostics);
}
