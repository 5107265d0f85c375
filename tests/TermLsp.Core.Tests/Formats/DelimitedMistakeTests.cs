using CsCheck;
using Sylvan.Data.Csv;
using TermLsp.Core.Formats.Delimited;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class DelimitedMistakeTests
{
    private static readonly DelimitedGlossaryReader Reader = new();

    private static readonly string[] Pieces = ["a", "词", ",", ";", "\"", "\n", "\r\n", " ", "😀", "x"];

    private static readonly Gen<string> Cells = Gen.Int[0, Pieces.Length - 1].Array[0, 6].Select(indices => string.Concat(indices.Select(i => Pieces[i])));

    private static void Check(string text, string[] concepts, params string[] findings) => Reading.CheckFindings(Reader, text, "a.csv", concepts, findings);

    [Theory]
    [InlineData("2,\"open")]
    [InlineData("2,\"open,x\"y")]
    [InlineData("2,\"\"\"")]
    [InlineData("2,\"closed\" early")]
    public void A_broken_quote_breaks_its_row_alone(string row) =>
        Check($"id,term\n1,one\n{row}\n3,\"three\"\n4,four\n", ["1: en + one", "3: en + three", "4: en + four"], $"glossary-syntax|Error|{row[2..]}");

    [Fact]
    public void A_quote_inside_a_cell_is_a_quote() => Check("term\n24\" screen\n", ["24\"-screen: en + 24\" screen"]);

    [Fact]
    public void Lines_in_a_cell() => Check("term,definition\r\n\"con\r\ntext\",\"a\r\nb\"\r\nx,y\r\n", ["con-text: en + con text", "x: en + x"]);

    [Fact]
    public void A_broken_header_leaves_nothing_to_go_by() =>
        Check("id,\"term\n1,one\n", [], "glossary-syntax|Error|\"term", "glossary-unreadable|Error|\"term");

    [Fact]
    public void Ragged_rows() =>
        Check(
            "id,term,note\n1,one\n2,two,a,b,c\n3,three,x,,\n", ["1: en + one", "2: en + two", "3: en + three"],
            "glossary-wrong-value|Warning|1,one", "glossary-wrong-value|Error|b,c");

    [Fact]
    public void A_row_without_a_term_is_left_out() =>
        Check("id,term,note\n1,,x\n2,two,\n", ["2: en + two"], "glossary-no-term|Error|1,,x");

    [Fact]
    public void A_NUL_leaves_its_row_out() => Check("term\na\0b\nc\n", ["c: en + c"], "glossary-syntax|Error|a\0b");

    [Fact]
    public void A_third_definition_of_a_language_is_left_out() =>
        Check("id,term,definition\n1,one,a\n1,,b\n1,,b\n1,,c\n", ["1: en + one"], "glossary-duplicate-key|Error|c");

    [Fact]
    public void Ten_thousand_rows()
    {
        string text = "id,term\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i},term {i}\n"));
        Assert.Equal(10_000, Reading.Read(Reader, text, "a.csv").Glossary.Concepts.Count);
    }

    [Fact]
    public void A_cell_of_ten_megabytes()
    {
        string large = new('x', 10_000_000);
        GlossaryReadResult result = Reading.Read(Reader, $"term,definition\none,\"{large}\"\ntwo,b\n", "a.csv");
        Assert.Equal(["one: en + one", "two: en + two"], Reading.Lines(result));
        Assert.Equal(large.Length, result.Glossary.Concepts[0].Definitions[0].Short?.Value.Length);
    }

    [Theory]
    [InlineData("\"x")]
    [InlineData("\"\"a")]
    [InlineData("a,\"")]
    [InlineData("\"\"\"\"\"")]
    [InlineData("\" , \"\"")]
    public void A_hundred_thousand_broken_rows_are_looked_through_once(string row)
    {
        // Looked through again from each row on, these would be billions of characters.
        string text = "term,note\n\"open\n" + string.Concat(Enumerable.Repeat(row + "\n", 100_000));
        Assert.NotEmpty(Reading.Read(Reader, text, "a.csv").Diagnostics);
    }

    [Fact]
    public void Rows_of_one_id_are_joined_in_linear_time()
    {
        string text = "id,term,language,status,definition,note,domain\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"1,t{i},en,admitted,d{i},n{i},f{i}\n"));
        Assert.Equal(20_000, Assert.Single(Reading.Read(Reader, text, "a.csv").Glossary.Concepts).Terms.Length);
    }

    [Fact]
    public void No_text_throws() => RandomText.Gen.Sample(
        text =>
        {
            foreach (GlossaryDiagnostic finding in Reading.Read(Reader, "term,definition\n" + text, "a.csv").Diagnostics)
                Assert.InRange(finding.Span.End, finding.Span.Start, text.Length + 16);
        },
        iter: 2_000);

    [Fact]
    public void Cells_are_those_that_Sylvan_reads() => Cells.Array[1, 4].Array[1, 4].Sample(
        rows =>
        {
            string text = string.Concat(rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
            Assert.Equal(BySylvan(text), new DelimitedScanner(text, ',').Rows().Select(row => string.Join('¦', row.Cells.Select(cell => cell.Text.Value))));
        },
        iter: 1_000);

    private static IEnumerable<string> BySylvan(string text)
    {
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' });
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join('¦', Enumerable.Range(0, reader.RowFieldCount).Select(i => reader.GetString(i).Trim())));
        return rows;
    }
}
