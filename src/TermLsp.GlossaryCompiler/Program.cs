using TermLsp.GlossaryCompiler;

// Run by the build of TermLsp.Workspace, which puts the image into the program.
const string Usage = """
    Compiles glossaries in YAML to an image, as a program's built-in ones.

      dotnet run --project src/TermLsp.GlossaryCompiler -- IMAGE FILE...

    Exit code: 0 compiled, 1 a glossary has a fault, 2 called wrongly.
    """;

if (args is not [string image, string first, .. string[] rest])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

return BuiltinCompiler.Compile(image, [first, .. rest], Console.Error) ? 0 : 1;
