using System.Text;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Workspace.Completion;

namespace Corpus.Workspace.Proposals;

/// <summary>Writes a proposed fact as a curator would.</summary>
internal static class FactYaml
{
    /// <summary>What stands before the name of a source that is a claimant.</summary>
    public const string SourcePrefix = "source:";

    public static string Write(FactProposal proposal, PropertyModel property, int indent)
    {
        var lead = new string(' ', indent);
        var within = lead + "  ";
        var yaml = new StringBuilder();
        yaml.Append(lead).Append(proposal.Property).Append(":\n");
        var values = proposal.Values.Select(value => Value(value, property)).ToArray();
        yaml.Append(within).Append(Keys.Value).Append(": ").Append(property.IsList ? $"[{string.Join(", ", values)}]" : values[0]).Append('\n');
        foreach (var (key, value) in Qualifiers(proposal))
        {
            yaml.Append(within).Append(key).Append(": ").Append(value).Append('\n');
        }

        yaml.Append(within).Append(Keys.Citations).Append(":\n");
        foreach (var citation in proposal.Citations)
        {
            yaml.Append(within).Append("  - { ").Append(Keys.Source).Append(": ").Append(Text(citation.Source)).Append(", ").Append(Keys.Quote).Append(": ")
                .Append(Text(citation.Quote));
            foreach (var (key, value) in new[] { (Keys.Prefix, citation.Prefix), (Keys.Suffix, citation.Suffix) })
            {
                if (value is not null)
                {
                    yaml.Append(", ").Append(key).Append(": ").Append(Text(value));
                }
            }

            yaml.Append(" }\n");
        }

        return yaml.ToString();
    }

    private static IEnumerable<(string Key, string Value)> Qualifiers(FactProposal proposal)
    {
        foreach (var (key, value) in new[]
        {
            (Keys.Comparator, proposal.Comparator), (Keys.Tolerance, proposal.Tolerance), (Keys.Modality, proposal.Modality), (Keys.AsOf, proposal.AsOf),
            (Keys.From, proposal.From), (Keys.Until, proposal.Until),
        })
        {
            if (value is not null)
            {
                yield return (key, Plain(value));
            }
        }

        if (proposal.ClaimedBy.Count > 0)
        {
            yield return (Keys.ClaimedBy,
                $"[{string.Join(", ", proposal.ClaimedBy.Select(static claimant => claimant.StartsWith(SourcePrefix, StringComparison.Ordinal)
                ? $"{{ {Keys.Source}: {Text(claimant[SourcePrefix.Length..].Trim())} }}"
                : Text(claimant)))}]");
        }
    }

    /// <summary>A number or boolean is not quoted, a text is where it would else be read as one.</summary>
    private static string Value(string value, PropertyModel property) =>
        property.Datatype.IsNumeric || property.Datatype.Kind is DatatypeKind.Boolean or DatatypeKind.Date or DatatypeKind.Period ? Plain(value) : Text(value);

    /// <summary>A value that is written without quotation marks where it is one word, so that nothing else can come in with it.</summary>
    private static string Plain(string value) =>
        value.Length > 0 && value.All(static character => char.IsAsciiLetterOrDigit(character)
            || character is '.' or '-' or '+' or '~' or '?' or '%' or '/' or ':') && value[^1] != ':' && value[0] is not ('?' or '%' or '-' or ':')
        || (value is ['-', _, ..] && value[1..].All(static character => char.IsAsciiDigit(character) || character is '.' or 'e' or 'E' or '-' or '+'))
            ? value
            : Text(value);

    private static string Text(string text) => YamlText.Of(text, isFlow: true);
}
