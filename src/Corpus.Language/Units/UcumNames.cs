namespace Corpus.Language.Units;

/// <summary>Says units in English.</summary>
internal static class UcumNames
{
    public static string? Of(IReadOnlyList<UcumComponent> components)
    {
        var scale = "";
        var above = new List<UcumComponent>();
        var below = new List<UcumComponent>();
        for (var index = 0; index < components.Count; index++)
        {
            var component = components[index];
            if (index == 0 && !component.IsDivisor && Scale(component) is { } word)
            {
                scale = word;
            }
            else if (component.Number == "1" && index == 0)
            {
                continue;
            }
            else if (component.Number.Length > 0 || IsTen(component))
            {
                return null;
            }
            else if (component.IsDivisor == component.Exponent < 0)
            {
                above.Add(component);
            }
            else
            {
                below.Add(component);
            }
        }

        if (components.Count == 1 && scale.Length > 0)
        {
            return scale + "s";
        }

        if (above.Count == 0 && below.Count == 0)
        {
            return null;
        }

        var names = above.Select((component, index) => Name(component, index == above.Count - 1))
            .Concat(below.Select(static component => "per " + Name(component, false)));
        return string.Join(" ", scale.Length == 0 ? names : [scale, .. names]);
    }

    private static bool IsTen(UcumComponent component) => component.Atom?.Code is "10*" or "10^";

    private static string? Scale(UcumComponent component) => IsTen(component) && component.Annotation is null
        ? component.Exponent switch { 3 => "thousand", 6 => "million", 9 => "billion", 12 => "trillion", _ => null }
        : null;

    private static string Name(UcumComponent component, bool isPlural)
    {
        if (component.Atom is not { } atom)
        {
            return component.Annotation!.Replace('_', ' ');
        }

        var name = UcumPrefix.Name(component.Prefix) + (isPlural ? atom.Plural : atom.Singular);
        name = Math.Abs((long)component.Exponent) switch
        {
            1 => name,
            2 when IsLength(atom) => "square " + name,
            3 when IsLength(atom) => "cubic " + name,
            2 => name + " squared",
            3 => name + " cubed",
            var power => name + " to the power of " + power.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return string.IsNullOrEmpty(component.Annotation) ? name : name + " (" + component.Annotation!.Replace('_', ' ') + ")";
    }

    private static bool IsLength(UcumAtom atom) => atom.Singular is "metre" or "inch" or "foot" or "yard" or "mile" or "nautical mile" or "parsec";
}
