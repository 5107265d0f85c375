using TermLsp.Core.Text;

namespace TermLsp.Core.Formats;

/// <summary>A glossary file as a reader gets it.</summary>
/// <param name="Path">The file's path or name: its ending tells the format, its name the glossary's id where the file names none.</param>
/// <param name="Text">The whole text, without a byte order mark.</param>
/// <param name="Location">Where the file can be opened, if anywhere.</param>
public sealed record GlossaryInput(string Path, SourceText Text, Uri? Location = null)
{
    /// <summary>The glossary's id where the file names none: <c>team</c> of <c>docs/team.terms.yaml</c>.</summary>
    public string Name
    {
        get
        {
            string file = Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..].TrimStart('.');
            foreach (string ending in (ReadOnlySpan<string>)[".terms", ".glossary"])
            {
                if (file.IndexOf(ending + ".", StringComparison.OrdinalIgnoreCase) is int at and > 0)
                    return file[..at];
            }

            return file.LastIndexOf('.') is int dot and > 0 ? file[..dot] : file;
        }
    }
}
