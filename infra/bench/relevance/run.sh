#!/bin/sh
# Measures how well the search finds and ranks. See README.md beside this file.
exec node "$(dirname "$0")/run.mjs" "$@"
