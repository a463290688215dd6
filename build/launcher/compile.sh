# Builds when the sources differ from those of the last build. Sourced after tools.sh.

# Names, times and sizes of everything that a build reads; a deleted file changes it too.
fingerprint() {
  (
    cd "$root"
    find src tests benchmarks build protocols reference-data docs *.props *.sln *.json BannedSymbols.txt .editorconfig \
      \( -name node_modules -o -name _framework -o -name bin -o -name obj \) -prune \
      -o -type f -printf '%p %T@ %s\n' 2>/dev/null | LC_ALL=C sort | sha256sum || true
  )
}

# compile PROJECT: a quiet Release build; shows the compiler's words only when it fails.
compile() {
  local project="$1" name stamp state log
  name="$(basename "$project")"
  stamp="$root/artifacts/launcher/$name.stamp"
  log="$root/artifacts/launcher/$name.log"
  mkdir -p "$root/artifacts/launcher"
  # One build at a time: two launchers started together must not write the same files.
  exec 9>"$root/artifacts/launcher/lock"
  flock 9
  state="$(fingerprint)"
  if [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
    require_tools
    say "Building TrialTwin (about a minute the first time) ..."
    if ! (cd "$root" && dotnet build "$project" -c Release -v quiet -nologo --disable-build-servers) >"$log" 2>&1 9>&-; then
      grep -E "error|warning" "$log" | LC_ALL=C sort -u | head -40 >&2 || tail -40 "$log" >&2
      say "The build failed; all of its output: $log"
      exit 2
    fi
    fingerprint >"$stamp"
  fi
  exec 9>&-
}
