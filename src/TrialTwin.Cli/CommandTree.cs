using System.CommandLine;
using TrialTwin.Cli.Audit;
using TrialTwin.Cli.Cohorts;
using TrialTwin.Cli.ControlArms;
using TrialTwin.Cli.Designs;
using TrialTwin.Cli.DoseFinding;
using TrialTwin.Cli.ModelCards;
using TrialTwin.Cli.Multiplicity;
using TrialTwin.Cli.Populations;
using TrialTwin.Cli.Prognosis;
using TrialTwin.Cli.Protocols;
using TrialTwin.Cli.Reports;
using TrialTwin.Cli.Serving;
using TrialTwin.Cli.Study;
using TrialTwin.Cli.Trials;
using TrialTwin.Cli.Twins;
using TrialTwin.Cli.Validation;

namespace TrialTwin.Cli;

/// <summary>Every command; the noun names the folder that holds it.</summary>
public static class CommandTree
{
    public static RootCommand Build() =>
        new("TrialTwin simulates clinical trials with virtual patients and says how many control patients can be saved, with honest errors.")
        {
            ServeCommand.Create(),
            new Command("study", "Whole studies.") { StudyRunCommand.Create() },
            new Command("protocol", "Protocol files.") { ProtocolCheckCommand.Create() },
            new Command("twin", "Mechanistic twins.") { TwinSimulateCommand.Create() },
            new Command("prognosis", "Prognostic models.") { PrognosisFitCommand.Create(), PrognosisPredictCommand.Create(), PrognosisValidateCommand.Create() },
            new Command("model", "Mechanistic models as cards.") { ModelSimulateCommand.Create(), ModelUpdateCommand.Create(), ModelCheckCommand.Create(), ModelSensitivityCommand.Create() },
            new Command("population", "Virtual populations.") { PopulationGenerateCommand.Create() },
            new Command("cohort", "Synthetic cohorts.") { CohortSynthesiseCommand.Create() },
            new Command("design", "Designs without simulation.") { DesignEvaluateCommand.Create(), DesignSingleArmCommand.Create(), DesignAssuranceCommand.Create() },
            new Command("trial", "Simulated and running trials.") { TrialSimulateCommand.Create(), TrialAnalyseCommand.Create() },
            new Command("multiplicity", "Tests of several hypotheses.") { MultiplicityAnalyseCommand.Create(), MultiplicitySimulateCommand.Create() },
            new Command("dose-finding", "Dose-escalation trials.") { DoseFindingAnalyseCommand.Create(), DoseFindingSimulateCommand.Create() },
            new Command("control-arm", "Control arms.") { ControlArmEstimateCommand.Create() },
            new Command("report", "Reports.") { ReportBuildCommand.Create(), ReportVerifyCommand.Create() },
            new Command("audit", "The audit trail.") { AuditVerifyCommand.Create() },
            ValidateCommand.Create(),
        };
}
