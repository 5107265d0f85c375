namespace TermLsp.Cli.Commands.Linting;

/// <summary>Work that is done by several threads at once and handed over in its order, with few results waiting for their turn.</summary>
internal static class OrderedWork
{
    // While a long one is worked on, so many others per thread may be done and wait.
    private const int Ahead = 8;

    /// <summary>Does all of it. If it is cancelled or given up, what has begun is waited for: none is left half done.</summary>
    public static IEnumerable<TResult> Do<T, TResult>(IEnumerable<T> work, int jobs, Func<T, TResult> one, CancellationToken cancellation)
    {
        if (jobs == 1)
        {
            foreach (T each in work)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return one(each);
            }

            yield break;
        }

        TaskFactory factory = new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        Queue<Task<TResult>> begun = new();
        try
        {
            foreach (T each in work)
            {
                cancellation.ThrowIfCancellationRequested();
                if (begun.Count == jobs * Ahead)
                    yield return begun.Dequeue().GetAwaiter().GetResult();
                begun.Enqueue(factory.StartNew(() => one(each), cancellation));
            }

            while (begun.TryDequeue(out Task<TResult>? next))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            while (begun.TryDequeue(out Task<TResult>? left))
                ((IAsyncResult)left).AsyncWaitHandle.WaitOne();
        }
    }
}
