using System.Runtime.InteropServices;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>
/// Ctrl+C and its like end the work at the next file, not in the middle of one. Who asks again is not made to wait: a file that is read may be a pipe
/// that nobody writes to.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // A shell knows by 128 and the signal's number how a command ended.
    private const int Signalled = 128;

    private static readonly (PosixSignal Signal, int Number)[] Known = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15)];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption()
    {
        _signals =
        [
            .. Known.Select(known => PosixSignalRegistration.Create(known.Signal, context =>
            {
                if (_source.IsCancellationRequested)
                    return;
                context.Cancel = true;
                ExitCode = Signalled + known.Number;
                _source.Cancel();
            })),
        ];
    }

    public CancellationToken Token => _source.Token;

    /// <summary>How the command ends if the work was given up; null where nobody asked for that.</summary>
    public int? ExitCode { get; private set; }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }
}
