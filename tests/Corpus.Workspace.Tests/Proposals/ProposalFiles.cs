using Corpus.Workspace.Proposals;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Tests.Support;

namespace Corpus.Workspace.Tests.Proposals;

/// <summary>The corpus for which facts are proposed, whose documents are written for it, and the proposals: a line each.</summary>
internal static class ProposalFiles
{
    private const string Folder = "tests/Corpus.Workspace.Tests/Proposals";

    public static CorpusSnapshot Corpus { get; } = CorpusSnapshot.Empty(CorpusSettings.Default).With(CaseFolders.Texts(Folder + "/Corpus"));

    /// <summary>
    /// The proposals of a file: <c>Entity.property | value; value | Source | quote | key=value</c>, and more sources and quotes behind <c>and</c>.
    /// </summary>
    public static IReadOnlyList<FactProposal> Read(string name) =>
        [.. File.ReadAllLines(Path.Combine(CaseFolders.Root, Folder, "Cases", name + ".txt")).Where(static line => line.Length > 0 && line[0] != '#')
            .Select(Parse)];

    private static FactProposal Parse(string line)
    {
        var parts = line.Split(" | ");
        var fact = parts[0].Split('.');
        var proposal = new FactProposal(fact[0], fact[1], parts[1].Split("; "), [new ProposedCitation(parts[2], Unescaped(parts[3]))])
        {
            Values = [.. parts[1].Split("; ").Select(Unescaped)],
        };
        foreach (var part in parts[4..])
        {
            var (key, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], Unescaped(part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            var citation = proposal.Citations[^1];
            proposal = key switch
            {
                "comparator" => proposal with { Comparator = value },
                "tolerance" => proposal with { Tolerance = value },
                "modality" => proposal with { Modality = value },
                "asOf" => proposal with { AsOf = value },
                "from" => proposal with { From = value },
                "until" => proposal with { Until = value },
                "claimedBy" => proposal with { ClaimedBy = value.Split("; ") },
                "prefix" => proposal with { Citations = [.. proposal.Citations.SkipLast(1), citation with { Prefix = value }] },
                "suffix" => proposal with { Citations = [.. proposal.Citations.SkipLast(1), citation with { Suffix = value }] },
                "quote" => proposal with { Citations = [.. proposal.Citations, citation with { Quote = value, Prefix = null, Suffix = null }] },
                "source" => proposal with { Citations = [.. proposal.Citations.SkipLast(1), citation with { Source = value }] },
                _ => throw new InvalidOperationException($"No part of a proposal is called `{key}`."),
            };
        }

        return proposal;
    }

    private static string Unescaped(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
