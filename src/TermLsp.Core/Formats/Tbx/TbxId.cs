using System.Xml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>Ids as XML has them: names without spaces that begin with a letter. Others are written with <c>_x0020_</c> for what XML refuses.</summary>
internal static class TbxId
{
    /// <summary>The id as XML takes it.</summary>
    public static string Write(string id) => XmlConvert.EncodeLocalName(id);

    /// <summary>The id as it was meant; a reference's <c>#</c> is not its own.</summary>
    public static Located<string> Read(Located<string> id) =>
        id.Value.StartsWith('#')
            ? new Located<string>(XmlConvert.DecodeName(id.Value[1..]), id.Span with { Start = id.Span.Start + 1 })
            : id with { Value = XmlConvert.DecodeName(id.Value) };
}
