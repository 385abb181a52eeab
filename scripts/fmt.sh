# shellcheck shell=bash
# Formats all code.
find_java
node_packages
./mvnw -q -B spotless:apply
npm --prefix web run fmt
