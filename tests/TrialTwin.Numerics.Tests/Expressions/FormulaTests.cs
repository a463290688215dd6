using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Tests.Expressions;

[Trait("Requirement", "REQ-NUM-30")]
public sealed class FormulaTests
{
    [Theory]
    [InlineData("2 + 3 * 4", 14)]
    [InlineData("-2^2", -4)]
    [InlineData("2^-1", 0.5)]
    [InlineData("2^3^2", 512)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("24 / 4 / 2", 3)]
    [InlineData("1.5e-3 * 2e3", 3)]
    [InlineData("if(1 < 2 and not 3 <= 2, min(4, 5), max(4, 5))", 4)]
    [InlineData("if(2 > 3 or 2 >= 3, 1, abs(-7))", 7)]
    [InlineData("sqrt(16) + log(exp(2)) + pow(3, 2)", 15)]
    public void Parse_Arithmetic_HasTheUsualMeaning(string text, double expected) =>
        Assert.Equal(expected, Value(text), 1e-14);

    [Theory]
    [InlineData("2 +", "the end")]
    [InlineData("2 $ 3", "'$'")]
    [InlineData("(1 + 2", "\")\"")]
    [InlineData("sin(1)", "\"sin\"")]
    [InlineData("exp(1, 2)", "1 arguments")]
    [InlineData("1 < 2", "comparison")]
    [InlineData("if(1, 2, 3)", "comparison")]
    [InlineData("1.2.3", "number")]
    [InlineData("2 x", "\"x\"")]
    [InlineData("", "the end")]
    public void Parse_Fault_IsNamed(string text, string word) =>
        Assert.Contains(word, Assert.Throws<FormulaException>(() => Formula.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_VeryDeepNesting_IsRefused() =>
        Assert.Throws<FormulaException>(() => Formula.Parse(new string('(', 5000) + "1" + new string(')', 5000)));

    [Theory]
    [InlineData("x^3 + 2*x", 1.5, 8.75)]
    [InlineData("1/(1 + x)", 1, -0.25)]
    [InlineData("exp(-x*x)", 0.7, -0.8576769518581825)]
    [InlineData("log(1 + x^2)", 2, 0.8)]
    [InlineData("x^2.5", 4, 20)]
    [InlineData("2^x", 3, 5.545177444479562)]
    [InlineData("x^x", 2, 6.772588722239782)]
    [InlineData("sqrt(x)", 4, 0.25)]
    [InlineData("abs(x - 3)", 1, -1)]
    [InlineData("if(x < 2, x*x, 7*x)", 1, 2)]
    [InlineData("max(x, 3) * x", 2, 3)]
    [InlineData("3*x/(2 + x)", 2, 0.375)]
    public void Differentiation_InClosedForm_IsRight(string text, double x, double slope)
    {
        var graph = new ExpressionGraph();
        var variable = graph.Load(Bank.State, 0);
        var node = new TermCollection(graph).Apply(new Lowering(graph, _ => variable).Lower(Formula.Parse(text)));
        var derivative = new Differentiation(graph, variable).Of(node);
        var value = new Substitution(graph, [KeyValuePair.Create(variable, graph.Constant(x))]).Apply(derivative);
        Assert.Equal(slope, graph[Choice(graph, value)].Value, 1e-13);
    }

    [Fact]
    public void TermCollection_FlowThroughATissue_BecomesTwoTermsWithPreparedCoefficients()
    {
        var graph = new ExpressionGraph();
        var names = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["Ca"] = graph.Load(Bank.State, 0), ["C"] = graph.Load(Bank.State, 1),
            ["Q"] = graph.Load(Bank.Patient, 0), ["B"] = graph.Load(Bank.Patient, 1), ["K"] = graph.Load(Bank.Patient, 2), ["V"] = graph.Load(Bank.Patient, 3),
        };
        var node = new TermCollection(graph).Apply(new Lowering(graph, name => names[name]).Lower(Formula.Parse("Q*(Ca - C*B/K)/V")));
        Assert.Equal(Operation.MultiplyAdd, graph[node].Operation);
        Assert.Equal(Operation.Multiply, graph[graph[node].C].Operation);
        Assert.Equal(2, new[] { graph[node].A, graph[node].B }.Concat([graph[graph[node].C].A, graph[graph[node].C].B]).Count(graph.Varies));
    }

    private static double Value(string text)
    {
        var graph = new ExpressionGraph();
        return graph[Choice(graph, new Lowering(graph, name => throw new ArgumentException(name)).Lower(Formula.Parse(text)))].Value;
    }

    /// <summary>Follows a choice between constants, which the graph leaves to the processor.</summary>
    private static int Choice(ExpressionGraph graph, int node) => graph[node].Operation switch
    {
        Operation.Choose => Choice(graph, Holds(graph, graph[node].A) ? graph[node].B : graph[node].C),
        Operation.Add => graph.Add(Choice(graph, graph[node].A), Choice(graph, graph[node].B)),
        Operation.Multiply => graph.Multiply(Choice(graph, graph[node].A), Choice(graph, graph[node].B)),
        Operation.MultiplyAdd => graph.MultiplyAdd(Choice(graph, graph[node].A), Choice(graph, graph[node].B), Choice(graph, graph[node].C)),
        _ => node,
    };

    private static bool Holds(ExpressionGraph graph, int node) => graph[node].Operation switch
    {
        Operation.Less => graph[graph[node].A].Value < graph[graph[node].B].Value,
        Operation.LessOrEqual => graph[graph[node].A].Value <= graph[graph[node].B].Value,
        Operation.And => Holds(graph, graph[node].A) && Holds(graph, graph[node].B),
        Operation.Or => Holds(graph, graph[node].A) || Holds(graph, graph[node].B),
        _ => !Holds(graph, graph[node].A),
    };
}
