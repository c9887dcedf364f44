namespace Corpus.Packages.Tests.Support;

/// <summary>Properties of strangers' projects.</summary>
internal static class Frameworks
{
    public const string Newest = "<TargetFramework>net10.0</TargetFramework>";
    public const string Net8 = "<TargetFramework>net8.0</TargetFramework>";
    public const string Standard = "<TargetFramework>netstandard2.0</TargetFramework>";

    /// <summary>Everything that can be asked of a project is asked.</summary>
    public const string Strict =
        "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
        + "<AnalysisLevel>latest-all</AnalysisLevel><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>"
        + "<GenerateDocumentationFile>true</GenerateDocumentationFile>";
}
