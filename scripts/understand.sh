# shellcheck shell=bash
# Runs a class of the program's own jar that needs neither server nor database. Paths are those of the caller.
find_java
[ -e "$build/app/otklik.jar" ] || build_server
cd "$OLDPWD"
exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC -Xshare:auto -cp "$build/app/otklik.jar" "$tool" "$@"
