using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>Reads one format. Readers keep no state: one object reads any number of files, on any number of threads.</summary>
public interface IGlossaryReader
{
    /// <summary>
    /// Reads a file; never throws for what it holds. What cannot be used is left out and reported at its place; its neighbours stay.
    /// </summary>
    GlossaryReadResult Read(GlossaryInput input);
}
