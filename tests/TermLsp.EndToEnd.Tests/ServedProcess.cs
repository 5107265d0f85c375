using System.Diagnostics;

namespace TermLsp.EndToEnd.Tests;

/// <summary><c>termlsp serve</c> as a process with a client on its streams.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    public ServedProcess(params string[] arguments)
    {
        _process = Process.Start(Binary.Command(["serve", .. arguments]))!;
        _errors = _process.StandardError.ReadToEndAsync();
        Client = new LspClient(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, ExitCodeAsync);
    }

    public LspClient Client { get; }

    /// <summary>All that it wrote to stderr, known at its end.</summary>
    public Task<string> ErrorsAsync() => _errors.WaitAsync(TimeSpan.FromSeconds(30));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        await Client.DisposeAsync();
        _process.Dispose();
    }

    private async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }
}
