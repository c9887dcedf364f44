return Corpus.Documenting.Command.Run(args, Console.Error);
