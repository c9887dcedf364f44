using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes the code of a program that uses constants of a corpus, one in about ten lines.</summary>
internal static class ConsumerMaker
{
    private const int UsesOfFile = 20;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="corpus">The compiled corpus; nothing for the same program with literals.</param>
    /// <param name="uses">How many constants are named.</param>
    public static IReadOnlyList<string> Write(string folder, string? corpus, int uses)
    {
        var random = new Random(18);
        var constants = corpus is null ? [] : ConstantsOf(corpus);
        var files = new List<string>();
        for (var index = 0; index * UsesOfFile < uses; index++)
        {
            var path = Path.Combine(folder, $"Part{index:0000}.cs");
            File.WriteAllText(path, FileOf(index, random, constants));
            files.Add(path);
        }

        return files;
    }

    private static string FileOf(int index, Random random, string[] constants)
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n");
        code.Append(constants.Length > 0 ? "using Bench;\n" : "").Append("\nnamespace App.Area").Append(index % 25).Append(";\n\n");
        code.Append(CultureInfo.InvariantCulture, $"public sealed class Part{index} : IComparable<Part{index}>\n{{\n");
        code.Append("    private readonly Dictionary<string, int> _seen = new();\n    private int _total;\n\n");
        for (var use = 0; use < UsesOfFile; use++)
        {
            var constant = constants.Length > 0 ? constants[random.Next(constants.Length)] : random.Next(2, 5000).ToString(CultureInfo.InvariantCulture);
            code.Append((use % 4) switch
            {
                0 => $$"""
                        public int Step{{use.ToString(CultureInfo.InvariantCulture)}}(IReadOnlyList<string> names, int limit)
                        {
                            var found = names.Where(name => name.Length > limit).OrderBy(name => name, StringComparer.Ordinal).ToList();
                            foreach (var name in found)
                            {
                                _seen[name] = _seen.TryGetValue(name, out var before) ? before + 1 : 1;
                                _total += Math.Min(limit, before) + (Equals({{constant}}, before) ? 1 : 0);
                            }

                            return found.Count + _total;
                        }


                    """,
                1 => $$"""
                        public string Tell{{use.ToString(CultureInfo.InvariantCulture)}}(string title, DateTime on)
                        {
                            if (string.IsNullOrEmpty(title) || on.Year < 1900)
                            {
                                throw new ArgumentException("A title is needed, and a date of this age.", nameof(title));
                            }

                            return $"{title} ({on:yyyy}): {{{constant}}} of {_total}";
                        }


                    """,
                2 => $$"""
                        public object Pick{{use.ToString(CultureInfo.InvariantCulture)}}(int which)
                        {
                            object[] all = [which, _total, {{constant}}, _seen.Count];
                            return all.Length > which && which >= 0 ? all[which] : throw new ArgumentOutOfRangeException(nameof(which));
                        }


                    """,
                _ => $$"""
                        public IEnumerable<string> Lines{{use.ToString(CultureInfo.InvariantCulture)}}(IEnumerable<int> numbers)
                        {
                            foreach (var number in numbers.Distinct())
                            {
                                if (number % 2 == 0)
                                {
                                    continue;
                                }

                                yield return string.Concat(number.ToString(), ": ", {{constant}});
                            }
                        }


                    """,
            });
        }

        return code
            .Append(CultureInfo.InvariantCulture, $"    public int CompareTo(Part{index}? other) => _total.CompareTo(other?._total ?? 0);\n}}\n").ToString();
    }

    /// <summary>The constants of all entities, as C# names them.</summary>
    public static string[] ConstantsOf(string corpus)
    {
        using var file = new PEReader(File.OpenRead(corpus));
        var reader = file.GetMetadataReader();
        var constants = new List<string>();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            var name = reader.GetString(type.Name);
            if (!type.GetDeclaringType().IsNil || name == "Catalog" || !type.Attributes.HasFlag(TypeAttributes.Abstract | TypeAttributes.Sealed))
            {
                continue;
            }

            constants.AddRange(type.GetFields().Select(reader.GetFieldDefinition)
                .Where(static field => field.Attributes.HasFlag(FieldAttributes.Literal | FieldAttributes.Public))
                .Select(field => name + "." + reader.GetString(field.Name)));
        }

        return [.. constants.Order(StringComparer.Ordinal)];
    }
}
