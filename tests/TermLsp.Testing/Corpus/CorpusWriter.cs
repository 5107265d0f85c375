using System.Text;

namespace TermLsp.Testing.Corpus;

/// <summary>Writes the documents of a seed: the same for the same seed, for ever.</summary>
public static class CorpusWriter
{
    private const int Pieces = 40;

    /// <summary>A document of each format.</summary>
    public static IEnumerable<PlantedDocument> Documents(int seed) => CorpusFormats.All.Select((format, index) => Document(format, new Random((seed * 1000) + index)));

    private static PlantedDocument Document(CorpusFormat format, Random random)
    {
        CorpusSentences sentences = new(random, format);
        StringBuilder text = new();
        text.Append(sentences.WithTraps(Of(format.Tops)));
        for (int i = 0; i < Pieces; i++)
        {
            bool speaks = format.Silent.Length == 0 || random.Next(3) > 0;
            if (i > 0)
                text.Append(format.Between);
            text.Append(speaks ? Speak(Of(format.Speaking)) : sentences.WithTraps(Of(format.Silent)));
        }

        text.Append(sentences.WithTraps(format.Bottom)).Append(random.Next(2) == 0 ? "\n" : "");
        string marked = text.ToString();
        return PlantedDocument.Of(format, random.Next(3) == 0 ? marked.Replace("\n", "\r\n", StringComparison.Ordinal) : marked);

        string Speak(Speaking place) => string.Join("", Split(sentences.WithTraps(place.Pattern)).Select(part => part == "§" ? sentences.Write(place) : part));

        T Of<T>(T[] choices) => choices[random.Next(choices.Length)];
    }

    private static IEnumerable<string> Split(string pattern)
    {
        string[] parts = pattern.Split('§');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                yield return "§";
            yield return parts[i];
        }
    }
}
