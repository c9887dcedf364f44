using CORPUS_NAMESPACE;

// Constants of two shards, which are one corpus.
const int both = NorthBridge.LengthMetres + SouthBridge.LengthMetres;
Console.WriteLine($"Both bridges are {both} metres long.");
Console.WriteLine($"{SouthBridge.Record.Label} was built like {SouthBridge.SisterOf.Label}.");

// All of it, wherever it is.
foreach (var bridge in Catalog.All<Bridge>())
{
    Console.WriteLine($"{bridge.Label}: {bridge.LengthMetres} m");
}

Console.WriteLine($"{Catalog.Ledger.Facts} facts from {Catalog.Sources.Count} documents.");
