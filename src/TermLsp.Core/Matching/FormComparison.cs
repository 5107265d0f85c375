namespace TermLsp.Core.Matching;

/// <summary>Whether one form stands at one place. Character by character: slow, and plain to see.</summary>
internal static class FormComparison
{
    /// <summary>The end position (exclusive) of the form in the folded text, and its casing; null where it does not stand there.</summary>
    public static (int End, Casing Casing)? At(FormStart<ExactText> start, Form form)
    {
        if (!start.HasEdgeBefore(form.Characters[0].Folded))
            return null;
        int at = start.Position;
        bool wrongCase = false;
        foreach (FormCharacter character in form.Characters)
        {
            at = start.Skip(character.Before, at);
            if (start.Folded(at) != character.Folded)
                return null;
            wrongCase |= !character.IsCaseFree && start.Cased(at) != character.Cased;
            at++;
        }

        if (start.End(at) is not { } end)
            return null;
        Casing? casing = wrongCase ? start.WrongCase(form.Traits, end) : Casing.Right;
        return casing is { } known ? (end, known) : null;
    }

    /// <summary>
    /// The number of the form's characters that stand from the start to the text's end, all of it; null where the text goes on differently.
    /// </summary>
    public static int? Begun(FormStart<ExactText> start, Form form)
    {
        if (!start.HasEdgeBefore(form.Characters[0].Folded))
            return null;
        int at = start.Position;
        for (int i = 0; i < form.Characters.Length; i++)
        {
            at = start.Skip(form.Characters[i].Before, at);
            if (!start.Has(at))
                return i;
            if (start.Folded(at) != form.Characters[i].Folded)
                return null;
            at++;
        }

        return start.Has(at) ? null : form.Characters.Length;
    }
}
