System.Console.WriteLine(Bench.ENTITY.MEMBER);
