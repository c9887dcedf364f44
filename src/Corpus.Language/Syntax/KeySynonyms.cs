namespace Corpus.Language.Syntax;

/// <summary>What other languages and people call the keys of this one: words too far from a key to be taken for a misspelling of it.</summary>
internal static class KeySynonyms
{
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["accordingTo"] = Keys.ClaimedBy,
        ["allegedBy"] = Keys.ClaimedBy,
        ["attributedTo"] = Keys.ClaimedBy,
        ["saidBy"] = Keys.ClaimedBy,
        ["statedBy"] = Keys.ClaimedBy,
        ["via"] = Keys.ReportedBy,
        ["explanation"] = Keys.Reading,
        ["note"] = Keys.Reading,
        ["computed"] = Keys.Derived,
        ["formula"] = Keys.Derived,
        ["certainty"] = Keys.Modality,
        ["hedge"] = Keys.Modality,
        ["mood"] = Keys.Modality,
        ["operator"] = Keys.Comparator,
        ["precision"] = Keys.Tolerance,
        ["uncertainty"] = Keys.Tolerance,
        ["at"] = Keys.AsOf,
        ["pointInTime"] = Keys.AsOf,
        ["start"] = Keys.From,
        ["validFrom"] = Keys.From,
        ["end"] = Keys.Until,
        ["to"] = Keys.Until,
        ["validUntil"] = Keys.Until,
        ["evidence"] = Keys.Citations,
        ["references"] = Keys.Citations,
        ["refs"] = Keys.Citations,
        ["description"] = Keys.Summary,
        ["name"] = Keys.Label,
        ["translations"] = Keys.Labels,
        ["altLabels"] = Keys.Aliases,
        ["kind"] = Keys.Type,
        ["base"] = Keys.Extends,
        ["inherits"] = Keys.Extends,
        ["subtypeOf"] = Keys.Extends,
        ["isAbstract"] = Keys.Abstract,
        ["regex"] = Keys.Pattern,
        ["optional"] = Keys.Required,
        ["inverseOf"] = Keys.Inverse,
        ["symbol"] = Keys.UnitWords,
        ["exact"] = Keys.Quote,
        ["text"] = Keys.Quote,
    };

    /// <summary>The key that was meant, if it is one of those that can stand there.</summary>
    public static string? Of(string key, IReadOnlyList<string> known) => Meant.TryGetValue(key, out var meant) && known.Contains(meant) ? meant : null;
}
