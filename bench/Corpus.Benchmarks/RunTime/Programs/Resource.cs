var resources = new System.Resources.ResourceManager("facts", System.Reflection.Assembly.GetExecutingAssembly());
System.Console.WriteLine(resources.GetString("ENTITY.PROPERTY"));
