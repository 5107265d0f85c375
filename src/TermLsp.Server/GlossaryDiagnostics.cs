using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// What is wrong in glossary and settings files, pushed to the client: of those that are open whenever they change, of others that are in use
/// where something is wrong. Whatever happens in quick succession is told once.
/// </summary>
internal sealed class GlossaryDiagnostics(Session session) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private ImmutableHashSet<string> _told = [];
    private int _asked;

    /// <summary>Has the diagnostics found and told anew, shortly.</summary>
    public void Renew() => _ = RenewAsync(Interlocked.Increment(ref _asked));

    /// <summary>Ends.</summary>
    public void Dispose() => _turn.Dispose();

    private async Task RenewAsync(int turn)
    {
        await Task.Delay(Pause).ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (turn == Volatile.Read(ref _asked))
                await TellAsync().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            await session.Log.WriteAsync(Lsp.MessageType.Error, $"glossaries could not be checked: {error.Message}").ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task TellAsync()
    {
        Document[] open = [.. session.Snapshot.Documents.Values];
        Dictionary<string, Lsp.PublishDiagnosticsParams> found = [];
        DocumentContext home = await session.Contexts.LoadAsync(path: null).ConfigureAwait(false);
        List<GlossaryProblem> problems = [.. home.Problems];
        foreach (Document document in open)
        {
            string? path = DocumentPath.Of(document.Uri);
            if (path is not null)
                problems.AddRange((await session.Contexts.LoadAsync(path).ConfigureAwait(false)).Problems);
            if (path is not null && await Task.Run(() => session.Glossaries.Check(path, document.Text)).ConfigureAwait(false) is { } diagnostics)
                found[document.Uri] = ToProtocol(document.Uri, document.Version, document.Text, diagnostics);
        }

        foreach (IGrouping<string, GlossaryProblem> file in problems.DistinctBy(problem => (problem.Path, problem.Diagnostic.Code, problem.Diagnostic.Span)).GroupBy(problem => problem.Path))
        {
            // An open document was looked at just now, and what is no file cannot be shown.
            if (!Path.IsPathFullyQualified(file.Key) || TextFile.Read(file.Key).Text is not { } text)
                continue;
            string uri = DocumentPath.ToUri(file.Key);
            if (!open.Any(document => DocumentPath.Of(document.Uri) == file.Key))
                found[uri] = ToProtocol(uri, version: null, new SourceText(text), file.Select(problem => problem.Diagnostic));
        }

        foreach (string uri in _told.Except(found.Keys))
            await session.Client.NotifyAsync("textDocument/publishDiagnostics", new Lsp.PublishDiagnosticsParams(uri, [])).ConfigureAwait(false);
        foreach (Lsp.PublishDiagnosticsParams told in found.Values)
            await session.Client.NotifyAsync("textDocument/publishDiagnostics", told).ConfigureAwait(false);
        _told = [.. found.Keys];
    }

    private Lsp.PublishDiagnosticsParams ToProtocol(string uri, int? version, SourceText text, IEnumerable<GlossaryDiagnostic> diagnostics)
    {
        PositionMapper positions = new(session.Profile.Encoding);
        return new Lsp.PublishDiagnosticsParams(
            uri, [.. diagnostics.Select(diagnostic => diagnostic.ToProtocol(text, positions))], session.Profile.TakesVersions ? version : null);
    }
}
