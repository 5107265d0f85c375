using System.Collections.Immutable;
using System.Text;

namespace TermLsp.Cli.Commands.Shells;

/// <summary>What a shell reads in order to complete our commands, options and the values that are known beforehand; files it completes by itself.</summary>
internal static class CompletionScript
{
    public static string Of(Shell shell, ImmutableArray<CommandEntry> commands) => shell switch
    {
        Shell.Bash => Bash(commands),
        Shell.Zsh => Zsh(commands),
        Shell.Fish => Fish(commands),
        _ => PowerShell(commands),
    };

    private static string Bash(ImmutableArray<CommandEntry> commands)
    {
        StringBuilder text = new("# bash completion of termlsp: termlsp completion bash\n_termlsp() {\n  COMPREPLY=()\n  local at='' word i\n");
        text.Append("  for ((i = 1; i < COMP_CWORD; i++)); do\n    word=${COMP_WORDS[i]}\n    case \"$at $word\" in\n      ")
            .AppendJoin(" | ", Paths(commands).Select(path => $"' {path}'")).Append(") at=\"$at $word\" ;;\n    esac\n  done\n");
        text.Append("  local words=''\n  case \"$at ${COMP_WORDS[COMP_CWORD - 1]}\" in\n");
        foreach ((string at, OptionEntry option) in Valued(commands))
        {
            text.Append("    ").AppendJoin(" | ", option.Names.Select(name => $"'{at} {name}'")).Append(") ");
            text.Append(option.Values.IsEmpty ? "return ;;\n" : $"words='{string.Join(' ', option.Values)}' ;;\n");
        }

        text.Append("    *)\n      case \"$at\" in\n");
        foreach (CommandEntry command in commands)
        {
            text.Append("        '").Append(At(command)).Append("') words='")
                .AppendJoin(' ', command.Subcommands.Select(below => below.Name).Concat(command.Values).Concat(command.Options.SelectMany(option => option.Names)))
                .Append("' ;;\n");
        }

        text.Append("      esac\n      [[ ${COMP_WORDS[COMP_CWORD]} == '' ]] && words=$(printf '%s\\n' $words | grep -v '^-')\n      ;;\n  esac\n");
        return text.Append("  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n}\ncomplete -o default -F _termlsp termlsp\n").ToString();
    }

    private static string Zsh(ImmutableArray<CommandEntry> commands)
    {
        StringBuilder text = new("#compdef termlsp\n# zsh completion of termlsp: termlsp completion zsh\n_termlsp() {\n  local at='' word\n  local -a found\n");
        text.Append("  for word in ${words[2,CURRENT-1]}; do\n    case \"$at $word\" in\n      ")
            .AppendJoin(" | ", Paths(commands).Select(path => $"' {path}'")).Append(") at=\"$at $word\" ;;\n    esac\n  done\n");
        text.Append("  case \"$at ${words[CURRENT-1]}\" in\n");
        foreach ((string at, OptionEntry option) in Valued(commands))
        {
            text.Append("    ").AppendJoin(" | ", option.Names.Select(name => $"'{at} {name}'")).Append(") ");
            text.Append(option.Values.IsEmpty ? "_files; return ;;\n" : $"compadd -- {string.Join(' ', option.Values)}; return ;;\n");
        }

        text.Append("  esac\n  case \"$at\" in\n");
        foreach (CommandEntry command in commands)
        {
            text.Append("    '").Append(At(command)).Append("') found=(\n");
            foreach ((string word, string said) in Words(command))
                text.Append("      ").Append(SingleQuoted(word.Replace(":", "\\:", StringComparison.Ordinal) + ":" + said, "'\\''")).Append('\n');
            text.Append("    ) ;;\n");
        }

        return text.Append("  esac\n  _describe termlsp found\n  [[ -n \"$at\" ]] && _files\n}\nif [[ $funcstack[1] == _termlsp ]]; then _termlsp \"$@\"; else compdef _termlsp termlsp; fi\n").ToString();
    }

