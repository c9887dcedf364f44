namespace Corpus.Documenting;

/// <summary>What build/Corpus.Documentation.targets runs. MSBuild reads the problem off the output.</summary>
internal static class Command
{
    /// <param name="arguments">
    /// The folder of generated code, the assembly's name, the file to write, and a file with the paths of the project's other C#.
    /// </param>
    /// <param name="error">Where a problem is written.</param>
    /// <returns>0, or 1 if the file was not written.</returns>
    public static int Run(string[] arguments, TextWriter error)
    {
        if (arguments is not [var folder, var assembly, var path, var own])
        {
            error.WriteLine("The documentation file needs the folder of generated code, the assembly's name, the file to write, and the list of other C#.");
            return 1;
        }

        try
        {
            OwnCode.MustHaveNoComments(File.ReadLines(own));
            DocumentationFile.Write(folder, assembly, path);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnknownDeclarationException or OwnCommentException)
        {
            error.WriteLine(
                $"error CORP6011: The documentation file `{path}` cannot be written: {e.Message} "
                + "Fix that, or let the compiler write the file: remove `CorpusDocumentation` from the project file.");
            return 1;
        }
    }
}
