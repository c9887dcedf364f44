using System.Text.RegularExpressions;

namespace Corpus.Runtime.Tests;

/// <summary>The vectors of dates and intervals, in files beside the tests.</summary>
internal static class EdtfVectors
{
    public static TheoryData<string, int, EdtfPrecision, string, string, string> Taken
    {
        get
        {
            var data = new TheoryData<string, int, EdtfPrecision, string, string, string>();
            foreach (var line in Lines("edtf-dates.tsv", '+'))
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
            foreach (var line in Lines("edtf-dates.tsv", '-'))
            {
                data.Add(Regex.Replace(line[1], @"\\u([0-9A-F]{4})", static match => $"{(char)Convert.ToInt32(match.Groups[1].Value, 16)}"), line[2]);
            }

            return data;
        }
    }

    public static TheoryData<string, int, string, string, string> TakenIntervals
    {
        get
        {
            var data = new TheoryData<string, int, string, string, string>();
            foreach (var line in Lines("edtf-intervals.tsv", '+'))
            {
                data.Add(line[1], int.Parse(line[2]), line[3], line[4], line[5]);
            }

            return data;
        }
    }

    public static TheoryData<string, string> RefusedIntervals
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in Lines("edtf-intervals.tsv", '-'))
            {
                data.Add(line[1], line[2]);
            }

            return data;
        }
    }

    /// <summary>The examples of the specification: level, feature, example, and + or the reason for which it is refused.</summary>
    public static TheoryData<int, string, string, string> Specification
    {
        get
        {
            var data = new TheoryData<int, string, string, string>();
            foreach (var line in Lines("edtf-specification.tsv"))
            {
                data.Add(int.Parse(line[0]), line[1], line[2], line[3]);
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

    public static IEnumerable<string[]> Lines(string name) => Resource(name).Split('\n')
        .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.TrimEnd('\r').Split('\t'));

    private static IEnumerable<string[]> Lines(string name, char kind) => Lines(name).Where(line => line[0] == $"{kind}");
}
