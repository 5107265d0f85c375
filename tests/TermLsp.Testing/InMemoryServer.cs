using System.IO.Pipelines;
using TermLsp.Server;
using TermLsp.Workspace;

namespace TermLsp.Testing;

/// <summary>A server in this process, joined to a client by pipes.</summary>
public static class InMemoryServer
{
    /// <summary>Starts a server with one glossary in YAML, or the built-in one; what it complains of goes to <paramref name="errors"/>.</summary>
    public static LspClient Start(string? glossary = null, TextWriter? errors = null, WorkspaceOptions? options = null)
    {
        Pipe toServer = new();
        Pipe fromServer = new();
        options ??= glossary is null
            ? new WorkspaceOptions { Discovers = false }
            : new WorkspaceOptions { Discovers = false, Builtin = false, Glossaries = [Written(glossary)] };
        Task<int> run = Task.Run(async () =>
        {
            Stream output = fromServer.Writer.AsStream();
            int code = await LanguageServerHost.RunAsync(
                toServer.Reader.AsStream(), output, new ServerOptions("test", options), errors ?? TextWriter.Null);
            await output.DisposeAsync();
            return code;
        });
        return new LspClient(toServer.Writer.AsStream(), fromServer.Reader.AsStream(), () => run);
    }

    private static string Written(string glossary)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("termlsp-").FullName, "test.yaml");
        File.WriteAllText(file, glossary);
        return file;
    }
}
