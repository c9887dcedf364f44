using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Benchmarks.RunTime;

namespace Corpus.Benchmarks.Trimming;

/// <summary>What is left of a corpus in a program that is published trimmed.</summary>
internal static class TrimBench
{
    public static IEnumerable<Row> Measure(int facts)
    {
        using var workspace = new ScratchFolder();
        var programs = new SamplePrograms(workspace.Folder, facts);
        var literal = Publish(workspace, programs, "Literal");
        var constant = Publish(workspace, programs, "Constant");
        var left = Length(constant, "Bench.dll") + Length(constant, "Corpus.Runtime.dll");
        yield return Row.AtMost(
            $"a trimmed program that uses one constant of {facts:N0} facts: bytes of the corpus and its runtime in it", left, $"{left:N0}", 0);
        yield return new Row(
            "the same program: all bytes more than with the literal",
            $"{constant.Sum(static file => file.Length) - literal.Sum(static file => file.Length):N0}");
        var fact = Publish(workspace, programs, "Fact");
        yield return new Row(
            "a trimmed program that uses one fact with its citations: bytes left",
            $"{Length(fact, "Bench.dll"):N0} of the corpus's {new FileInfo(programs.Library).Length:N0}, {Length(fact, "Corpus.Runtime.dll"):N0} of the " +
                $"runtime's {new FileInfo(SamplePrograms.RuntimeLibrary).Length:N0}");
    }

    private static long Length(FileInfo[] files, string name) => files.Where(file => file.Name == name).Sum(static file => file.Length);

    private static FileInfo[] Publish(ScratchFolder workspace, SamplePrograms programs, string name)
    {
        var folder = workspace.Sub("publish-" + name);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), programs.Code(name));
        File.WriteAllText(Path.Combine(folder, "Program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RuntimeIdentifier>{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{programs.Library}" />
                <Reference Include="{SamplePrograms.RuntimeLibrary}" />
              </ItemGroup>
            </Project>
            """);
        ChildProcess.RunOrThrow(Toolchain.Dotnet, "publish", folder, "-c", "Release", "-o", Path.Combine(folder, "out"), "-nodeReuse:false", "-v", "quiet");
        // What was trimmed must still print the fact: tables are attributes, and attributes can be trimmed too.
        var printed = ChildProcess.RunOrThrow(Path.Combine(folder, "out", "Program")).Output.Trim();
        if (printed != programs.Value)
        {
            throw new InvalidOperationException($"{name} printed {printed}, not {programs.Value}.");
        }

        return new DirectoryInfo(Path.Combine(folder, "out")).GetFiles("*", SearchOption.AllDirectories);
    }
}
