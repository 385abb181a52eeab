# shellcheck shell=bash
# Runs a class of the program's own jar that needs neither server nor database. Paths are those of the caller.
find_java
[ -e "$build/app/otklik.jar" ] || build_server
[[ " $*" != *" --onnx"* ]] || fetch_onnx
cd "$OLDPWD"
exec "$JAVA_HOME/bin/java" "-Dotklik.model.runtime=$build/onnx/onnxruntime.jar" --enable-native-access=ALL-UNNAMED \
  -Xmx2g -XX:+UseSerialGC -Xshare:auto -cp "$build/app/otklik.jar" "$tool" "$@"
