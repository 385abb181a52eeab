# shellcheck shell=bash
# Measures speed on an instance of its own; nothing it leaves behind is used by anybody else.
if [ "${1:-}" = dialog ]; then
  shift
  source scripts/speed.sh "$@"
  exit
fi
build_web
build_server
train
folder=$(mktemp -d "${TMPDIR:-/tmp}/otklik-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
OTKLIK_JAR=$build/app/otklik.jar
OTKLIK_JVM=$(jvm_options | tr '\n' ' ')
OTKLIK_BENCH_FOLDER=$folder
export OTKLIK_JAR OTKLIK_JVM OTKLIK_BENCH_FOLDER
"$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -jar "$build/app/bench.jar" "$@"
