namespace Corpus.Documenting;

/// <summary>What build/Corpus.Documentation.targets runs. MSBuild reads the problem off the output.</summary>
internal static class Command
{
    /// <param name="arguments">The folder of generated code, the assembly's name, and the file to write.</param>
    /// <param name="error">Where a problem is written.</param>
    /// <returns>0, or 1 if the file was not written.</returns>
    public static int Run(string[] arguments, TextWriter error)
    {
        if (arguments is not [var folder, var assembly, var path])
        {
            error.WriteLine("The documentation file needs the folder of generated code, the assembly's name and the file to write.");
            return 1;
        }

        try
        {
            DocumentationFile.Write(folder, assembly, path);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnknownDeclarationException)
        {
            error.WriteLine(
                $"error CORP6011: The documentation file `{path}` cannot be written: {e.Message} "
                + "Fix that, or let the compiler write the file: remove `CorpusDocumentation` from the project file.");
            return 1;
        }
    }
}
