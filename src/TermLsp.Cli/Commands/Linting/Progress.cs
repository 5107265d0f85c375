using System.Globalization;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>One line that says how far the work is, written over itself; nothing where nobody watches.</summary>
internal sealed class Progress(Terminal terminal, int total)
{
    // Work that is done sooner needs no word.
    private const long FirstAfter = 500;
    private const long Every = 100;
    private const string Clear = "\r\e[K";

    private long _next = Environment.TickCount64 + FirstAfter;
    private bool _stands;
    private int _done;

    /// <summary>One file more is done.</summary>
    public void Step(string path)
    {
        _done++;
        if (!terminal.IsWatched || Environment.TickCount64 < _next)
            return;
        _next = Environment.TickCount64 + Every;
        _stands = true;
        terminal.Errors.Write(string.Create(CultureInfo.InvariantCulture, $"{Clear}{_done}/{total} {Short(path)}"));
    }

    /// <summary>Makes room for something that stays.</summary>
    public void Hide()
    {
        if (!_stands)
            return;
        terminal.Errors.Write(Clear);
        _stands = false;
    }

    // A line that wraps cannot be written over; of a path, its end tells more.
    private static string Short(string path)
    {
        const int Longest = 50;
        return path.Length <= Longest ? path : "…" + path[^(Longest - 1)..];
    }
}
