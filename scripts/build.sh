# shellcheck shell=bash
# Builds what has changed since the last build.
build_web
build_server
train
