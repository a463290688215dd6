#!/usr/bin/env bash
# Runs every test project and ends with one line: N passed, N failed, N skipped.
#   ./trialtwin test                 all projects
#   ./trialtwin test Numerics Cli    only TrialTwin.Numerics.Tests and TrialTwin.Cli.Tests
# Fails when a test failed, a project crashed or gave no result, or nothing passed.
set -euo pipefail
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)"
. "$root/build/launcher/tools.sh"
. "$root/build/launcher/compile.sh"

missing=()
has_browser || missing+=(chromium)
command -v pdfinfo >/dev/null || missing+=(poppler-utils)
compgen -G "/usr/lib/postgresql/*/bin/postgres" >/dev/null || missing+=(postgresql)
compgen -G "/usr/share/fonts/truetype/*" >/dev/null || missing+=(fonts-liberation)
install_packages ${missing[@]+"${missing[@]}"} || true

if [ $# -gt 0 ]; then
  projects=("${@/#/TrialTwin.}")
  projects=("${projects[@]/%/.Tests}")
  for project in "${projects[@]}"; do compile "tests/$project/$project.csproj"; done
else
  mapfile -t projects < <(cd "$root/tests" && ls -d TrialTwin.*.Tests)
  compile TrialTwin.sln
fi

results="$root/artifacts/test-results"
rm -rf "$results"
mkdir -p "$results"
passed=0 failed=0 skipped=0
for project in "${projects[@]}"; do
  log="$results/$project.log"
  started=$SECONDS
  code=0
  dotnet "$root/artifacts/bin/$project/release/$project.dll" --no-progress --no-ansi </dev/null >"$log" 2>&1 || code=$?
  # The summary that closes a run; a crash leaves none.
  read -r p f s < <(awk '$1 == "succeeded:" { p = $2 } $1 == "failed:" { f = $2 } $1 == "skipped:" { s = $2 }
    END { print p + 0, f + 0, s + 0 }' "$log")
  note=""
  if [ "$code" != 0 ] && [ "$f" = 0 ]; then f=1; note="  (ended with code $code; counted as one failure)"; fi
  if [ "$code" = 0 ] && [ $((p + f + s)) = 0 ]; then f=1; note="  (no result; counted as one failure)"; fi
  printf '%-34s %5d passed %4d failed %4d skipped %5ds%s\n' "$project" "$p" "$f" "$s" $((SECONDS - started)) "$note"
  if [ "$f" != 0 ]; then sed 's/^/    /' "$log" | tail -n 200; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
