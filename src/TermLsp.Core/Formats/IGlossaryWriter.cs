using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>Writes one format.</summary>
public interface IGlossaryWriter
{
    /// <summary>Writes a glossary, and says what the format cannot hold of it.</summary>
    GlossaryWriteResult Write(Glossary glossary);
}
