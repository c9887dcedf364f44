namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The forms that one phrase of a table stands for: <c>gro{ß,ßer,ßes}</c> is three, as in a shell, and a joiner within a word, which Persian prints, leaves out
/// or replaces by a space as it likes, is each of these.
/// </summary>
internal static class PhraseForms
{
    private const char Joiner = '\u200C';
    private static readonly string[] Joints = [Joiner.ToString(), "", " "];

    /// <summary>All forms, in their order; the phrase itself where it has but one.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        var forms = new List<string> { "" };
        for (var index = 0; index < phrase.Length; index++)
        {
            if (phrase[index] == Joiner && index > 0 && index + 1 < phrase.Length)
            {
                forms = Append(forms, Joints);
            }
            else if (phrase[index] == '{' && phrase.IndexOf('}', index) is var end and > 0)
            {
                forms = Append(forms, [.. phrase.Substring(index + 1, end - index - 1).Split(',').SelectMany(Of)]);
                index = end;
            }
            else
            {
                var next = phrase.IndexOfAny(['{', Joiner], index + 1) is var found and > 0 ? found : phrase.Length;
                forms = Append(forms, [phrase.Substring(index, next - index)]);
                index = next - 1;
            }
        }

        return forms;
    }

    private static List<string> Append(List<string> forms, string[] endings) =>
        [.. forms.SelectMany(form => endings.Select(ending => form + ending))];
}
