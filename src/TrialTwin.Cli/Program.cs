return await TrialTwin.Cli.Execution.CommandLine.RunAsync(args);
