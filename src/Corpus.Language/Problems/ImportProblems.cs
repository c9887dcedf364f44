using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>2xxx: what can be wrong with what a corpus takes from others, or with a corpus of several projects.</summary>
internal static class ImportProblems
{
    public static readonly ProblemDescriptor InvalidImportId = new("CORP2031", "An import is not valid");
    public static readonly ProblemDescriptor NotReferencedId = new("CORP2032", "An imported corpus is not referenced");
    public static readonly ProblemDescriptor OtherVersionId = new("CORP2033", "An imported corpus has another version");
    public static readonly ProblemDescriptor UnreadableId = new("CORP2034", "An imported corpus cannot be read");
    public static readonly ProblemDescriptor UnknownNameId = new("CORP2035", "An imported corpus has no such name");
    public static readonly ProblemDescriptor InCircleId = new("CORP2036", "Corpora import each other in a circle");
    public static readonly ProblemDescriptor InvalidPartId = new("CORP2037", "A part of a corpus is not valid");
    public static readonly ProblemDescriptor DefinedInTwoPartsId = new("CORP2038", "Two parts of a corpus define a name");

    public static readonly ProblemDescriptor UnsettledRequiredId = new("CORP2039", "A required property of another project's type is not settled");

    public static Problem UnsettledRequired(Place at, string fact, string type) =>
        UnsettledRequiredId.At(
            at, $"`{fact}` has no settled value, but `{type}` requires one and is compiled already, so its record has no room for that; prefer a claim "
                + "with a reason, or let the property not be required.");

    public static Problem InvalidImport(Place at, string found, string reason) => InvalidImportId.At(at, $"`{MessageText.Short(found)}` {reason}.");

    public static Problem NotReferenced(Place at, string corpus, IReadOnlyList<string> referenced) =>
        NotReferencedId.At(
            at, $"The project references no corpus `{MessageText.Short(corpus)}`"
                + $"{(referenced.Count == 0 ? "" : $", but {MessageText.And(referenced)}")}; "
                + "reference its package or project (outside a build: `--reference FILE.dll`).");

    public static Problem OtherVersion(Place at, string corpus, string asked, string found) =>
        OtherVersionId.At(
            at, $"`{corpus}` is referenced in version {MessageText.Short(found)}, but `{MessageText.Short(asked)}` is asked for; "
                + "reference a version that will do, or check what changed (`corpus diff`) and ask for this one.");

    public static Problem TwoVersions(Place at, string corpus, string first, string second) =>
        OtherVersionId.At(
            at, $"`{corpus}` is referenced twice, in {MessageText.Short(first)} and in {MessageText.Short(second)}; reference one of the two.");

    public static Problem Unreadable(Place at, string corpus, string reason) =>
        UnreadableId.At(at, $"`{corpus}` cannot be read: {reason}.");

    public static Problem UnknownName(Place at, string found, string corpus, string version, IReadOnlyList<string>? known) =>
        UnknownNameId.At(
            at, $"There is no `{MessageText.Short(found)}` in `{corpus}` {MessageText.Short(version)}; {MessageText.Suggest(found, known)}.");

    public static Problem CannotCite(Place at, string found, string corpus) =>
        UnknownNameId.At(
            at, $"`{MessageText.Short(found)}` is a source of `{corpus}`, whose evidence is not in its package; put a record with evidence of the document "
                + "beside your own sources, and cite that.");

    public static Problem InCircle(Place at, string path) =>
        InCircleId.At(at, $"Corpora import each other in a circle: {path}; take one of these imports out, or move what both need to a corpus of its own.");

    public static Problem InvalidPart(Place at, string what, string reason) => InvalidPartId.At(at, $"{what}; {reason}.");

    public static Problem DefinedInTwoParts(Place at, string name, string assembly, string version) =>
        DefinedInTwoPartsId.At(
            at, $"`{name}` is defined in `{assembly}` {MessageText.Short(version)}, too, which is a part of the same corpus; rename one of the two, "
                + "or move their facts together.");

    public static Problem DefinedInTwoShards(string name, string what, string first, string second) =>
        DefinedInTwoPartsId.At(
            Place.None, $"The {what} `{name}` is in two parts of the corpus, `{first}` and `{second}`; rename one of the two, or move their facts together.");
}
