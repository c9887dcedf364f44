using System.Text.RegularExpressions;

namespace Corpus.Runtime.Tests;

/// <summary>The vectors of <c>edtf.tsv</c>.</summary>
internal static class EdtfVectors
{
    public static TheoryData<string, int, EdtfPrecision, string, string, string> Taken
    {
        get
        {
            var data = new TheoryData<string, int, EdtfPrecision, string, string, string>();
            foreach (var line in Lines('+'))
            {
                data.Add(line[1], int.Parse(line[2]), Enum.Parse<EdtfPrecision>(line[3]), line[4], line[5], line[6]);
            }

            return data;
        }
    }

    public static TheoryData<string, string> Refused
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in Lines('-'))
            {
                data.Add(Regex.Replace(line[1], @"\\u([0-9A-F]{4})", static match => $"{(char)Convert.ToInt32(match.Groups[1].Value, 16)}"), line[2]);
            }

            return data;
        }
    }

    public static string Resource(string name)
    {
        using var stream = typeof(EdtfVectors).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string[]> Lines(char kind) =>
        Resource("edtf.tsv").Split('\n').Where(line => line.StartsWith(kind)).Select(static line => line.TrimEnd('\r').Split('\t'));
}
