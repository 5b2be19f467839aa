#!/usr/bin/env bash
# unpack.sh JAR DIR: lays the jar's layers into DIR/dependencies, DIR/application and so on.
# Unpacked, classes load from plain jars, which the AOT cache needs.
set -euo pipefail
java -Djarmode=tools -jar "$1" extract --layers --destination "$2" --force
# A layer may be empty; COPY needs its folder all the same.
mkdir -p "$2"/{dependencies,spring-boot-loader,snapshot-dependencies,application}
