# shellcheck shell=bash
# Measures the engine of dialogs alone with JMH, on one core.
find_java
step "Compiling the engine and its measurement" ./mvnw -q -B -f bench/dialog/pom.xml compile \
  dependency:build-classpath -Dmdep.outputFile="$build/speed.classpath"
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dotklik.home="$home" \
  -cp "bench/dialog/target/classes:$(cat "$build/speed.classpath")" org.openjdk.jmh.Main -jvmArgsAppend "-Dotklik.home=$home" "$@"
