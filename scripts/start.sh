# shellcheck shell=bash
# Builds what is not built, starts the program, and leaves nothing behind when it ends.

# A value of otklik.yaml as the program reads it: "port" below "otklik:", or "otklik.port" in one.
from_yaml() {
  [ -e otklik.yaml ] || return 0
  awk -v key="$1" '
    /^[^ #]/ { within = ($0 ~ /^otklik:/); depth = 0 }
    within && !depth && /^ +[^ #]/ { match($0, /^ +/); depth = RLENGTH }
    { line = $0; sub(/[ \t]+#.*$/, "", line) }
    (within && match(line, /^ +/) && RLENGTH == depth && substr(line, depth + 1) ~ "^" key ":") || line ~ "^otklik[.]" key ":" {
      sub(/^[^:]*:[ \t]*/, "", line); gsub(/^["\047]|["\047][ \t]*$/, "", line); print line; exit
    }' otklik.yaml
}

data=${OTKLIK_DATA:-$(from_yaml data)}
data=${data:-data}
port=${OTKLIK_PORT:-$(from_yaml port)}
port=${port:-8080}
sample=
onnx=
settings=()
while [ $# -gt 0 ]; do
  case $1 in
    --sample) sample=yes ;;
    --with-onnx) onnx=yes ;;
    --port) port=${2:?--port needs a number} && shift ;;
    --port=*) port=${1#*=} ;;
    --data) data=${2:?--data needs a folder} && shift ;;
    --data=*) data=${1#*=} ;;
    --db-url) settings+=("--otklik.db.url=${2:?--db-url needs an address}") && shift ;;
    --db-url=*) settings+=("--otklik.db.url=${1#*=}") ;;
    --otklik.port=*) port=${1#*=} ;;
    --otklik.data=*) data=${1#*=} ;;
    --otklik.*) settings+=("$1") ;;
    *) fail "./otklik start does not know \"$1\". ./otklik help lists what it takes." ;;
  esac
  shift
done
[[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65533 ] || fail "--port must be a number from 1 to 65533, not \"$port\"."

if [ ! -e "$build/server" ]; then say "Building Otklik, this once takes some minutes."; fi
build_web
build_server
train
mkdir -p "$data" 2>/dev/null && [ -w "$data" ] || fail "The data folder $data cannot be written by this user; name another one with --data."
data=$(cd "$data" && pwd)
if [ -n "$onnx" ] && [ ! -s "$data/onnxruntime.jar" ]; then
  fetch_onnx
  ln "$build/onnx/onnxruntime.jar" "$data/onnxruntime.jar" 2>/dev/null || cp "$build/onnx/onnxruntime.jar" "$data/onnxruntime.jar"
fi

settings+=("--otklik.port=$port" "--otklik.data=$data")
if [ -n "$sample" ]; then
  mkdir -p "$data/sample"
  secret_file=$data/sample/secret
  [ -s "$secret_file" ] || (umask 077 && head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$secret_file")
  OTKLIK_SAMPLE_PASSWORD=$(cat "$secret_file")
  OTKLIK_SAMPLE_IDENTITY_SECRET=$OTKLIK_SAMPLE_PASSWORD
  export OTKLIK_SAMPLE_PASSWORD OTKLIK_SAMPLE_IDENTITY_SECRET
  sample_port=$((port + 2))
  settings+=("--otklik.sample.on=true" "--otklik.sample.site=http://localhost:$sample_port")
  settings+=("--otklik.outbound.robots=127.0.0.1:$sample_port")
fi

java_pid=
sample_pid=
# The database is the program's child in spirit, but not in the process table: it must not outlive a program that was killed.
clean_up() {
  [ -z "$sample_pid" ] || kill "$sample_pid" 2>/dev/null || true
  # The folder may be in the hands of another program, because of which ours did not start.
  [ -n "$java_pid" ] && [ "$(cat "$data/running" 2>/dev/null)" = "$java_pid" ] || return 0
  local note=$data/postgres/postmaster.pid pid
  [ -e "$note" ] || return 0
  pid=$(head -1 "$note")
  if grep -qs postgres "/proc/$pid/cmdline" || ps -p "$pid" -o command= 2>/dev/null | grep -q postgres; then
    kill -INT "$pid" 2>/dev/null || true
    for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null && sleep 0.1 || break; done
  fi
}
stop() { [ -z "$java_pid" ] || kill -TERM "$java_pid" 2>/dev/null || true; }
trap stop INT TERM HUP
trap clean_up EXIT

if [ -n "$sample" ]; then
  "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$build/app/sample.jar" \
    "--port=$sample_port" "--data=$data/sample" "--otklik=http://localhost:$port" "--inbox=schetovod" \
    "--while-pid=$$" >"$data/sample/log" 2>&1 &
  sample_pid=$!
fi
mapfile -t options < <(jvm_options)
"$JAVA_HOME/bin/java" "${options[@]}" -jar "$build/app/otklik.jar" "${settings[@]}" &
java_pid=$!
result=0
while :; do
  wait "$java_pid" && result=0 || result=$?
  kill -0 "$java_pid" 2>/dev/null || break
done
# 143 and 130: it was told to stop, and did.
case $result in 143 | 130) exit 0 ;; *) exit "$result" ;; esac
