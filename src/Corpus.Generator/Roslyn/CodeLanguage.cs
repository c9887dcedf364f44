using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Roslyn;

/// <summary>The C# that the project is compiled as.</summary>
internal sealed record CodeLanguage(string Version, bool IsSupported, bool HasUtf8Literals)
{
    public static CodeLanguage Of(ParseOptions options, CancellationToken cancellation)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();
        return new CodeLanguage(version.ToDisplayString(), version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp11);
    }
}
