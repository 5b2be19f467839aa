#!/bin/sh
# Measures the search engine on catalogues of 13,781 and of 500,000 studies. See README.md beside this file.
# run.sh [--studies N[,N…]] [--data DIR] [--work DIR] [--seconds S] [--heap SIZE]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
studies=13781,500000
data=$root/../shared/data/ctgov/worldwide_v2form.jsonl.gz
work=$root/backend/target/bench-search
seconds=8
heap=1g
while [ $# -gt 0 ]; do
  case $1 in
    --studies) studies=$2 ;;
    --data) data=$2 ;;
    --work) work=$2 ;;
    --seconds) seconds=$2 ;;
    --heap) heap=$2 ;;
    *) echo "Unknown option $1; see the head of $0" >&2; exit 2 ;;
  esac
  shift 2
done
[ -f "$data" ] || { echo "The records are missing: $data (--data names them)" >&2; exit 1; }
mvn -q -f "$root/pom.xml" -pl backend -am test-compile -Dskip.frontend=true
mvn -q -f "$root/backend/pom.xml" dependency:build-classpath -Dmdep.outputFile="$root/backend/target/bench-classpath" -Dmdep.includeScope=test
for count in $(echo "$studies" | tr , ' '); do
  mkdir -p "$work/$count"
  # Reading the records takes more than asking the index: the heap is that of a build, the limit is for the asking.
  java -Xmx3g -XX:+UseParallelGC -cp "$root/backend/target/test-classes:$root/backend/target/classes:$(cat "$root/backend/target/bench-classpath")" \
    org.studielots.study.SearchBenchmark "$data" "$work/$count" "$count" "$root/backend/src/test/resources/golden/patients.tsv" 0
  java -Xmx"$heap" -cp "$root/backend/target/test-classes:$root/backend/target/classes:$(cat "$root/backend/target/bench-classpath")" \
    org.studielots.study.SearchBenchmark "$data" "$work/$count" "$count" "$root/backend/src/test/resources/golden/patients.tsv" "$seconds"
done
