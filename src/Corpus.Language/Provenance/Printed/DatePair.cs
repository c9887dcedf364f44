namespace Corpus.Language.Provenance.Printed;

/// <summary>Two dates that a quote prints as the ends of a period: “from 2020 to 2024”.</summary>
/// <param name="Start">The first; what it shares with the second (“January to March 2024”) is in it.</param>
/// <param name="Finish">The second.</param>
/// <param name="Words">The words, for messages.</param>
internal sealed record DatePair(DateMention Start, DateMention Finish, string Words)
{
    public bool Holds(DateMention mention) =>
        (mention.First == Start.First && mention.Day == Start.Day) || (mention.First == Finish.First && mention.Day == Finish.Day);
}
