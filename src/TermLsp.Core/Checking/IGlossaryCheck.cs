using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking;

/// <summary>Looks for one kind of mistake in what a reader made of a file. Checks keep no state: one object checks any number of glossaries.</summary>
internal interface IGlossaryCheck
{
    /// <summary>The code of its findings, one of <see cref="GlossaryDiagnosticCode"/>.</summary>
    string Code { get; }

    /// <summary>The findings, in any order. It takes time in proportion to the glossary, whatever stands in it.</summary>
    IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary);
}
