#!/usr/bin/env bash
# Runs the benchmarks (a few minutes); tables go to artifacts/benchmarks/results.
#   ./trialtwin bench                      all
#   ./trialtwin bench --filter '*Twin*'    some; any option of BenchmarkDotNet
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)"
. "$root/build/launcher/tools.sh"
. "$root/build/launcher/compile.sh"

compile "benchmarks/TrialTwin.Benchmarks/TrialTwin.Benchmarks.csproj"
cd "$root"
say "Load before: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || uptime)"
dotnet artifacts/bin/TrialTwin.Benchmarks/release/TrialTwin.Benchmarks.dll "$@"
