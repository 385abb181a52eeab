# shellcheck shell=bash
# Looks over, tests and replays scenarios; neither the program nor a database is started. Paths are those of the caller.
find_java
[ -e "$build/app/otklik.jar" ] || build_server
cd "$OLDPWD"
exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "$build/app/otklik.jar" scenario "$@"
