# shellcheck shell=bash
# Everything that must hold, in the order in which it is quickest to fail.
find_java
need_node

# A browser for the journeys: installed where that can be done without asking, else said how.
need_browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && CHROMIUM=$(command -v "$name"); then
      export CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step "Installing Chromium" bash -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-dejavu-core'
    CHROMIUM=$(command -v chromium)
    export CHROMIUM
  else
    fail "The browser journeys need Chromium: install it, or set CHROMIUM to its program."
  fi
}

run() {
  local begin=$SECONDS
  say "── $1"
  shift
  "$@"
  say "   $((SECONDS - begin)) s"
}

need_browser
node_packages
run "Web: format, lint, types" npm --prefix web run check
run "Web: unit tests" npm --prefix web test
rm -f "$build/web"
build_web
run "Web: size budgets" npm --prefix web run size
run "Java: format" ./mvnw -q -B spotless:check
run "Java: the measurement of the engine" ./mvnw -q -B -f bench/dialog/pom.xml compile
run "Java: compile, module borders, core, module doors, HTTP" ./mvnw -B -ntp verify
rm -f "$build/server"
step "Laying out the program" lay_out
touch "$build/server"
run "Journeys in a browser: the widget" npm --prefix web/widget run e2e
run "Journeys in a browser: the console" npm --prefix web/console run e2e
run "Journeys in a browser: both on the program" npm --prefix web/e2e run e2e
