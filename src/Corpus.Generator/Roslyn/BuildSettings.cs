using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Roslyn;

/// <summary>What the build passes on, checked; nothing is silently taken for granted.</summary>
internal sealed record BuildSettings(CheckOptions Options, string CuratedFolder, bool IsSetUp, EquatableArray<Problem> Problems)
{
    /// <summary>Whether generated code says in which line of which file each member is stated.</summary>
    public bool EmitsLines { get; init; }

    /// <summary>The name of the assembly that is built.</summary>
    public string AssemblyName { get; init; } = "";

    /// <summary>Whether constants alone are emitted.</summary>
    public bool ConstantsOnly { get; init; }

    private const string Prefix = "build_property.";

    /// <summary>What stands in where the settings cannot be read: set up, so that no more is reported than that.</summary>
    public static BuildSettings Default { get; } = new(new CheckOptions(), "", IsSetUp: true, []);

    /// <summary>Whether the build passes on what the generator needs: its own props and targets do.</summary>
    public static bool IsSetUpIn(AnalyzerConfigOptionsProvider provider) => Folder(provider) is not null;

    public static BuildSettings Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GlobalOptions;
        if (Folder(provider) is not { } folder)
        {
            return new BuildSettings(new CheckOptions(), "", IsSetUp: false, []);
        }

        var problems = new List<Problem>();

        EdtfDate? today = null;
        if (Value("CorpusToday") is { } day && (today = CheckOptions.ReadDay(day)) is null)
        {
            problems.Add(SetupProblems.InvalidOption("CorpusToday", day, CheckOptions.DayExpected));
        }

        var allowUnproved = Flag("CorpusAllowUnproved");
        decimal? share = CheckOptions.ShareUnlessNamed(allowUnproved);
        if (Value("CorpusLeastProvedShare") is { } least && (share = CheckOptions.ReadShare(least)) is null)
        {
            problems.Add(SetupProblems.InvalidOption("CorpusLeastProvedShare", least, CheckOptions.ShareExpected));
        }

        decimal? mostRead = 1m;
        if (Value("CorpusMostReadShare") is { } most && (mostRead = CheckOptions.ReadShare(most)) is null)
        {
            problems.Add(SetupProblems.InvalidOption("CorpusMostReadShare", most, CheckOptions.ShareExpected));
        }

        EquatableArray<string> turnedDown = [];
        if (Value("CorpusChecksAsWarnings") is { } checks)
        {
            turnedDown = TurnedDownChecks.Read(checks, out var unknown);
            if (unknown is not null)
            {
                problems.Add(SetupProblems.UnknownCheck("CorpusChecksAsWarnings", unknown, TurnedDownChecks.Ids));
            }
        }

        var emitsLines = Flag("CorpusEmitLines");
        var emitted = Value(EmittedParts.Key) ?? EmittedParts.All;
        var isOfConstants = string.Equals(emitted, EmittedParts.Constants, StringComparison.OrdinalIgnoreCase);
        if (!isOfConstants && !string.Equals(emitted, EmittedParts.All, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(SetupProblems.InvalidOption(EmittedParts.Key, emitted, $"`{EmittedParts.All}` or `{EmittedParts.Constants}`"));
        }

        var asked = new CheckOptions(today, allowUnproved, share ?? 1m, mostRead ?? 1m) { ChecksAsWarnings = turnedDown };
        return new BuildSettings(asked, folder, IsSetUp: true, EquatableArray.From(problems))
        {
            EmitsLines = emitsLines,
            ConstantsOnly = isOfConstants,
            AssemblyName = Value("AssemblyName") ?? "",
        };

        bool Flag(string name)
        {
            if (Value(name) is not { } found)
            {
                return false;
            }

            var isTrue = string.Equals(found, "true", StringComparison.OrdinalIgnoreCase);
            if (!isTrue && !string.Equals(found, "false", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(SetupProblems.InvalidOption(name, found, "`true` or `false`"));
            }

            return isTrue;
        }

        string? Value(string name) => options.TryGetValue(Prefix + name, out var value) && value.Length > 0 ? value : null;
    }

    private static string? Folder(AnalyzerConfigOptionsProvider provider) =>
        provider.GlobalOptions.TryGetValue(Prefix + "CorpusCuratedFolder", out var folder) && folder.Length > 0 ? folder : null;
}
