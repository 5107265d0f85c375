using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A <see cref="ContextCondition"/> whose words are ready to be compared, and the zones of the glossary's scope.</summary>
internal sealed record FormCondition(ImmutableArray<Form> Any, ImmutableArray<Form> None, int Window, ImmutableArray<Zone> Zones)
{
    /// <summary>Whether it holds around a span. The windows end there as if the text did.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What stands under the condition.</param>
    /// <param name="zone">The zone that it stands in.</param>
    /// <param name="room">A fold to use; what it holds is lost.</param>
    public bool Holds(ZonedText text, TextSpan span, Zone zone, ZonedFold room)
    {
        if (!Zones.IsEmpty && !Zones.Contains(zone))
            return false;
        TextSpan before = new(Math.Max(0, span.Start - Window), span.Start);
        TextSpan after = new(span.End, Math.Min(text.Text.Length, span.End + Window));
        return (Any.IsEmpty || Stands(Any, text, before, room) || Stands(Any, text, after, room))
            && !Stands(None, text, before, room) && !Stands(None, text, after, room);
    }

    private static bool Stands(ImmutableArray<Form> words, ZonedText text, TextSpan window, ZonedFold room)
    {
        if (words.IsEmpty)
            return false;
        room.Reset(text, window);
        for (int start = 0; room.Has(start); start++)
        {
            if (!FormStart<ExactText>.TryAt(start, new ExactText(room), out FormStart<ExactText> at))
                continue;
            char first = at.Folded(start);
            foreach (Form word in words)
            {
                if (word.Characters[0].Folded == first && FormComparison.At(at, word) is not null)
                    return true;
            }
        }

        return false;
    }
}
