# shellcheck shell=bash
# Runs one of the commands that need neither server nor database: a class of the program's own jar.
build_server
mapfile -t options < <(jvm_options)
exec "$JAVA_HOME/bin/java" "${options[@]}" -cp "$build/app/otklik.jar" "$tool" "$@"
