using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What reStructuredText holds. A fixture marks every zone: what is not marked is markup.</summary>
public sealed class RestructuredTextZonerTests
{
    private static readonly RestructuredTextZoner Zoner = new();

    private static void Check(string fixture) => ZonerCheck.Zones(Zoner, fixture);

    [Theory]
    [InlineData("{|heading:检索|}\n====\n\n=====\n {|heading:Over|}\n=====\n\n{|prose:text|}\n\n-----\n\n{|prose:text|}")]
    [InlineData("{|heading:Title|}\n=====\n\n{|front-matter::Author: RAG|}\n  {|front-matter:goes on|}\n{|front-matter::date: 1|}\n\n{|prose:text|}\n\n:name: {|list:no metadata|}")]
    [InlineData("{|prose:a line|}\n\n{|prose:Long title|}\n{|prose:==|}")]
    public void Titles_and_the_header(string fixture) => Check(fixture);

    [Theory]
    [InlineData("- {|list:检索|}\n  {|list:goes on|}\n\n  {|list:more|}\n\n  * {|list:inner|}\n1. {|list:one|}\n#. {|list:two|}\n(a) {|list:three|}\n\n{|prose:text|}")]
    [InlineData("{|list:term|}\n  {|list:definition|}\n\n{|prose:text|}\n{|prose:text|}")]
    [InlineData("{|prose:text|}\n\n:param x: {|list:检索|}\n   {|list:more|}\n:returns: {|list:RAG|}")]
    [InlineData("{|prose:A. Smith was|}\n{|prose:born, -x, 1.5 and |}:ref:`{|url:y|}`")]
    public void Lists(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|prose:Code|}::\n\n  {|fenced-code:RAG = 1|}\n\n    {|fenced-code:more|}\n\n{|prose:text|}")]
    [InlineData(".. code-block:: python\n   :linenos:\n\n   {|fenced-code:x = 1|}\n\n{|prose:text|}\n\n{|fenced-code:>>> f()|}\n{|fenced-code:1|}")]
    [InlineData("::\n\n  {|fenced-code:x|}\n\n.. math:: {|math:a|}\n\n   {|math:b|}\n\n.. raw:: html\n\n   {|html:<b>|}\n\n{|prose:a :: b|}")]
    public void Code(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|prose:用 |}``{|inline-code:RAG|}``{|prose:, |}:math:`{|math:x^2|}`{|prose:, |}:py:class:`{|inline-code:A|}`{|prose:; `` open|}")]
    [InlineData("`{|link-text:检索|} <{|url:https://a.b|}>`_{|prose: and |}`{|link-text:Name|}`_{|prose: and |}{|link-text:Python|}_{|prose:, snake_case, _x|}")]
    [InlineData(":ref:`{|link-text:检索|} <{|url:target|}>` :doc:`{|url:a/b|}` :term:`{|link-text:RAG|}`{|prose: a|}:sub:`{|prose:2|}`{|prose: 10:30|}")]
    [InlineData("{|prose:a |}*{|prose:RAG|}* **{|prose:检索|}**{|prose: 2 * 3 * 4, \\*a, |}|name|{|prose: a | b |}[1]_{|prose: [no]|}")]
    public void Inside_a_line(string fixture) => Check(fixture);

    [Theory]
    [InlineData(".. note:: {|prose:检索|}\n   {|prose:more|}\n\n   {|prose:RAG|}\n\n{|prose:text|}")]
    [InlineData(".. warning::\n   :class: x\n\n   {|prose:检索|}\n\n   - {|list:item|}")]
    [InlineData(".. image:: {|url:a/b.png|}\n   :alt: {|link-text:图|}\n   :width: 3\n\n.. include:: {|path:a.rst|}\n\n.. admonition:: {|heading:Title|}\n\n   {|prose:text|}")]
    [InlineData(".. function:: {|inline-code:f(x)|}\n\n   {|prose:text|}\n\n.. toctree::\n   :maxdepth: 1\n\n   {|path:a/b|}\n   {|link-text:Title|} <{|path:c|}>")]
    [InlineData(".. {|comment:检索|}\n   {|comment:more|}\n\n{|prose:text|}\n\n..\n\n  {|quote:a quotation|}\n\n.. _target: {|url:https://a.b/c|}\n.. [1] {|prose:A note|}\n.. |x| replace:: {|prose:RAG|}")]
    [InlineData("| {|quote:line|}\n| {|quote:行|}\n\n{|prose:text|}\n\n   {|quote:引文|}\n\n{|prose:text|}")]
    public void Directives_comments_and_quotations(string fixture) => Check(fixture);

    [Theory]
    [InlineData("+-----+-----+\n| {|table:RAG|} | {|table:检索|} |\n+=====+=====+\n| {|table:a|}   | {|table:b|}   |\n| {|table:c|}   |     |\n+-----+-----+\n\n{|prose:a | b|}")]
    [InlineData("=====  =====\n{|table:RAG|}    {|table:b|}\n=====  =====\n{|table:检索|}   {|table:d e|}\n       {|table:f|}\n=====  =====\n\n{|prose:text|}")]
    [InlineData(".. list-table:: {|heading:表|}\n   :header-rows: 1\n\n   * - {|table:RAG|}\n     - {|table:检索|}\n\n{|prose:text|}")]
    [InlineData("+---+\n| {|table:open|} |")]
    public void Tables(string fixture) => Check(fixture);

    [Theory]
    [InlineData("one\ntwo\n\nthree", "one/two ; three")]
    [InlineData("- one\n  two\n- three", "one/two ; three")]
    [InlineData("+---+---+\n| a | b |\n| c | d |\n+---+---+", "a/c ; b/d")]
    [InlineData("==  ==\na   b\n    c\nd   e\n==  ==", "a ; b/c ; d ; e")]
    [InlineData("| a\n  b\n| c", "a/b ; c")]
    [InlineData(".. note:: one\n   two\n\n   three", "one/two ; three")]
    [InlineData("term\n  text", "term ; text")]
    public void A_term_goes_on_inside_a_block_alone(string text, string blocks) => ZonerCheck.Blocks(Zoner, text, blocks);
}
