using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Writes our own format in its full form, which holds all that a glossary can say.</summary>
public sealed class YamlGlossaryWriter : IGlossaryWriter
{
    private YamlGlossaryWriter()
    {
    }

    /// <summary>The writer.</summary>
    public static YamlGlossaryWriter Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        return new GlossaryWriteResult(YamlText.Of(FullForm.Of(glossary, losses)), losses.Losses);
    }
}
