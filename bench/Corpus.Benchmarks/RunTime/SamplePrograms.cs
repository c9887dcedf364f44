using Corpus.Benchmarks.Building;
using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Running;
using Corpus.Language;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.RunTime;

/// <summary>Small programs that all print one fact of a made corpus, each coming by it in its own way.</summary>
internal sealed class SamplePrograms
{
    private readonly string _folder;
    private readonly CompilerRun _compiler;
    private readonly EntityModel _entity;
    private readonly FactModel _fact;

    public SamplePrograms(string folder, int facts)
    {
        _folder = folder;
        _compiler = new CompilerRun(folder);
        var made = CorpusMaker.Make(new MakerOptions(facts));
        made.WriteTo(folder);
        CompilerRun.Compile(_compiler.FromCorpus("Bench", made, folder));
        Corpus = ScratchFolder.Check(made);
        ParsedForms.Write(Corpus, folder);
        _entity = Corpus.Entities.First(static entity => entity.Facts.Any(IsPlainInteger));
        _fact = _entity.Facts.First(IsPlainInteger);
        File.Copy(RuntimeLibrary, Path.Combine(folder, "Corpus.Runtime.dll"));
        File.Copy(YamlLibrary, Path.Combine(folder, "YamlDotNet.dll"));
    }

    public CompiledCorpus Corpus { get; }

    /// <summary>What all of them print.</summary>
    public string Value => _fact.Statement.Values[0];

    public string Library => Path.Combine(_folder, "Bench.dll");

    public static string RuntimeLibrary => Path.Combine(Toolchain.Shipped("lib"), "Corpus.Runtime.dll");

    private static string YamlLibrary => Path.Combine(Toolchain.Shipped("analyzer"), "YamlDotNet.dll");

    public string Code(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "programs", name + ".cs"))
        .Replace("ENTITY", _entity.Id, StringComparison.Ordinal)
        .Replace("PROPERTY", _fact.Property.Name, StringComparison.Ordinal)
        .Replace("MEMBER", _fact.Property.MemberName, StringComparison.Ordinal)
        .Replace("VALUE", Value, StringComparison.Ordinal);

    public string Compile(string name)
    {
        CompilerRun.Compile(_compiler.Program(
            name, Code(name), [Library, RuntimeLibrary, YamlLibrary], name is "Resource" or "Access" ? [Path.Combine(_folder, "facts.resources")] : null));
        return Path.Combine(_folder, name + ".dll");
    }

    public static ProcessCost Run(string program) => ChildProcess.RunOrThrow(Toolchain.Dotnet, "exec", program);

    private static bool IsPlainInteger(FactModel fact) =>
        fact is { IsDisputed: false, Property: { IsList: false, IsRequired: false, Datatype.Kind: DatatypeKind.Integer } };
}
