namespace Corpus.Consumer.References;

/// <summary>Reads what a referenced assembly recorded of the constants that it passes on.</summary>
internal static class LibraryRecord
{
    /// <summary>Adds what each constant of an assembly is computed from, by what documentation comments call it, behind the name of the assembly.</summary>
    /// <remarks>
    /// A record that is broken, or of a later format, passes nothing on: whoever reads the assembly itself says that it is broken. A reference assembly
    /// has the record of the assembly.
    /// </remarks>
    public static void Add(IAssemblySymbol assembly, Dictionary<string, List<CompiledConstant>> passed)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ConstantUsesAttribute", ContainingNamespace.Name: "CompilerServices" }
                && attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string table
                && table.StartsWith("V1\0", StringComparison.Ordinal))
            {
                Read(table, assembly.Name, passed);
            }
        }
    }

    private static void Read(string table, string assembly, Dictionary<string, List<CompiledConstant>> passed)
    {
        var (corpus, version, holder, fact, value, number) = ("", "", "", "", "", default(string));
        foreach (var field in table.Split(TableTag.End))
        {
            if (field.Length == 0)
            {
                continue;
            }

            var text = field.Substring(1);
            switch (field[0])
            {
                case TableTag.Id:
                    corpus = text;
                    break;
                case TableTag.CorpusVersion:
                    version = text;
                    break;
                case TableTag.CorpusAssembly:
                    holder = text;
                    break;
                case TableTag.Use:
                    (fact, value, number) = (text, "", null);
                    break;
                case TableTag.Value:
                    value = text;
                    break;
                case TableTag.UseNumber:
                    number = text;
                    break;
                case TableTag.UsePassedOn:
                    var key = KeyOf(assembly, text);
                    if (!passed.TryGetValue(key, out var constants))
                    {
                        passed.Add(key, constants = []);
                    }

                    constants.Add(new CompiledConstant(corpus, version, holder, fact, value, number));
                    break;
            }
        }
    }

    /// <summary>As the record spells a constant of another assembly: <c>Shop/F:Shop.Terms.Years</c>.</summary>
    public static string KeyOf(string assembly, string documentationId) => assembly + "/" + documentationId;
}
