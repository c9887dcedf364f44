using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads how a quote states what it does not print: one sentence, for the value, or a list that says of which point each sentence is.</summary>
internal static class ReadingReader
{
    public static IReadOnlyList<ReadingSyntax> Read(MappingReader citation, string owner, ProblemList problems)
    {
        switch (citation.Node(Keys.Reading))
        {
            case null:
                return [];
            case not YamlSequence:
                return citation.Text(Keys.Reading) is { } sentence ? [new ReadingSyntax(sentence.Span, SupportPoint.Value, sentence)] : [];
        }

        var readings = new List<ReadingSyntax>();
        foreach (var item in citation.Items(Keys.Reading))
        {
            if (One(item, owner, problems) is not { } reading)
            {
                continue;
            }

            if (reading.Target is { } target && readings.Find(known => known.Target == target) is { } first)
            {
                problems.Add(ExcuseProblems.ReadTwice(problems.At(reading.Span), ReadingTargets.NameOf(target), problems.At(first.Span)));
            }

            readings.Add(reading);
        }

        return readings;
    }

    private static ReadingSyntax? One(YamlNode item, string owner, ProblemList problems)
    {
        var start = MappingReader.StartOf(item);
        if (MappingReader.Open(item, $"a reading of {owner}", start, Keys.OfReading, problems) is not { } fields)
        {
            return null;
        }

        var of = fields.Text(Keys.Of);
        var target = of is not null ? ReadingTargets.Find(of.Value) : fields.IsMeant(Keys.Of) ? null : SupportPoint.Value;
        if (of is not null && target is null)
        {
            problems.Add(ReadingProblems.InvalidOption(problems.At(of.Span), "something that can be read", of.Value, ReadingTargets.Names));
        }

        return new ReadingSyntax(
            of?.Span ?? start, target, fields.RequiredText(Keys.Because, "with one sentence that says how the quote states it"));
    }
}
