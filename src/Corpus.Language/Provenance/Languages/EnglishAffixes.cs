namespace Corpus.Language.Provenance.Languages;

/// <summary>What makes another word of an English word when a hyphen joins the two: most deny it, some put it in doubt or in another time.</summary>
internal static class EnglishAffixes
{
    public static readonly HashSet<string> Prefixes = NameTables.Set("""
        non not no never un in im il ir a an dis mis de anti ant counter contra contrary ex former once late past pre post pro pseudo quasi semi demi hemi half
        near almost sub infra under proto would so self mock sham fake false faux ersatz para crypto neo retro hyper ultra without out over inter extra trans meta
        yet cross pan all vice deputy to be will
        """);

    public static readonly HashSet<string> Suffixes = NameTables.Set("""
        free less like style styled esque ish type era phobe phobia phobic sceptic skeptic sceptical skeptical resistant proof averse hostile watcher watchers
        adjacent elect designate
        """);
}
