namespace TrialTwin.Twins.ModelCards;

/// <summary>Units as cards write them: known symbols joined by "*" and "/", with whole or decimal powers, such as "ng/mL" or "1/(h*uM)".</summary>
internal static class UnitText
{
    private static readonly HashSet<string> Symbols = new(StringComparer.Ordinal)
    {
        "1", "%", "kg", "g", "mg", "ug", "ng", "pg", "L", "dL", "mL", "uL", "mol", "mmol", "umol", "nmol", "pmol", "M", "mM", "uM", "nM", "pM",
        "s", "min", "h", "day", "week", "month", "year", "m", "cm", "mm", "mmHg", "kcal", "kJ", "IU", "mIU", "U", "mU", "points", "cells", "1e9", "1e6", "beats",
        "degC", "mV", "mS", "uA", "uF", "Da", "kDa", "lesions",
    };

    /// <summary>What is wrong with a unit, or null.</summary>
    public static string? FaultOf(string unit)
    {
        foreach (var symbol in unit.Split(['*', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = symbol.Split('^');
            if (!Symbols.Contains(parts[0]))
            {
                return $"the unit \"{parts[0]}\" is not known.";
            }

            if (parts.Length > 2 || (parts.Length == 2 && !double.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out _)))
            {
                return $"\"{symbol}\" is no power of a unit.";
            }
        }

        return unit.Trim().Length == 0 ? "a value without unit has the unit 1." : null;
    }
}
