namespace TermLsp.Server.Transport;

/// <summary>What becomes of a request or notification.</summary>
internal enum Verdict
{
    /// <summary>It is dispatched.</summary>
    Admit,

    /// <summary>It is dropped in silence, as a notification at the wrong time is.</summary>
    Drop,

    /// <summary>It is answered -32002.</summary>
    NotInitialized,

    /// <summary>It is answered -32600.</summary>
    InvalidRequest,
}

/// <summary>
/// Holds messages, in the order of the wire, against the protocol's life: initialize, initialized, ..., shutdown, exit (LSP 3.18,
/// "Lifecycle Messages").
/// </summary>
internal sealed class Admission
{
    private bool _initialized;
    private bool _shutDown;

    /// <summary>Whether a shutdown request was admitted: what decides the exit code.</summary>
    public bool IsShutDown => Volatile.Read(ref _shutDown);

    /// <summary>Judges the next message and moves on.</summary>
    public Verdict Judge(string method, bool isRequest)
    {
        if (!isRequest)
            return method == "exit" || (_initialized && !_shutDown) ? Verdict.Admit : Verdict.Drop;
        if (_shutDown || (_initialized && method == "initialize"))
            return Verdict.InvalidRequest;
        if (!_initialized && method != "initialize")
            return Verdict.NotInitialized;
        _initialized = true;
        if (method == "shutdown")
            Volatile.Write(ref _shutDown, true);
        return Verdict.Admit;
    }
}
