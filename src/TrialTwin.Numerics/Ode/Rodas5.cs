namespace TrialTwin.Numerics.Ode;

/// <summary>
/// Coefficients of Rodas5, a stiffly accurate Rosenbrock method of order 5(4) with 8 stages and dense output of order 4
/// (Di Marzo 1993, in the transformed form of Hairer and Wanner, Solving Ordinary Differential Equations II, IV.7).
/// </summary>
internal static class Rodas5
{
    public const int Stages = 8;
    public const int Order = 5;
    public const double Gamma = 0.19;

    /// <summary>Weights of earlier stages in the state at which a stage looks; the last two stages add the stage before them.</summary>
    public static double[][] A { get; } =
    [
        [],
        [2.0],
        [3.040894194418781, 1.041747909077569],
        [2.576417536461461, 1.62208306077664, -0.9089668560264532],
        [2.760842080225597, 1.446624659844071, -0.3036980084553738, 0.2877498600325443],
        [-14.09640773051259, 6.925207756232704, -41.47510893210728, 2.343771018586405, 24.13215229196062],
    ];

    /// <summary>Weights of earlier stages, divided by the step, on a stage's right-hand side.</summary>
    public static double[][] C { get; } =
    [
        [],
        [-10.31323885133993],
        [-21.04823117650003, -7.234992135176716],
        [32.22751541853323, -4.943732386540191, 19.44922031041879],
        [-20.69865579590063, -8.816374604402768, 1.260436877740897, -0.7495647613787146],
        [-46.22004352711257, -17.49534862857472, -289.6389582892057, 93.60855400400906, 318.3822534212147],
        [34.20013733472935, -14.1553540271769, 57.82335640988400, 25.83362985412365, 1.408950972071624, -6.551835421242162],
        [42.57076742291101, -13.80770672017997, 93.98938432427124, 18.77919633714503, -31.58359187223370, -6.685968952921985, -5.810979938412932],
    ];

    /// <summary>Weights of the stages in the three coefficients of the dense output.</summary>
    public static double[][] Dense { get; } =
    [
        [27.354592673333357, -6.925207756232857, 26.40037733258859, 0.5635230501052979, -4.699151156849391, -1.6008677469422725, -1.5306074446748028, -1.3929872940716344],
        [44.19024239501722, 0, 202.93261852171622, -35.5669339789154, -181.91095152160645, 3.4116351403665033, 2.5793540257308067, 2.2435122582734066],
        [-44.0988150021747, 0, -181.26175034586677, 56.99302194811676, 183.21182741427398, -7.480257918273637, -5.792426076169686, -5.32503859794143],
    ];
}
