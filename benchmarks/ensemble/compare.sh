#!/usr/bin/env bash
# Benchmark models A, B and K beside CVODE: patients per second of processor time on one core, and the error of both against CVODE at 1e-12.
# Needs gcc and Debian's libsundials-dev. Minutes.
#   benchmarks/ensemble/compare.sh [PATIENTS_FOR_SPEED] [PATIENTS_FOR_ERROR]
set -euo pipefail
here="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
root="$(cd "$here/../.." && pwd)"
speed="${1:-200}" error="${2:-200}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

gcc -O2 -march=native -o "$work/anchor" "$here/cvode_anchor.c" -lsundials_cvode -lsundials_nvecserial -lsundials_sunmatrixdense -lsundials_sunlinsoldense -lm
dotnet build "$root/benchmarks/TrialTwin.Benchmarks" -c Release -v quiet -nologo

grep -m1 'model name' /proc/cpuinfo
uptime
for model in linear:A binding:B kinetics:K; do
  name="pbpk-${model%:*}" letter="${model#*:}"
  "$root/trialtwin" model simulate "$here/request-$name.json" --threads 1 --out "$work/$name" > /dev/null
  "$work/anchor" "$letter" 1e-6 1e-9 "$work/$name/individuals.csv" "$speed"
  dotnet "$root/artifacts/bin/TrialTwin.Benchmarks/release/TrialTwin.Benchmarks.dll" ensemble "$here/request-$name.json"
  "$work/anchor" "$letter" 1e-12 1e-14 "$work/$name/individuals.csv" "$error" "$work/$name/results.csv" self 1e-6 1e-9
done
