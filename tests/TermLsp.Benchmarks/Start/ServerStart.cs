using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace TermLsp.Benchmarks.Start;

/// <summary>What one start cost.</summary>
/// <param name="Wall">From just before the process was asked for to the awaited answer, in milliseconds.</param>
/// <param name="Cpu">The processor time that the server had used by then, in milliseconds.</param>
/// <param name="Memory">The memory that it held then, in megabytes of 10^6 bytes.</param>
internal sealed record StartCost(double Wall, double Cpu, double Memory);

/// <summary>A server that can be started again and again.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Program">Its program.</param>
/// <param name="Arguments">What it takes to be a server.</param>
/// <param name="CacheFolder">The user's cache folder for it, so that the machine's own neither helps nor hinders.</param>
/// <param name="KnowsTerms">Whether its hover must hold something: an error would come fast, too.</param>
/// <param name="Processors">
/// How many processors its runtime is told of. One that found out about its single core would begin with a pool of one thread, and then
/// measure how long (500 ms) a pool whose threads all wait takes to add another.
/// </param>
internal sealed record ServerStart(string Name, string Program, string[] Arguments, string CacheFolder, bool KnowsTerms, int Processors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Starts it, has a conversation with it, ends it.</summary>
    public StartCost Measure(Conversation conversation)
    {
        ProcessStartInfo command = new(Program, Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        command.Environment["XDG_CACHE_HOME"] = CacheFolder;
        command.Environment["DOTNET_PROCESSOR_COUNT"] = Processors.ToString(CultureInfo.InvariantCulture);
        long start = Stopwatch.GetTimestamp();
        using Process process = Launch(command);
        using Timer deadline = new(_ => process.Kill(), null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            Stream input = process.StandardInput.BaseStream;
            input.Write(conversation.Opening);
            input.Flush();
            JObject answer = new Answers(new BufferedStream(process.StandardOutput.BaseStream)).Await(conversation.AwaitedId);
            double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            double cpu = ProcessorTime.Of(process).TotalMilliseconds;
            double memory = process.WorkingSet64 / 1e6;
            Check(answer, conversation);
            input.Write(Conversation.Farewell);
            input.Flush();
            process.WaitForExit();
            return new StartCost(wall, cpu, memory);
        }
        catch (IOException error)
        {
            throw new BenchmarkException($"{Name} ended, or was ended after {Patience.TotalSeconds} s, unanswered: {error.Message}");
        }
    }

    private static Process Launch(ProcessStartInfo command)
    {
        try
        {
            return Pinning.Start(command);
        }
        catch (Win32Exception error)
        {
            throw new BenchmarkException(error.Message);
        }
    }

    private void Check(JObject answer, Conversation conversation)
    {
        if (answer["error"] is { } error)
            throw new BenchmarkException($"{Name} answered with an error: {error}");
        if (KnowsTerms && answer["result"] is not JObject)
            throw new BenchmarkException($"{Name} answered request {conversation.AwaitedId} with nothing: {answer}");
    }
}
