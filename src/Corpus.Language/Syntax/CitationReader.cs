using Corpus.Language.Problems;

namespace Corpus.Language.Syntax;

/// <summary>Reads citations.</summary>
internal static class CitationReader
{
    public static IReadOnlyList<CitationSyntax> Read(MappingReader fields, string owner, ProblemList problems)
    {
        var citations = new List<CitationSyntax>();
        foreach (var item in fields.Items(Keys.Citations))
        {
            var span = MappingReader.StartOf(item);
            if (MappingReader.Open(item, $"a citation of {owner}", span, Keys.OfCitation, problems) is { } citation)
            {
                citations.Add(new CitationSyntax(
                    span,
                    citation.RequiredText(Keys.Source, "with the name of a source"),
                    citation.RequiredText(Keys.Quote, "with a short phrase, exactly as the document prints it"),
                    citation.Text(Keys.Prefix),
                    citation.Text(Keys.Suffix),
                    citation.Text(Keys.Language),
                    ReadingReader.Read(citation, owner, problems)));
            }
        }

        return citations;
    }
}
