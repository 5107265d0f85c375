using System.Reflection;
using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Terminology.Yaml;

namespace TermLsp.Workspace;

/// <summary>The LLM glossary that answers with no set-up: <c>glossary/llm.yaml</c>, carried inside the program.</summary>
public static class BuiltinGlossary
{
    private const string FileName = "llm.yaml";

    /// <summary>
    /// Reads it. So that links can lead to its entries, a copy lies in the user's cache folder; where none can be written, it has no
    /// location and there are no links.
    /// </summary>
    public static Glossary Load()
    {
        string text = Text();
        GlossaryReadResult result = YamlGlossaryReader.Read(text, Path.GetFileNameWithoutExtension(FileName), CacheFolder.Keep(FileName, text));
        return result.Glossary with { IsBuiltin = true };
    }

    /// <summary>The file's text.</summary>
    public static string Text()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"the program was built without {FileName}");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
