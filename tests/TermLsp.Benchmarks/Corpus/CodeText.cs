using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>Source code without end, as little of it as a scanner must tell apart: documentation, comments, strings and names.</summary>
/// <param name="sentences">What comments and strings say.</param>
/// <param name="english">What names are made of.</param>
/// <param name="seed">Which of all texts.</param>
internal sealed class CodeText(Sentences sentences, EnglishWords english, ulong seed)
{
    /// <summary>The endings of the languages that it is written in.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".py", ".ts", ".cs"];

    /// <summary>Function after function, in the language of an ending; others for each number.</summary>
    public IEnumerable<string> Functions(string ending, int number)
    {
        Chance chance = Chance.For(seed, number);
        bool isChinese = chance.Percent(50);
        while (true)
            yield return Function(chance, ending, isChinese);
    }

    private string Function(Chance chance, string ending, bool isChinese)
    {
        StringBuilder text = new();
        bool isPython = ending == ".py";
        string comment = isPython ? "# " : "// ";
        if (!isPython)
            text.Append("/**\n * ").Append(sentences.Draw(chance, isChinese)).Append("\n */\n");
        text.Append(ending switch { ".py" => "def ", ".ts" => "export function ", _ => "static void " });
        text.Append(Name(chance)).Append('(').Append(Name(chance)).Append(isPython ? "):\n" : ") {\n");
        if (isPython)
            text.Append("    \"\"\"").Append(sentences.Draw(chance, isChinese)).Append("\"\"\"\n");
        for (int lines = chance.Between(4, 20); lines > 0; lines--)
            text.Append("    ").Append(Line(chance, comment, isChinese)).Append('\n');
        return text.Append(isPython ? "\n\n" : "}\n\n").ToString();
    }

    private string Line(Chance chance, string comment, bool isChinese) => chance.Below(10) switch
    {
        < 2 => comment + sentences.Draw(chance, isChinese),
        < 4 => $"{Name(chance)}(\"{sentences.Title(chance, isChinese).Replace('"', '\'')}\");",
        < 7 => $"{Name(chance)} = {Name(chance)}.{english.Rare(chance)}({Name(chance)}, {chance.Below(4096)});",
        _ => $"{Name(chance)}[{chance.Below(64)}] = {Name(chance)} + {Name(chance)} * {chance.Below(10)};",
    };

    private string Name(Chance chance) => $"{english.Rare(chance)}_{english.Rare(chance)}";
}
