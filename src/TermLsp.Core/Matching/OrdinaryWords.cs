using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Ordinary English words that a term without its capitals would be: the rag carpet (RAG), latex gloves (LaTeX), to react (ReAct).</summary>
internal static class OrdinaryWords
{
    /// <summary>Whether <paramref name="word"/>, in lower case, is one; only words of two to six letters are known.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => PackedWords.IndexOf(word, OrdinaryWordTable.OfLength(word.Length)) >= 0;
}
