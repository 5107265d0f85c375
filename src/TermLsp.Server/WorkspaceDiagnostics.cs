using System.Diagnostics;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// What the rules find in files that nobody has opened. Only where a glossary of one's own counts: nobody chose the built-in one for a whole repository.
/// A client asks again and again, so a file is read anew only where it or what counts has changed.
/// </summary>
internal sealed class WorkspaceDiagnostics(Session session) : IDisposable
{
    // What is larger, or more, is generated; the command line looks at all of it.
    private const int MostBytes = 1024 * 1024;
    private const int MostFiles = 10_000;

    // Looking again takes no more than this part of the time.
    private const int Rest = 20;

    private static readonly string Nothing = ContentDiagnostics.None.ResultId;
    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private Dictionary<string, Known> _known = new(StringComparer.Ordinal);
    private TimeSpan _took;

    /// <summary>Ends.</summary>
    public void Dispose() => _turn.Dispose();

    /// <summary>What has changed since the client asked last.</summary>
    /// <param name="previous">The result ids that it has, by address.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<Lsp.WorkspaceDiagnosticReport> LookAsync(IReadOnlyDictionary<string, string> previous, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_known.Count > 0)
                await Task.Delay(_took * Rest > ShortestRest ? _took * Rest : ShortestRest, cancellation).ConfigureAwait(false);
            long start = Stopwatch.GetTimestamp();
            await session.Contexts.LoadAsync(path: null).WaitAsync(cancellation).ConfigureAwait(false);
            Lsp.WorkspaceDiagnosticReport report = await Task.Run(() => Look(previous, cancellation), cancellation).ConfigureAwait(false);
            _took = Stopwatch.GetElapsedTime(start);
            return report;
        }
        finally
        {
            _turn.Release();
        }
    }

    private Lsp.WorkspaceDiagnosticReport Look(IReadOnlyDictionary<string, string> previous, CancellationToken cancellation)
    {
        Dictionary<string, Known> known = new(StringComparer.Ordinal);
        List<Lsp.WorkspaceDocumentDiagnosticReport> reports = [];
        HashSet<string?> open = [.. session.Snapshot.Documents.Keys.Select(DocumentPath.Of)];
        IEnumerable<string> files = session.Glossaries.Roots.SelectMany(root => DocumentFiles.Under(root)).Distinct().Take(MostFiles).Where(path => !open.Contains(path));
        foreach (string path in files)
        {
            cancellation.ThrowIfCancellationRequested();
            string uri = DocumentPath.ToUri(path);
            string? had = previous.GetValueOrDefault(uri);
            Known now = new(FileStamp.Of(path), session.Glossaries.Version, Nothing);
            if (_known.TryGetValue(path, out Known? before) && before with { ResultId = Nothing } == now && before.ResultId == (had ?? Nothing))
            {
                known[path] = before;
                continue;
            }

            ContentDiagnostics found = Find(path, uri, now.Stamp, cancellation);
            known[path] = now with { ResultId = found.ResultId };
            if (found.ResultId != (had ?? Nothing))
                reports.Add(Full(uri, found));
        }

        foreach (string gone in previous.Keys.Where(uri => DocumentPath.Of(uri) is not { } path || !(known.ContainsKey(path) || open.Contains(path))))
            reports.Add(Full(gone, ContentDiagnostics.None));
        _known = known;
        return new Lsp.WorkspaceDiagnosticReport([.. reports]);
    }

    private ContentDiagnostics Find(string path, string uri, FileStamp stamp, CancellationToken cancellation)
    {
        if (stamp.Length > MostBytes)
            return ContentDiagnostics.None;
        DocumentContext context = session.Glossaries.For(path);
        bool hasOwn = context.Glossaries.Glossaries.Any(glossary => !glossary.IsBuiltin);
        return hasOwn && TextFile.Read(path).Text is { } text && !text.Contains('\0', StringComparison.Ordinal)
            ? ContentDiagnostics.Of(session, context, new Document(uri, DocumentKind.Of(null, path), version: 0, new SourceText(text)), cancellation)
            : ContentDiagnostics.None;
    }

    private static Lsp.WorkspaceDocumentDiagnosticReport Full(string uri, ContentDiagnostics found) =>
        new(Lsp.DocumentDiagnosticReportKind.Full, uri, found.ResultId) { Items = found.Items };

    private sealed record Known(FileStamp Stamp, int Version, string ResultId);
}
