#!/usr/bin/env bash
# Asks the server on this machine whether it can answer; bash's own sockets, since the image has no curl.
# health.sh [PORT [PATH]]: exit 0 when the answer is 200.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-${SERVER_PORT:-8080}}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${2:-/actuator/health}" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
