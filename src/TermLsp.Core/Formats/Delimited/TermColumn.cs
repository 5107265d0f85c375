using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>A column of terms with those that describe its terms; -1 where there is none.</summary>
internal sealed record TermColumn(int Column, ColumnRole Role, LanguageTag? Language)
{
    public int Status { get; set; } = -1;

    public int TermType { get; set; } = -1;

    public int PartOfSpeech { get; set; } = -1;

    public int CaseSensitive { get; set; } = -1;

    public int Forbidden { get; set; } = -1;
}
