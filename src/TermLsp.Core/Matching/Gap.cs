namespace TermLsp.Core.Matching;

/// <summary>What may stand between two neighbouring characters of a form.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing, spaces, or a line end inside a paragraph: between Han characters, and between Han and Latin ones.</summary>
    Spaces,

    /// <summary>As <see cref="Spaces"/>, or a hyphen, with a line end after it: between the words of a Latin term.</summary>
    Separator,
}
