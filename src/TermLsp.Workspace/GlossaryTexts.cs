using System.Runtime.CompilerServices;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>
/// What was read from texts, for as long as they are in use: while a glossary is typed, its terms, its findings and its outline are asked of one text.
/// </summary>
internal sealed class GlossaryTexts
{
    private readonly ConditionalWeakTable<SourceText, GlossaryReadResult> _read = [];

    /// <summary>Reads a file's text, or tells what was read of it before.</summary>
    public GlossaryReadResult Read(GlossaryInput input) => _read.GetValue(input.Text, _ => GlossaryReaders.Read(input));
}
