using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>A finding and the file that it is in, as it was named; line and column from 1.</summary>
public sealed record GlossaryProblem(string Path, int Line, int Column, GlossaryDiagnostic Diagnostic)
{
    /// <summary>A finding in a file's text.</summary>
    public static GlossaryProblem Of(string path, SourceText text, GlossaryDiagnostic diagnostic)
    {
        HumanPosition position = HumanPosition.Of(text, diagnostic.Span.Start);
        return new GlossaryProblem(path, position.Line, position.Column, diagnostic);
    }

    /// <summary>As compilers write it, so that terminals and editors can go there.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}: {Diagnostic.Message} [{Diagnostic.Code}]";
}
