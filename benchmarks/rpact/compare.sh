#!/usr/bin/env bash
# Survival trials, designs and trials of means beside Debian's rpact, on one thread. Needs r-cran-rpact (apt-get install r-cran-rpact). A minute or two.
set -euo pipefail
here="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)"
root="$(cd "$here/../.." && pwd)"
uptime
Rscript "$here/rpact.R"
"$root/trialtwin" bench --filter '*SurvivalSpeed*' '*DesignSpeed*' '*AdaptiveSpeed*'
