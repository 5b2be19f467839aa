#!/bin/sh
# Measures import, start-up, API and pages, and prints one report. See README.md beside this file.
exec node "$(dirname "$0")/run.mjs" "$@"
