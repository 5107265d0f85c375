using System.Reflection;

namespace TermLsp.Cli;

/// <summary>The version of this program, from <c>src/Directory.Build.props</c>.</summary>
internal static class ProductVersion
{
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