    private static string Fish(ImmutableArray<CommandEntry> commands)
    {
        StringBuilder text = new("# fish completion of termlsp: termlsp completion fish\nfunction __termlsp_at\n  set -l at ''\n  for word in (commandline -opc)[2..-1]\n    switch \"$at $word\"\n      case ");
        text.AppendJoin(' ', Paths(commands).Select(path => $"' {path}'")).Append("\n        set at \"$at $word\"\n    end\n  end\n  test \"$at\" = \"$argv[1]\"\nend\n");
        text.Append("complete -c termlsp -n \"__termlsp_at ''\" -f\n");
        foreach (CommandEntry command in commands)
        {
            string start = $"complete -c termlsp -n \"__termlsp_at '{At(command)}'\"";
            foreach (System.CommandLine.Command below in command.Subcommands)
                text.Append(start).Append(" -f -a ").Append(below.Name).Append(" -d ").Append(FishQuoted(FirstLine(below.Description))).Append('\n');
            if (!command.Values.IsEmpty)
                text.Append(start).Append(" -f -a '").AppendJoin(' ', command.Values).Append("'\n");
            foreach (OptionEntry option in command.Options)
            {
                text.Append(start);
                foreach (string name in option.Names)
                    text.Append(name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" {(name.Length == 2 ? "-s" : "-o")} {name[1..]}");
                if (option.Value is not null)
                    text.Append(option.Values.IsEmpty ? " -r" : $" -x -a '{string.Join(' ', option.Values)}'");
                text.Append(" -d ").Append(FishQuoted(option.Description)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string PowerShell(ImmutableArray<CommandEntry> commands)
    {
        StringBuilder text = new("# PowerShell completion of termlsp: termlsp completion powershell\nRegister-ArgumentCompleter -Native -CommandName termlsp -ScriptBlock {\n  param($wordToComplete, $commandAst, $cursorPosition)\n  $known = @{\n");
        foreach (CommandEntry command in commands)
        {
            text.Append("    '").Append(At(command)).Append("' = @(\n");
            text.AppendJoin(",\n", Words(command).Select(pair => $"      @({SingleQuoted(pair.Word, "''")}, {SingleQuoted(pair.Said.Length == 0 ? pair.Word : pair.Said, "''")})"));
            text.Append("\n    )\n");
        }

        text.Append("  }\n  $values = @{\n");
        foreach ((string at, OptionEntry option) in Valued(commands).Where(pair => !pair.Option.Values.IsEmpty))
            text.Append($"    '{at} {option.Names[0]}' = @({string.Join(", ", option.Values.Select(value => $"'{value}'"))})\n");
        return text.Append("""
              }
              $at = ''
              $before = ''
              foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
                if ($element.Extent.EndOffset -ge $cursorPosition) { break }
                $before = $element.Extent.Text
                if ($known.ContainsKey("$at $before")) { $at = "$at $before" }
              }
              if ($values.ContainsKey("$at $before")) {
                $found = $values["$at $before"] | ForEach-Object { , @($_, $_) }
              } else {
                $found = $known[$at]
              }
              $found | Where-Object { $_[0].StartsWith($wordToComplete) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
              }
            }

            """).ToString();
    }

    private static IEnumerable<string> Paths(ImmutableArray<CommandEntry> commands) => commands.Select(command => command.Path).Where(path => path.Length > 0);

    // "" for the program, " glossary check" for a command: as the scripts gather it word by word.
    private static string At(CommandEntry command) => command.Path.Length == 0 ? "" : " " + command.Path;

    private static IEnumerable<(string At, OptionEntry Option)> Valued(ImmutableArray<CommandEntry> commands) =>
        commands.SelectMany(command => command.Options.Where(option => option.Value is not null).Select(option => (At(command), option)));

    private static IEnumerable<(string Word, string Said)> Words(CommandEntry command) => command.Subcommands.Select(below => (below.Name, FirstLine(below.Description)))
        .Concat(command.Values.Select(value => (value, "")))
        .Concat(command.Options.SelectMany(option => option.Names.Select(name => (name, option.Description))));

    private static string FirstLine(string? text) => (text ?? "").ReplaceLineEndings("\n").Split('\n')[0];

    private static string SingleQuoted(string text, string quote) => $"'{text.Replace("'", quote, StringComparison.Ordinal)}'";

    private static string FishQuoted(string text) =>
        SingleQuoted(text.Replace("\\", "\\\\", StringComparison.Ordinal), "\\'");
}
