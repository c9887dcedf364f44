using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Roslyn;

/// <summary>The C# that the project is compiled as.</summary>
internal sealed record CodeLanguage(string Version, bool IsSupported)
{
    /// <summary>What stands in where the language cannot be told: the project compiles as something, and any supported version can read this.</summary>
    public static CodeLanguage Oldest { get; } = new("9.0", IsSupported: true);

    public static CodeLanguage Of(ParseOptions options, CancellationToken cancellation)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();
        return new CodeLanguage(version.ToDisplayString(), version >= LanguageVersion.CSharp9);
    }
}
