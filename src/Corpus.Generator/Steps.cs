namespace Corpus.Generator;

/// <summary>The names under which the steps of the pipeline are tracked; tests find them by reflection, so that none is forgotten.</summary>
internal static class Steps
{
    public const string Settings = nameof(Settings);
    public const string Language = nameof(Language);
    public const string Listed = nameof(Listed);
    public const string Inputs = nameof(Inputs);
    public const string Files = nameof(Files);
    public const string Documents = nameof(Documents);
    public const string Fingerprints = nameof(Fingerprints);
    public const string Declared = nameof(Declared);
    public const string Asked = nameof(Asked);
    public const string Imports = nameof(Imports);
    public const string Texts = nameof(Texts);
    public const string Linked = nameof(Linked);
    public const string Linkage = nameof(Linkage);
    public const string Frame = nameof(Frame);
    public const string Unbound = nameof(Unbound);
    public const string Bound = nameof(Bound);
    public const string Whole = nameof(Whole);
    public const string Completion = nameof(Completion);
    public const string Names = nameof(Names);
    public const string Entities = nameof(Entities);
    public const string Lines = nameof(Lines);
    public const string Placed = nameof(Placed);
    public const string Types = nameof(Types);
    public const string Enumerations = nameof(Enumerations);
    public const string Sources = nameof(Sources);
    public const string Catalog = nameof(Catalog);
    public const string Offered = nameof(Offered);
    public const string Trees = nameof(Trees);
    public const string Spoken = nameof(Spoken);
    public const string Named = nameof(Named);
    public const string Used = nameof(Used);
    public const string UsedFiles = nameof(UsedFiles);
    public const string Emitted = nameof(Emitted);
    public const string Problems = nameof(Problems);
    public const string Places = nameof(Places);
}
