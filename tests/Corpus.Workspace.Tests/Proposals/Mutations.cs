using System.Globalization;
using Corpus.Workspace.Proposals;

namespace Corpus.Workspace.Tests.Proposals;

/// <summary>Makes wrong proposals of right ones, each time the same.</summary>
internal static class Mutations
{
    private const int Seed = 17;

    private static readonly string[] Comparators = ["at-least", "at-most", "more-than", "less-than", "about", "exactly"];

    /// <summary>A digit of the value is another one.</summary>
    public static IEnumerable<FactProposal> ChangedDigit(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        foreach (var proposal in right.Where(static proposal => proposal.Values[0].Any(char.IsAsciiDigit)))
        {
            var value = proposal.Values[0].ToCharArray();
            // The last digit of a date's month or day, so that it remains a date; any of another value.
            int[] places = [.. Enumerable.Range(0, value.Length)
                .Where(place => char.IsAsciiDigit(value[place]) && (value.Length < 10 || place == value.Length - 1))];
            var place = places[random.Next(places.Length)];
            value[place] = (char)('1' + ((value[place] - '0' + random.Next(8)) % 9));
            yield return proposal with { Values = [new string(value)] };
        }
    }

    /// <summary>Another source is cited for the same words.</summary>
    public static IEnumerable<FactProposal> SwappedSource(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        string[] sources = [.. ProposalFiles.Corpus.Linkage.Sources.Select(static source => source.Model.Id)];
        foreach (var proposal in right)
        {
            string[] others = [.. sources.Where(source => source != proposal.Citations[0].Source)];
            yield return proposal with { Citations = [proposal.Citations[0] with { Source = others[random.Next(others.Length)] }] };
        }
    }

    /// <summary>The quote begins with the words of another one, with or without a mark of what is left out.</summary>
    public static IEnumerable<FactProposal> StitchedQuote(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        string[] joints = [" ", " … ", "... ", ", ", " [...] "];
        foreach (var proposal in right)
        {
            var (source, quote) = (proposal.Citations[0].Source, proposal.Citations[0].Quote);
            string[] others = [.. right.Where(other => other.Citations[0].Source == source && other.Citations[0].Quote != quote)
                .Select(static other => other.Citations[0].Quote)];
            if (others.Length == 0)
            {
                continue;
            }

            var head = others[random.Next(others.Length)].Split(' ');
            var tail = quote.Split(' ');
            var stitched = string.Join(' ', head[..(head.Length / 2)]) + joints[random.Next(joints.Length)] + string.Join(' ', tail[(tail.Length / 3)..]);
            yield return proposal with { Citations = [proposal.Citations[0] with { Quote = stitched }] };
        }
    }

    /// <summary>Nobody has written the words: a sentence is made for the value, or a word is put into the quote.</summary>
    public static IEnumerable<FactProposal> InventedQuote(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        string[] inserted = ["really", "now", "indeed", "officially", "alone", "today"];
        foreach (var (index, proposal) in right.Index())
        {
            var words = proposal.Citations[0].Quote.Split(' ');
            var place = 1 + random.Next(words.Length - 1);
            var quote = index % 2 == 0
                ? $"The {proposal.Property} of {proposal.Entity} is known to be {proposal.Values[0]}"
                : string.Join(' ', [.. words[..place], inserted[random.Next(inserted.Length)], .. words[place..]]);
            yield return proposal with { Citations = [proposal.Citations[0] with { Quote = quote }] };
        }
    }

    /// <summary>A comparator is left out, is another one, or is added.</summary>
    public static IEnumerable<FactProposal> WrongComparator(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        foreach (var proposal in right.Where(static proposal => double.TryParse(proposal.Values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
        {
            if (proposal.Comparator is not null and not "exactly")
            {
                yield return proposal with { Comparator = null };
            }

            string[] others = [.. Comparators.Where(comparator => comparator != proposal.Comparator)];
            yield return proposal with { Comparator = others[random.Next(others.Length)] };
        }
    }

    /// <summary>The fact of one is told of another of its kind.</summary>
    public static IEnumerable<FactProposal> OtherEntity(IReadOnlyList<FactProposal> right)
    {
        var random = new Random(Seed);
        var entities = ProposalFiles.Corpus.Linkage.Entities.ToArray();
        foreach (var proposal in right)
        {
            var type = ProposalFiles.Corpus.Linkage.Entity(proposal.Entity)!.TypeName;
            string[] others = [.. entities.Where(known => known.TypeName == type && known.Id != proposal.Entity).Select(static known => known.Id)];
            yield return proposal with { Entity = others[random.Next(others.Length)] };
        }
    }
}
