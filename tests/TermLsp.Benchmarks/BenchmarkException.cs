namespace TermLsp.Benchmarks;

/// <summary>Why a benchmark could not run, in a sentence for the person who started it.</summary>
public sealed class BenchmarkException(string message) : Exception(message);
