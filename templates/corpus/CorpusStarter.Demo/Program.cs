using CORPUS_NAMESPACE;

// A constant: the compiler puts its value here, checked against its document.
const int kilometres = HarbourBridge.LengthMetres / 1000;
Console.WriteLine($"{HarbourBridge.Record.Label} is {HarbourBridge.LengthMetres} metres long, more than {kilometres} km.");

// The same fact with all that is known of it.
var length = HarbourBridge.Facts.LengthMetres;
Console.WriteLine($"“{length.Citations[0].Quote}”, says the {length.Citations[0].Source.Title}.");

// A value for each period: ask for a day, or for the last that is known.
var toll = HarbourBridge.TollEuros;
Console.WriteLine($"The toll was {toll.At(new DateTime(2023, 6, 1))} euros in June 2023; the last that is known is {toll.Latest}.");
