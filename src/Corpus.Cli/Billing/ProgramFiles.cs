using System.Security.Cryptography;
using Corpus.Cli.Assemblies;
using Corpus.Cli.Folders;

namespace Corpus.Cli.Billing;

/// <summary>Reads the assemblies of programs: of the folders that they were built or published to, or as they are named.</summary>
internal sealed class ProgramFiles(Host host)
{
    private const int StartBytes = 4;
    private static readonly string[] Extensions = [".dll", ".exe"];

    // Libraries of machine code; one that was compiled from .NET says so in itself, as a program of that kind does.
    private static readonly string[] NativeExtensions = [".so", ".dylib"];

    // What debuggers read of a program; it starts as one, and holds no code.
    private const string SymbolsExtension = ".dbg";

    private readonly List<BilledFile> _files = [];
    private readonly List<DependencyManifest> _manifests = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>All assemblies of folders and files, in the order of their paths, and what builds wrote beside them of who was built with what.</summary>
    public static (IReadOnlyList<BilledFile> Files, IReadOnlyList<DependencyManifest> Manifests) Read(
        Host host, IReadOnlyList<string> paths, Action<string> say)
    {
        var files = new ProgramFiles(host);
        foreach (var path in paths)
        {
            files.Add(path, say);
        }

        return ([.. files._files.OrderBy(static file => file.Shown, StringComparer.Ordinal)], files._manifests);
    }

    private void Add(string path, Action<string> say)
    {
        var full = host.Resolve(path);
        if (Directory.Exists(full))
        {
            var reader = RegularFile.Below(host, full);
            var found = FolderFiles.Find(reader, full, extensions: null);
            foreach (var file in found.Where(static file => file.FullPath.EndsWith(DependencyManifest.Ending, StringComparison.OrdinalIgnoreCase)))
            {
                AddManifest(file.FullPath, reader);
            }

            foreach (var file in found.Where(file => IsProgram(reader, file.FullPath)))
            {
                say($"Reading {file.RelativePath} …");
                Add(file.FullPath, () => reader.ReadBytes(file.FullPath, AssemblyReader.MostBytes));
            }

            return;
        }

        var before = _files.Count;
        Add(full, () => RegularFile.ReadNamed(host, full, AssemblyReader.MostBytes), isNamed: true);
        AddCorporaBeside(full, [.. _files.Skip(before)]);
    }

    private void AddManifest(string path, RegularFile reader)
    {
        // One that cannot be read tells nothing, and hides nothing.
        if (new FileInfo(path) is { Exists: true, Length: <= DependencyManifest.MostBytes })
        {
            AddManifest(FolderOf(path), reader.ReadBytes(path, DependencyManifest.MostBytes));
        }
    }

    private void AddManifest(string folder, byte[] bytes)
    {
        if (DependencyManifest.Read(folder, bytes) is { } manifest)
        {
            _manifests.Add(manifest);
        }
    }

    private static string FolderOf(string path) => RealPath.Of(Path.GetDirectoryName(path)!) ?? Path.GetDirectoryName(path)!;

    /// <summary>Of a file that was named alone, the corpora that it has constants of: what is deployed lies beside it.</summary>
    private void AddCorporaBeside(string path, IReadOnlyList<BilledFile> named)
    {
        var folder = Path.GetDirectoryName(path)!;
        var reader = RegularFile.Below(host, folder);
        var names = named.SelectMany(static file => file.Assembly?.Uses ?? []).Select(static record => record.AssemblyName).Distinct(StringComparer.Ordinal);
        foreach (var name in names.Where(static name => Path.GetFileName(name) == name))
        {
            var beside = Path.Combine(folder, name + ".dll");
            if (File.Exists(beside))
            {
                Add(beside, () => reader.ReadBytes(beside, AssemblyReader.MostBytes));
            }
        }

        AddManifest(Path.ChangeExtension(path, null) + DependencyManifest.Ending, reader);
    }

    private static bool IsProgram(RegularFile reader, string path)
    {
        var extension = Path.GetExtension(path);
        return Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)
            // The texts of other languages, in a folder of each, hold no code.
            ? !path.EndsWith(".resources.dll", StringComparison.OrdinalIgnoreCase)
            : !extension.Equals(SymbolsExtension, StringComparison.OrdinalIgnoreCase)
                && (NativeExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase) || NativeCode.IsExecutable(reader.ReadStart(path, StartBytes)));
    }

    private void Add(string path, Func<byte[]> read, bool isNamed = false)
    {
        var folder = FolderOf(path);
        if (!_seen.Add(Path.Combine(folder, Path.GetFileName(path))))
        {
            return;
        }

        byte[] bytes;
        try
        {
            bytes = read();
        }
        catch (UsageException refusal) when (!isNamed)
        {
            var reading = AssemblyReading.Refused(RefusalKind.Broken, $"was not read: {refusal.Message}");
            _files.Add(new BilledFile(host.Relative(path), null, folder, null, reading));
            return;
        }

        var digest = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
        var inside = Path.Combine(folder, Path.GetFileName(path));
        _files.AddRange(Parts(bytes, inside).Select(part => new BilledFile(
            host.Relative(path), part.Path, part.Path is null ? folder : inside, digest, part.Reading)
        {
            IsNamed = isNamed,
        }));
    }

    private IEnumerable<(string? Path, AssemblyReading Reading)> Parts(byte[] bytes, string inside)
    {
        if (AssemblyPackage.IsPackage(bytes))
        {
            var (package, refusal) = AssemblyPackage.Read(bytes);
            return package is null ? [(null, AssemblyReading.Refused(refusal!.Kind, refusal.Reason))]
                : package.Assemblies.Select(static part => ((string?)part.Path, part.Reading));
        }

        var reading = AssemblyReader.Read(bytes);
        if (reading.Assembly is not null)
        {
            return [(null, reading)];
        }

        try
        {
            if (SingleFileBundle.Read(bytes) is not { } bundle)
            {
                return SingleFileBundle.IsLauncher(bytes) ? [] : [(null, reading)];
            }

            AddManifest(inside, bundle.Manifest ?? []);
            return bundle.Assemblies.Select(static part => ((string?)part.Path, part.Reading));
        }
        catch (RefusedException refused)
        {
            return [(null, AssemblyReading.Refused(refused.Kind, refused.Message))];
        }
    }
}
