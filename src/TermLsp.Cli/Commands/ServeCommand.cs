using System.CommandLine;
using System.IO.Pipes;
using System.Net.Sockets;
using TermLsp.Server;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp serve</c>: the language server.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> stdio = new("--stdio") { Description = "Speak over stdin and stdout (the default)" };
        Option<string?> pipe = new("--pipe") { Description = "Connect to the client's named pipe or Unix socket", HelpName = "NAME" };
        Option<int?> socket = new("--socket") { Description = "Connect to the client's TCP port on this machine", HelpName = "PORT" };
        Option<int?> clientProcess = new("--clientProcessId") { Description = "End when this process does", HelpName = "N" };
        Option<string?> encoding = new("--position-encoding")
        {
            Description = "What the editor counts characters in, where it does not say so itself: utf-8 (ALE), utf-16 or utf-32",
            HelpName = "ENCODING",
        };
        encoding.AcceptOnlyFromAmong("utf-8", "utf-16", "utf-32");
        GlossaryOptions glossaries = new();
        Command command = new(
            "serve",
            """
            Runs the language server; your editor starts it.
            Example: termlsp serve --stdio
            """) { stdio, pipe, socket, clientProcess, encoding };
        glossaries.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            ServerOptions options = new(ProductVersion.Text, glossaries.Options(parsed), parsed.GetValue(clientProcess), parsed.GetValue(encoding));
            if (parsed.GetValue(pipe) is null && parsed.GetValue(socket) is null)
                return await LanguageServerHost.RunAsync(terminal.OpenInput(), terminal.OpenOutput(), options, terminal.Errors).ConfigureAwait(false);
            if (await ConnectAsync(parsed.GetValue(pipe), parsed.GetValue(socket), terminal).ConfigureAwait(false) is not { } connection)
                return ExitCode.CouldNotRun;
            await using (connection.ConfigureAwait(false))
                return await LanguageServerHost.RunAsync(connection, connection, options, terminal.Errors).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>The client's stream, or null and a line.</summary>
    private static async Task<Stream?> ConnectAsync(string? pipe, int? port, Terminal terminal)
    {
        try
        {
            return pipe is not null ? await ConnectToPipeAsync(pipe).ConfigureAwait(false) : await ConnectToPortAsync(port ?? 0).ConfigureAwait(false);
        }
        catch (Exception error) when (error is SocketException or IOException or TimeoutException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Error($"cannot connect to the client: {error.Message}");
            return null;
        }
    }

    private static async Task<Stream> ConnectToPortAsync(int port)
    {
        TcpClient client = new();
        await client.ConnectAsync(System.Net.IPAddress.Loopback, port).ConfigureAwait(false);
        return client.GetStream();
    }

    // vscode-languageclient names a Unix socket by its path, and a Windows pipe as \\.\pipe\NAME.
    private static async Task<Stream> ConnectToPipeAsync(string name)
    {
        if (!OperatingSystem.IsWindows())
        {
            Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(name)).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }

        const string Prefix = @"\\.\pipe\";
        NamedPipeClientStream pipe = new(
            ".", name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name, PipeDirection.InOut, PipeOptions.Asynchronous);
        await pipe.ConnectAsync(timeout: 5000).ConfigureAwait(false);
        return pipe;
    }
}
