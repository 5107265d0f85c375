using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>A zoner that can take up its work in the middle of a text, and knows when to leave off.</summary>
internal interface IResumableZoner : IZoner
{
    /// <summary>Divides the whole text.</summary>
    Division Divide(SourceText text);

    /// <summary>
    /// Divides on from a seam before a change, until a place where the division before the change has a seam too, in the same state; else
    /// to the text's end. Null where the change may touch what stands elsewhere: then the whole must be divided.
    /// </summary>
    Division? Resume(SourceText text, Seam from, FormerDivision former);
}
