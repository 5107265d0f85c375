using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>A finding in a glossary file as bytes, so that a file that is not read again still tells it.</summary>
internal static class ProblemRecord
{
    public static void Write(RecordWriter to, GlossaryProblem problem)
    {
        to.Text(problem.Path);
        to.Signed(problem.Line);
        to.Signed(problem.Column);
        to.Text(problem.Diagnostic.Code);
        to.Number((uint)problem.Diagnostic.Severity);
        to.Span(problem.Diagnostic.Span);
        to.Text(problem.Diagnostic.Message);
    }

    public static GlossaryProblem Read(ref RecordReader from) => new(
        from.Text(), from.Signed(), from.Signed(),
        new GlossaryDiagnostic(from.Text(), (Severity)from.Number(), from.Span(), from.Text()));
}
