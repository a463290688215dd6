# What the launcher needs from the machine: the SDK and Node to build, and Debian packages where they may be installed.
# Sourced; "$root" is the repository.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# A build server that outlives the build would hold the terminal's pipes open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
# dotnet and npm keep their caches under HOME; some service accounts have none.
if [ ! -w "${HOME:-/nonexistent}" ]; then
  export HOME="$root/artifacts/home"
  mkdir -p "$HOME"
fi

say() { printf '%s\n' "$*" >&2; }

require_tools() {
  if ! command -v dotnet >/dev/null || ! (cd "$root" && dotnet --version >/dev/null 2>&1); then
    say "TrialTwin needs the .NET 10 SDK. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
    exit 2
  fi
  if ! command -v npm >/dev/null; then
    say "TrialTwin needs Node.js with npm (20 or later) to build its plots. On Debian: apt-get install nodejs npm"
    exit 2
  fi
}

# Prints the prefix with which packages can be installed without a question, or fails.
installer() {
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" = 0 ]; then echo "env"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then echo "sudo -n"
  else return 1
  fi
}

# install_packages PACKAGE...: installs Debian packages, or prints the one command that does.
install_packages() {
  [ $# -gt 0 ] || return 0
  local prefix
  if prefix="$(installer)"; then
    say "Installing $* from Debian's packages ..."
    if $prefix apt-get update -qq >/dev/null 2>&1 \
      && $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; then
      return 0
    fi
  fi
  say "Not installed: $*. The command for it: sudo apt-get install --no-install-recommends $*"
  return 1
}

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    if command -v "$name" >/dev/null; then return 0; fi
  done
  [ -d "/Applications/Google Chrome.app" ] || [ -d "/Applications/Microsoft Edge.app" ]
}

# The browser prints the PDF report; everything else works without it.
offer_browser() {
  if has_browser; then return 0; fi
  install_packages chromium fonts-liberation || say "Until then reports are HTML only."
}
