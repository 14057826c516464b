using System.Globalization;
using System.Text;

namespace PairingBot.Roster.Import.Workbooks;

/// <summary>How a workbook shows a number, as far as it matters to what people meant: as a day, or with leading zeros and letters of its own.</summary>
internal sealed class NumberFormat
{
    private readonly string _shape;

    private NumberFormat(bool isDay, string shape) => (IsDay, _shape) = (isDay, shape);

    public static NumberFormat General { get; } = new(isDay: false, "");

    /// <summary>Whether the number is a day or a time.</summary>
    public bool IsDay { get; }

    /// <summary>The format by its number (ECMA-376 part 1, 18.8.30: 27–36 and 50–58 are the days of Chinese and Japanese).</summary>
    public static NumberFormat Of(int id) => id switch
    {
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => new(isDay: true, ""),
        _ => General,
    };

    /// <summary>The format by its code, such as <c>yyyy"年"m"月"</c> or <c>00000000</c>.</summary>
    public static NumberFormat Of(string code)
    {
        var shape = new StringBuilder(); // 0 a digit, # one that may be missing, ' before what stands there literally
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    for (i++; i < code.Length && code[i] != '"'; i++) shape.Append('\'').Append(code[i]);
                    break;
                case '\\' when i + 1 < code.Length:
                    shape.Append('\'').Append(code[++i]);
                    break;
                case '[':
                    i = code.IndexOf(']', i) is >= 0 and var end ? end : code.Length;
                    break;
                case '_' or '*':
                    i++; // a space as wide as the next character, or filled with it
                    break;
                case '-' or '(' or ')' or ' ' or '/' when shape.Length == 0 || !IsDate(shape.ToString()):
                    shape.Append('\'').Append(code[i]);
                    break;
                default:
                    shape.Append(code[i]);
                    break;
            }
        }

        var said = shape.ToString();
        if (said.Contains("General", StringComparison.OrdinalIgnoreCase) || said.Contains('G', StringComparison.Ordinal)) return General;
        if (IsDate(said)) return new(isDay: true, "");
        return said.Contains('0', StringComparison.Ordinal) && IsPlain(said) ? new(isDay: false, said) : General;
    }

    /// <summary>A whole number as it is shown.</summary>
    public string Show(decimal number)
    {
        var digits = number.ToString("0", CultureInfo.InvariantCulture);
        if (_shape.Length == 0 || number < 0) return digits;
        var shown = new Stack<char>();
        var left = digits.Length;
        var places = Places().Reverse().ToList();
        var first = places.FindLastIndex(place => !place.IsLiteral);
        for (var i = 0; i < places.Count; i++)
        {
            var (sign, isLiteral) = places[i];
            if (isLiteral) shown.Push(sign);
            else if (left > 0) shown.Push(digits[--left]);
            else if (sign == '0') shown.Push('0');
            while (i == first && left > 0) shown.Push(digits[--left]);
        }

        return new string([.. shown]);
    }

    private static bool IsDate(string shape) => Unquoted(shape).Any(c => c is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S');

    private static bool IsPlain(string shape) => Unquoted(shape).All(c => c is '0' or '#');

    private static IEnumerable<char> Unquoted(string shape)
    {
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '\'') i++;
            else yield return shape[i];
        }
    }

    private IEnumerable<(char Sign, bool IsLiteral)> Places()
    {
        for (var i = 0; i < _shape.Length; i++)
            yield return _shape[i] == '\'' && i + 1 < _shape.Length ? (_shape[++i], true) : (_shape[i], false);
    }
}
