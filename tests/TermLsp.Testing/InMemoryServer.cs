using System.IO.Pipelines;
using TermLsp.Core.Terminology;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Server;
using TermLsp.Workspace;

namespace TermLsp.Testing;

/// <summary>A server in this process, joined to a client by pipes.</summary>
public static class InMemoryServer
{
    /// <summary>Starts a server with one glossary in YAML, or the built-in one; what it complains of goes to <paramref name="errors"/>.</summary>
    public static LspClient Start(string? glossary = null, TextWriter? errors = null, Func<LoadedGlossaries>? load = null)
    {
        Pipe toServer = new();
        Pipe fromServer = new();
        load ??= () => glossary is null
            ? GlossaryLoader.Load([], builtin: true)
            : new LoadedGlossaries(new GlossarySet([YamlGlossaryReader.Read(glossary, "test").Glossary]), []);
        Task<int> run = Task.Run(async () =>
        {
            Stream output = fromServer.Writer.AsStream();
            int code = await LanguageServerHost.RunAsync(
                toServer.Reader.AsStream(), output, new ServerOptions("test", load), errors ?? TextWriter.Null);
            await output.DisposeAsync();
            return code;
        });
        return new LspClient(toServer.Writer.AsStream(), fromServer.Reader.AsStream(), () => run);
    }
}
