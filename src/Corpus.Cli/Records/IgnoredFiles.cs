using Corpus.Cli.Folders;

namespace Corpus.Cli.Records;

/// <summary>The <c>.gitignore</c> of the folder of records.</summary>
internal static class IgnoredFiles
{
    private const string Name = ".gitignore";

    /// <summary>Has git leave out a file of the folder.</summary>
    /// <returns>The file that now says so; null where a line of it did already.</returns>
    public static string? Add(Host host, string folder, string fileName)
    {
        var path = Path.Combine(folder, Name);
        NewFile.Check(host, path);
        var present = File.Exists(path) ? RegularFile.Below(host, folder).Read(path) : new TextBytes("", HasMark: false);
        var lines = present.Text.Split('\n').Select(static line => line.TrimEnd());
        string[] covers = ["/" + fileName, fileName, "*" + Path.GetExtension(fileName), "/*" + Path.GetExtension(fileName)];
        if (lines.Any(line => covers.Contains(line, StringComparer.Ordinal)))
        {
            return null;
        }

        var end = present.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = present.Text.Length == 0 || present.Text.EndsWith('\n') ? present.Text : present.Text + end;
        NewFile.Write(host, path, (present with { Text = $"{before}/{fileName}{end}" }).ToBytes());
        return host.Shown(path);
    }
}
