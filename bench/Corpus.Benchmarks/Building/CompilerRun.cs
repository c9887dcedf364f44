using Corpus.Benchmarks.Making;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Building;

/// <summary>Runs csc as a build would: deterministic, optimised, with documentation, nullable on, warnings as errors.</summary>
internal sealed class CompilerRun(string folder)
{
    /// <summary>Writes the response file of a compilation of C# files.</summary>
    public string FromCode(string name, IEnumerable<string> files, bool hasRuntime = true, bool hasGenerator = false, bool isDocumented = true) =>
        Write(name, [.. files.Select(Quoted), .. hasGenerator ? GeneratorIn(Toolchain.Shipped("analyzer")) : []], hasRuntime, isDocumented);

    /// <summary>Writes the response file of a compilation of a corpus by the generator.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="root">The folder that it was written to.</param>
    /// <param name="generatedTo">Where the generated files are to be written, too.</param>
    /// <param name="generator">The folder with the generator and what it needs; the portable ones unless named.</param>
    /// <param name="references">Other assemblies.</param>
    /// <param name="constantsOnly">Whether constants alone are asked for.</param>
    /// <param name="isDocumented">Whether the compiler writes the documentation file.</param>
    public string FromCorpus(
        string name, MadeCorpus corpus, string root, string? generatedTo = null, string? generator = null, IEnumerable<string>? references = null,
        bool constantsOnly = false, bool isDocumented = true)
    {
        var options = new List<string>
        {
            "is_global = true",
            "build_property.CorpusCuratedFolder = curated",
            "build_property.CorpusSeedsFolder = seeds",
            $"build_property.AssemblyName = {name}",
        };
        if (constantsOnly)
        {
            options.Add("build_property.CorpusEmit = constants");
        }

        var lines = (references ?? []).Select(static reference => "/reference:" + Quoted(reference)).ToList();
        foreach (var path in corpus.Files.Keys)
        {
            var kind = path.StartsWith("curated/", StringComparison.Ordinal) ? "curated" : path.EndsWith(".yaml", StringComparison.Ordinal) ? "source"
                : path.EndsWith(".fingerprint", StringComparison.Ordinal) ? "fingerprint" : "document";
            options.AddRange(
                [$"[{root}/{path}]", $"build_metadata.AdditionalFiles.CorpusKind = {kind}", $"build_metadata.AdditionalFiles.CorpusPath = {path}"]);
            lines.Add("/additionalfile:" + Quoted($"{root}/{path}"));
        }

        var config = Path.Combine(folder, name + ".editorconfig");
        File.WriteAllLines(config, options);
        lines.Add("/analyzerconfig:" + Quoted(config));
        lines.AddRange(GeneratorIn(generator ?? Toolchain.Shipped("analyzer")));
        if (generatedTo is not null)
        {
            lines.Add("/generatedfilesout:" + Quoted(generatedTo));
        }

        return Write(name, lines, hasRuntime: !constantsOnly, isDocumented);
    }

