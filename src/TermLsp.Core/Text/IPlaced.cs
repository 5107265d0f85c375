namespace TermLsp.Core.Text;

/// <summary>Something that stands at a place in a text.</summary>
/// <typeparam name="T">Its own type.</typeparam>
internal interface IPlaced<T>
    where T : struct, IPlaced<T>
{
    /// <summary>Where it begins, in UTF-16 code units.</summary>
    int Start { get; }

    /// <summary>The same so many code units further on; less than 0: further back.</summary>
    T Moved(int by);
}
