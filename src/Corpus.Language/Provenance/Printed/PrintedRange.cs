namespace Corpus.Language.Provenance.Printed;

/// <summary>Two numbers that a quote prints as the ends of a range. “5–10 billion” prints two ranges in the same place, with and without the scale.</summary>
/// <param name="Start">The number that is printed first.</param>
/// <param name="Finish">The number that is printed last.</param>
/// <param name="First">The index of the first piece of the first number.</param>
/// <param name="End">The index after the last piece.</param>
/// <param name="IsChange">Whether it is no range, but a number that became another: “rose from 50 to 55”.</param>
/// <param name="Words">The words, for messages.</param>
internal sealed record PrintedRange(ExactNumber Start, ExactNumber Finish, int First, int End, bool IsChange, string Words);