    /// <summary>Writes the response file of a program, which can be run with <c>dotnet exec</c> when it is compiled.</summary>
    public string Program(string name, string code, IEnumerable<string> references, IEnumerable<string>? resources = null)
    {
        var source = Path.Combine(folder, name + ".cs");
        File.WriteAllText(source, code);
        File.WriteAllText(
            Path.Combine(folder, name + ".runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "tfm": "net{{Environment.Version.Major}}.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        return Write(
            name,
            [
                Quoted(source), "/target:exe", "/nowarn:1591",
                .. references.Select(static reference => "/reference:" + Quoted(reference)),
                .. Toolchain.FrameworkGenerators.Select(static generator => "/analyzer:" + Quoted(generator)),
                .. (resources ?? []).Select(static resource => "/resource:" + Quoted(resource)),
            ],
            hasRuntime: false);
    }

    /// <summary>Writes the response file of a program that may use a corpus, as its build compiles it: with the framework's generators.</summary>
    public string Consumer(string name, IEnumerable<string> files, string? corpus, bool isRecorded) => Write(
        name,
        [
            .. files.Select(Quoted), "/nowarn:1591",
            .. corpus is null ? Array.Empty<string>() : ["/reference:" + Quoted(corpus)],
            .. Toolchain.FrameworkAnalyzers.Select(static analyzer => "/analyzer:" + Quoted(analyzer)),
            .. isRecorded
                ? Directory.GetFiles(Toolchain.Shipped("consumer"), "*.dll").Order(StringComparer.Ordinal).Select(static file => "/analyzer:" + Quoted(file))
                : [],
        ],
        hasRuntime: corpus is not null);

    /// <summary>Writes the response file of a program into which the generator makes what it names of a corpus.</summary>
    public string Naming(string name, string file, string corpus) =>
        Write(name, [Quoted(file), "/reference:CorpusFacts=" + Quoted(corpus), .. GeneratorIn(Toolchain.Shipped("analyzer"))], hasRuntime: true);

    public static ProcessCost Compile(string responseFile) =>
        ChildProcess.RunOrThrow(Toolchain.Dotnet, "exec", Toolchain.Compiler, "/noconfig", "@" + responseFile);

    /// <summary>Writes the documentation file of an assembly from the code that the generator wrote, as a build with <c>CorpusDocumentation</c> does.</summary>
    public ProcessCost Document(string name, string generated)
    {
        // The list of the C# by hand, of which a made corpus has none.
        var byHand = Path.Combine(folder, name + ".byhand.txt");
        File.WriteAllText(byHand, "");
        return ChildProcess.RunOrThrow(
            Toolchain.Dotnet, "exec", Path.Combine(Toolchain.Shipped("documentation"), "Corpus.Documenting.dll"),
            generated, name, Path.Combine(folder, name + ".xml"), byHand);
    }

    /// <summary>Compiles what may have an error; gives it instead.</summary>
    public static ProcessCost? TryCompile(string responseFile, out string? failure)
    {
        var cost = ChildProcess.Run(Toolchain.Dotnet, "exec", Toolchain.Compiler, "/noconfig", "@" + responseFile);
        var error = cost.Output.IndexOf("error ", StringComparison.Ordinal);
        failure = cost.ExitCode == 0 ? null : error < 0 ? $"csc ended with {cost.ExitCode}" : cost.Output[error..].Split('\n', '.')[0] + ".";
        return cost.ExitCode == 0 ? cost : null;
    }

    public long DocumentationOf(string name) => new FileInfo(Path.Combine(folder, name + ".xml")).Length;

    public long SizeOf(string name) => new FileInfo(Path.Combine(folder, name + ".dll")).Length;

    private static IEnumerable<string> GeneratorIn(string folder) =>
        Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static file => "/analyzer:" + Quoted(file));

    private string Write(string name, List<string> inputs, bool hasRuntime, bool isDocumented = true)
    {
        string[] lines =
        [
            "/nologo", "/nostdlib+", "/target:library", "/deterministic+", "/optimize+", "/debug:portable", "/nullable:enable", "/langversion:latest",
            "/warnaserror+", "/utf8output",
            "/nowarn:1701,1702", "/define:NET5_0_OR_GREATER;NET8_0_OR_GREATER;NET10_0_OR_GREATER",
            "/out:" + Quoted(Path.Combine(folder, name + ".dll")),
            .. isDocumented ? ["/doc:" + Quoted(Path.Combine(folder, name + ".xml"))] : Array.Empty<string>(),
            .. Toolchain.Framework.Select(static file => "/reference:" + Quoted(file)),
            .. hasRuntime ? ["/reference:" + Quoted(Path.Combine(Toolchain.Shipped("lib"), "Corpus.Runtime.dll"))] : Array.Empty<string>(),
            .. inputs,
        ];
        var path = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(path, lines);
        return path;
    }

    private static string Quoted(string path) => $"\"{path}\"";
}
