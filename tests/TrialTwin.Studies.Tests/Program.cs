using Microsoft.Extensions.Hosting;
using TrialTwin.Studies;
using TrialTwin.Studies.Tests;
using TrialTwin.Studies.Tests.Runs;

// The tests' own entry point, so that they can start themselves as a process that works on runs and may be killed.
if (args is [WorkerProcess.Command, var directory])
{
    using var host = TestRecord.Build(new FakeEngine { BlockTime = WorkerProcess.BlockTime }, directory);
    await host.Services.MigrateStudiesAsync();
    await host.RunAsync();
    return 0;
}

return args.Any(arg => arg is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
