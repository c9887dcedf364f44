using Corpus.Cli;

return Entry.Run(args, Host.OfProcess());
