using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TermLsp.Testing;

/// <summary>
/// All that a value holds, as text: two values of one shape hold the same in every public property, in whatever lists it is kept. A property
/// that is added later is compared with the others.
/// </summary>
public static class Shape
{
    /// <summary>The shape of a value that does not lead back to itself.</summary>
    public static string Of(object? value)
    {
        StringBuilder shape = new();
        Append(shape, value);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, object? value)
    {
        switch (value)
        {
            case null:
                shape.Append("null");
                break;
            case string text:
                shape.Append('"').AppendJoin(' ', text.Select(unit => unit is >= ' ' and <= '~' ? unit.ToString() : $"U+{(int)unit:X4}")).Append('"');
                break;
            case ReadOnlyMemory<byte> bytes:
                shape.Append(Convert.ToHexString(bytes.Span));
                break;
            case IEnumerable items:
                Enclose(shape, "[]", items.Cast<object?>(), static (shape, item) => Append(shape, item));
                break;
            case ITuple tuple:
                Enclose(shape, "()", Enumerable.Range(0, tuple.Length), (shape, i) => Append(shape, tuple[i]));
                break;
            case Uri or Enum or IFormattable or bool:
                shape.Append(value);
                break;
            default:
                Enclose(shape, "{}", Properties(value.GetType()), (shape, property) =>
                {
                    shape.Append(property.Name).Append(": ");
                    Append(shape, property.GetValue(value));
                });
                break;
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0);

    private static void Enclose<T>(StringBuilder shape, string brackets, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        shape.Append(brackets[0]);
        foreach (T item in items)
        {
            append(shape, item);
            shape.Append(", ");
        }

        shape.Append(brackets[1]);
    }
}
