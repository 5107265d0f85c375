using System.Collections.Immutable;
using TermLsp.Core.Linting.Misspelling;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>An open document as it stands at one version. Immutable: an edit makes another.</summary>
public sealed class Document
{
    private readonly Lazy<LanguageTag?> _language;
    private readonly Lock _reading = new();

    // Of this version, or of an earlier one until somebody asks: of all earlier versions no more than one is held, and that no longer than that.
    private Reading? _read;

    /// <param name="uri">The name under which the client knows it, to the letter.</param>
    /// <param name="kind">What kind of document it is.</param>
    /// <param name="version">The client's version number.</param>
    /// <param name="text">The text.</param>
    public Document(string uri, DocumentKind kind, int version, SourceText text)
        : this(uri, kind, version, text, former: null)
    {
    }

    private Document(string uri, DocumentKind kind, int version, SourceText text, Reading? former)
    {
        (Uri, Kind, Version, Text, _read) = (uri, kind, version, text, former);
        _language = new Lazy<LanguageTag?>(() => DocumentLanguage.Of(text.Content));
    }

    /// <summary>The name under which the client knows it, to the letter.</summary>
    public string Uri { get; }

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The client's version number.</summary>
    public int Version { get; }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>
    /// The text with its zones, divided when first asked for. If this document came of an edit, only what the edit touched is divided.
    /// </summary>
    public ZonedText Zoned => Read().Zoned;

    /// <summary>The natural language that the text is written in; null where it is in none that we tell apart.</summary>
    public LanguageTag? Language => _language.Value;

    /// <summary>The same document with another text: what is known of this one helps to find out about the other.</summary>
    public Document With(int version, SourceText text) => new(Uri, Kind, version, text, Volatile.Read(ref _read));

    /// <summary>
    /// Every occurrence of a matcher's forms, found when first asked for. If this document came of an edit, only what the edit touched is
    /// searched.
    /// </summary>
    internal ImmutableArray<Occurrence> Occurrences(ITermMatcher matcher, CancellationToken cancellation)
    {
        Reading reading = Read();
        if (reading.Findings is { IsCurrent: true } current && current.Matcher == matcher)
            return current.Occurrences;

        // A race searches twice and finds the same, which is harmless; nobody waits for a search that its own asker may cancel.
        Findings findings = Findings.Of(reading.Zoned, matcher, reading.Findings, cancellation);
        Keep(reading.Zoned, known => known with { Findings = findings });
        return findings.Occurrences;
    }

    /// <summary>The unknown words that are near to a term's, found when first asked for, and after an edit where it touched the text.</summary>
    internal ImmutableArray<Sighting> Sightings(TermWords words, CancellationToken cancellation)
    {
        Reading reading = Read();
        Sightings sightings = Linting.Misspelling.Sightings.Of(reading.Zoned, words, reading.Sightings, cancellation);
        if (sightings != reading.Sightings)
            Keep(reading.Zoned, known => known with { Sightings = sightings });
        return sightings.All;
    }

    // Two that are asked for at once must not forget each other.
    private void Keep(ZonedText zoned, Func<Reading, Reading> add)
    {
        lock (_reading)
        {
            if (_read is { } known && known.Zoned == zoned)
                Volatile.Write(ref _read, add(known));
        }
    }

    /// <summary>Whether an occurrence that was found goes on over a place, so that nothing can be put there without breaking it.</summary>
    internal bool IsInsideOccurrence(int offset)
    {
        if (Known()?.Findings is not { IsCurrent: true } findings)
            return false;
        foreach (Occurrence occurrence in findings.Occurrences)
        {
            if (occurrence.Span.End > offset)
                return occurrence.Span.Start < offset;
        }

        return false;
    }

    private Reading Read()
    {
        if (Known() is { } known)
            return known;
        lock (_reading)
        {
            if (Known() is { } meanwhile)
                return meanwhile;
            Reading reading = Reading.Of(Text, Kind.Zoner, _read);
            Volatile.Write(ref _read, reading);
            return reading;
        }
    }

    private Reading? Known() => Volatile.Read(ref _read) is { } reading && reading.Zoned.Text == Text ? reading : null;
}
