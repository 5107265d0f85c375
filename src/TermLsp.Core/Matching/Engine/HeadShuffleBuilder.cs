namespace TermLsp.Core.Matching.Engine;

/// <summary>Makes the tables of <see cref="HeadShuffle"/>.</summary>
internal sealed class HeadShuffleBuilder
{
    private const int Groups = 8;

    // Among more, most places are some head: measured on mixed prose.
    private const int FewWords = 64;
    private const int FewIdeographs = 250;

    // A word of one letter, after which anything may stand.
    private const int Anything = -1;

    private readonly HashSet<(char First, int Second)> _words = [];
    private readonly HashSet<(char First, int Second)> _ideographs = [];

    /// <summary>Which heads are few enough.</summary>
    public FormFeatures Features =>
        (_words.Count <= FewWords ? FormFeatures.FewWords : 0) | (_ideographs.Count <= FewIdeographs ? FormFeatures.FewIdeographs : 0);

    /// <summary>Adds a word by its first two letters, in lower case; NUL for the second of a word that may be of one letter.</summary>
    public void AddWord(char first, char second)
    {
        if (_words.Count > FewWords)
            return;
        foreach (char written in new[] { first, char.ToUpperInvariant(first) })
        {
            _words.Add((written, second == '\0' ? Anything : second));
            if (second != '\0')
                _words.Add((written, char.ToUpperInvariant(second)));
        }
    }

    /// <summary>Adds two ideographs, as a text writes them.</summary>
    public void AddIdeographs(char first, char second)
    {
        if (_ideographs.Count <= FewIdeographs)
            _ideographs.Add((first, second));
    }

    /// <summary>The tables, one after another.</summary>
    public byte[] ToTables()
    {
        byte[] tables = new byte[HeadShuffle.Tables * HeadShuffle.TableLength];
        bool hasWords = Features.HasFlag(FormFeatures.FewWords);
        bool hasIdeographs = Features.HasFlag(FormFeatures.FewIdeographs);
        int forWords = !hasWords ? 0 : hasIdeographs ? Groups / 2 : Groups;
        if (hasWords)
            Add(tables, [.. _words.Order()], 0, forWords);
        if (hasIdeographs)
            Add(tables, [.. _ideographs.Order()], forWords, Groups - forWords);
        return tables;
    }

    // Neighbours in order look alike, so that a group of them tells much.
    private static void Add(byte[] tables, (char First, int Second)[] heads, int group, int groups)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            byte bit = (byte)(1 << (group + (i * groups / heads.Length)));
            Add(tables.AsSpan(0, tables.Length / 2), heads[i].First, bit);
            Add(tables.AsSpan(tables.Length / 2), heads[i].Second, bit);
        }
    }

    private static void Add(Span<byte> tables, int character, byte bit)
    {
        for (int half = 0; half < HeadShuffle.Tables / 2; half++)
        {
            Span<byte> table = tables.Slice(half * HeadShuffle.TableLength, HeadShuffle.TableLength);
            for (int value = 0; value < table.Length; value++)
            {
                if (character == Anything || ((character >> (4 * half)) & 0xF) == value)
                    table[value] |= bit;
            }
        }
    }
}
