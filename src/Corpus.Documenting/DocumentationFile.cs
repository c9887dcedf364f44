using System.Text;

namespace Corpus.Documenting;

/// <summary>Writes the documentation file of an assembly that has nothing but a corpus, as the compiler would.</summary>
internal static class DocumentationFile
{
    private const string Margin = "            ";

    /// <summary>Reads all C# in a folder, file by file, and writes what it documents, sorted by the compiler's ids.</summary>
    /// <exception cref="UnknownDeclarationException">Something is documented that the generator does not emit.</exception>
    public static void Write(string folder, string assembly, string path)
    {
        // A member is its text, and not lines: a corpus has as many members as facts.
        var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            foreach (var (id, text) in GeneratedCode.Members(Path.GetFileName(file), reader))
            {
                members[id] = text;
            }
        }

        if (members.Count == 0)
        {
            throw new IOException($"There is no generated code in `{folder}`.");
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } parent)
        {
            Directory.CreateDirectory(parent);
        }

        // Half a file would be taken for a whole one by the next build.
        var unfinished = path + ".unfinished";
        using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            Write(writer, assembly, members);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    public static void Write(TextWriter writer, string assembly, IEnumerable<KeyValuePair<string, string>> members)
    {
        writer.WriteLine("<?xml version=\"1.0\"?>");
        writer.WriteLine("<doc>");
        writer.WriteLine("    <assembly>");
        writer.WriteLine($"        <name>{assembly}</name>");
        writer.WriteLine("    </assembly>");
        writer.WriteLine("    <members>");
        foreach (var (id, text) in members)
        {
            writer.WriteLine($"        <member name=\"{id}\">");
            foreach (var line in text.Split('\n'))
            {
                writer.Write(Margin);
                writer.WriteLine(line);
            }

            writer.WriteLine("        </member>");
        }

        writer.WriteLine("    </members>");
        writer.WriteLine("</doc>");
    }
}
