namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// What stands beside a name in a run of Han characters or katakana and is no part of it: particles, prepositions, conjunctions and verbs of Chinese and
/// Japanese. A language's own tables add to them.
/// </summary>
internal static class RunNeighbours
{
    /// <summary>The most characters that one has.</summary>
    public const int Longest = 2;

    /// <summary>What stands behind a name in hiragana.</summary>
    public static readonly HashSet<string> Particles = NameTables.Set("は が を に で と の も へ や か");

    public static readonly HashSet<string> Before = NameTables.Set(
        "与 與 和 及 同 跟 或 在 于 於 从 從 自 由 向 对 對 对于 把 将 將 被 给 給 让 讓 使 令 为 為 是 的 之 以 至 到 往 离 離 距 经 經 即 如 像 除 该 該 "
        + "关于 關於 根据 根據 包括 其中 以及 位于 位於 前往 抵达 访问 来自 來自 等于 称为 首都 总统 總統 总理 總理 首相 主席 市长 市長 对 対");

    public static readonly HashSet<string> Behind = NameTables.Set(
        "与 與 和 及 同 跟 或 在 于 於 从 從 自 由 向 对 對 对于 把 将 將 被 给 給 让 讓 使 令 为 為 是 的 之 以 至 到 已 也 都是 都有 曾 均 共 共有 则 則 而 但 并 並 有 无 無 不 未 没 "
        + "了 等 等等 等国 等國 各 一 两 兩 双 雙 拥有 擁有 位于 位於 成为 成為 签署 簽署 签订 簽訂 批准 加入 退出 宣布 表示 认为 認為 指出 同意 承认 承認 政府 总统 總統 总理 總理 首相 主席 "
        + "外长 外相 側 氏 様 间 間 之间 以及 以外 以东 以西 以南 以北");
}
