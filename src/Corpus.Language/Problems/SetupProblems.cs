using System.Globalization;
using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>6xxx: what can be wrong with the build around a corpus, and 9xxx: with us.</summary>
internal static class SetupProblems
{
    public static readonly ProblemDescriptor NoCuratedFileId = new("CORP6001", "No curated file");
    public static readonly ProblemDescriptor InvalidOptionId = new("CORP6003", "A build property is not valid");
    public static readonly ProblemDescriptor NotSetUpId = new("CORP6004", "The build does not give the generator what it needs");
    public static readonly ProblemDescriptor UnreadableFileId = new("CORP6005", "A file cannot be read");
    public static readonly ProblemDescriptor MoreProblemsId = new("CORP6006", "There are more problems", Severity.Warning);
    public static readonly ProblemDescriptor LanguageVersionId = new("CORP6007", "The C# language version is too old");
    public static readonly ProblemDescriptor PathOfTwoFilesId = new("CORP6010", "Two files have one path");
    public static readonly ProblemDescriptor InternalId = new("CORP9001", "Corpus itself failed");

    public static Problem NoCuratedFile(string folder) =>
        NoCuratedFileId.At(
            Place.None,
            $"No curated file was found in `{MessageText.Short(folder)}`; add a `.yaml` file there, or set the property `CorpusCuratedFolder` to the folder " +
            "of your facts.");

    public static Problem InvalidOption(string property, string found, string expected) =>
        InvalidOptionId.At(Place.None, $"The property `{property}` is `{MessageText.Short(found)}`, but it must be {expected}; fix it in the project file.");

    public static Problem UnknownCheck(string property, string found, IReadOnlyList<string> known) =>
        InvalidOptionId.At(
            Place.None,
            $"The property `{property}` has `{MessageText.Short(found)}`, which is no check that can be turned down; {MessageText.Suggest(found, known)}.");

    public static Problem NotSetUp(Place at) =>
        NotSetUpId.At(
            at, "The compiler gets this file, but the build does not mark it as curated, so nothing in it was checked; reference the Corpus.Generator " +
            "package in this project itself, or import its build/Corpus.Generator.props and .targets.");

    public static Problem UnreadableFile(string path) =>
        UnreadableFileId.At(Place.Of(path), $"`{MessageText.Short(path)}` cannot be read as text; check that it exists, is not a folder and is UTF-8.");

    public static Problem MoreProblems(int count) =>
        MoreProblemsId.At(
            Place.None,
            $"There are {count.ToString("N0", CultureInfo.InvariantCulture)} more problems than the " +
            $"{Limits.Problems.ToString("N0", CultureInfo.InvariantCulture)} shown here; fix these and build again.");

    public static Problem LanguageVersion(string found) =>
        LanguageVersionId.At(Place.None, $"The generated code needs C# 9 or later, but this project compiles as C# {found}; set `LangVersion` to 9 or later.");

    public static Problem PathOfTwoFiles(string path) =>
        PathOfTwoFilesId.At(
            Place.Of(
            path), $"Two files have the path `{MessageText.Short(path)}`, because two folders have the same name, so problems could not tell them apart; " +
            "rename one of the folders.");

    public static Problem Internal(string path, string stage, Exception exception) =>
        InternalId.At(
            Place.Of(
            path), $"Corpus failed {stage}{(path.Length == 0 ? "" : $" of {path}")}: {exception.GetType().Name}: {MessageText.Short(exception.Message)}; " +
            "this is a fault in Corpus, so please report it with the file.");
}
