#!/usr/bin/env bash
# train.sh JAR CACHE: runs the server once on a data folder that is thrown away, asks it what visitors ask,
# and keeps what Java learned in CACHE (a single step since Java 25).
set -euo pipefail
port=${TRAIN_PORT:-8080}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
# The collector is part of what the cache is made for: the same as in the image's ENTRYPOINT.
java -XX:AOTCacheOutput="$2" -XX:+UseG1GC -jar "$1" --studielots.data-dir="$data" --server.address=127.0.0.1 --server.port="$port" &
server=$!
health=$(dirname "$0")/health.sh
for ((tries = 0; tries < 600; tries++)); do
  bash "$health" "$port" 2>/dev/null && break
  kill -0 "$server"
  sleep 0.2
done
list='%7Bstudies(first:20)%7BtotalCount%20edges%7Bnode%7Bid%20title%7Btext%7D%20recruitmentStatus%20sites%7Bedges%7Bnode%7Bfacility%20region%7Bname%7D%7D%7D%7D%7D%7D%7D%7D'
text='%7Bstudies(filter:%7Btext:%22diabetes%22%7D)%7BtotalCount%20facets%7Bgroups%7Bgroup%20count%7D%7D%7D%7D'
for path in / "/graphql?query=$list" "/graphql?query=$text" /graphql/schema.graphqls; do
  bash "$health" "$port" "$path" || echo "train.sh: ${path%%\?*} was not answered with 200" >&2
done
kill -TERM "$server"
wait "$server" || [ $? = 143 ]
test -s "$2"
