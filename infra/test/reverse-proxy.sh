#!/usr/bin/env bash
# Runs the web server's real configuration with this machine's nginx in front of the real server, on loopback, and looks at the answers.
#   infra/test/reverse-proxy.sh [JAR]      JAR: backend/target/studielots.jar unless named
# Only the lookup of the servers by name, which the containers' network does, is replaced. Ends with "N passed, N failed".
set -euo pipefail
infra=$(cd "$(dirname "$0")/.." && pwd)
jar=${1:-$infra/../backend/target/studielots.jar}
jar=$(realpath -m "$jar")
for program in nginx envsubst curl node java unzip; do
  command -v "$program" >/dev/null || { echo "$program is not installed." >&2; exit 2; }
done
[ -f "$jar" ] || { echo "$jar is not there: build it with \"mvn -q -pl backend -am package -DskipTests\"." >&2; exit 2; }

tmp=$(mktemp -d)
chmod 755 "$tmp" # nginx's workers are another user when this one is root
server='' web=''
finish() {
  [ -z "$web" ] || kill "$web" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$tmp"
}
trap finish EXIT
free_port() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
until_answers() { for ((n = 0; n < 1800; n++)); do curl -sf -o "$tmp/ready" "$1" && return; sleep 0.1; done; echo "$1 does not answer" >&2; tail -n 20 "$tmp"/*.log >&2; exit 1; }

# The pages, as the image takes them out of the jar.
mkdir -p "$tmp/pages" "$tmp/nginx/conf.d" "$tmp/tmp"
unzip -q "$jar" 'BOOT-INF/lib/studielots-frontend-*.jar' -d "$tmp/jar"
unzip -q "$tmp"/jar/BOOT-INF/lib/studielots-frontend-*.jar 'static/*' -d "$tmp/jar"
cp -r "$tmp/jar/static/." "$tmp/pages/"
node "$infra/web/pages.mjs" "$tmp/pages" "$tmp/nginx/pages.conf"
cp "$infra/web/config.json" "$tmp/pages/config.json"

# The configuration, as the image renders it.
backend_port=$(free_port) web_port=$(free_port)
cp "$infra/web/proxy.inc" /etc/nginx/mime.types "$tmp/nginx/"
cp "$infra/web/nginx.conf" "$tmp/nginx/"
for template in site.conf headers.inc; do
  LISTEN=127.0.0.1:$web_port PAGES=$tmp/pages CONNECT_SRC='' \
    envsubst '$LISTEN $PAGES $CONNECT_SRC' <"$infra/web/templates/$template.template" >"$tmp/nginx/conf.d/$template"
done
echo "upstream studielots { server 127.0.0.1:$backend_port; keepalive 32; }" >"$tmp/nginx/conf.d/upstream.conf"
sed -i "s#/tmp/#$tmp/tmp/#; s#/dev/stdout#$tmp/access.log#; s#error_log stderr#error_log $tmp/error.log#; 1i daemon off;" "$tmp/nginx/nginx.conf"
nginx -t -q -c "$tmp/nginx/nginx.conf" -e "$tmp/error.log"
nginx -c "$tmp/nginx/nginx.conf" -e "$tmp/error.log" &
web=$!

passed=0 failed=0
# The answer to a request, for the checks after it.
answer() { curl -s -o "$tmp/body" -D "$tmp/head" "$@"; }
# check NAME EXPRESSION…: the answer has a line for each extended regular expression, whatever the case.
check() {
  local name=$1 expression; shift
  for expression in "$@"; do
    if ! cat "$tmp/head" "$tmp/body" | tr -d '\r' | grep -aqiE -- "$expression"; then
      echo "FAILED $name: no $expression in"; head -c 1500 "$tmp/head"; failed=$((failed + 1)); return
    fi
  done
  passed=$((passed + 1))
}
check_not() {
  if cat "$tmp/head" "$tmp/body" | grep -aqiE -- "$2"; then echo "FAILED $1: $2 in"; cat "$tmp/head"; failed=$((failed + 1)); else passed=$((passed + 1)); fi
}
url=http://127.0.0.1:$web_port
policy="^content-security-policy: default-src 'none';.*require-trusted-types-for 'script'"

# Without a server behind, the pages are there, and a question is refused without a trace of it.
until_answers "$url/config.json"
answer "$url/graphql?query=plantedterm"
check aMissingServerIsABadGateway '^HTTP/1.1 502'
answer "$url/"
check thePagesNeedNoServer '^HTTP/1.1 200' '<html' "$policy"

java -jar "$jar" --server.address=127.0.0.1 --server.port="$backend_port" --studielots.data-dir="$tmp/data" --studielots.rate-limit.trusted-proxies=127.0.0.1 >"$tmp/server.log" 2>&1 &
server=$!
until_answers "http://127.0.0.1:$backend_port/actuator/health"
until_answers "$url/actuator/health" # nginx leaves a server that failed alone for some seconds

answer "$url/"
check theFirstPageIsRevalidated '^HTTP/1.1 200' '^cache-control: no-cache' '^content-type: text/html; charset=utf-8' '^x-content-type-options: nosniff' '^referrer-policy: no-referrer' '^etag:' 'lang="sv"'
etag=$(tr -d '\r' <"$tmp/head" | sed -n 's/^etag: //Ip')
answer -H "If-None-Match: $etag" "$url/"
check anUnchangedPageIsNotSentAgain '^HTTP/1.1 304'
answer -H 'Accept-Encoding: gzip' "$url/"
check pagesAreCompressed '^content-encoding: gzip' '^vary: accept-encoding'
for path in /noder /studier/NCT01234567 /studier/NCT01234567/; do
  answer "$url$path"
  check "anAddressOfAPageIsAnsweredWithIt($path)" '^HTTP/1.1 200' 'lang="sv"' "$policy"
done
answer "$url/en/nodes"
check englishAddressesHaveTheEnglishFile '^HTTP/1.1 200' 'lang="en"'
answer "$url/finns-inte"
check anUnknownAddressIsNotFound '^HTTP/1.1 404' 'lang="sv"' "$policy"
answer "$url/en/nowhere"
check anUnknownEnglishAddressIsNotFoundInEnglish '^HTTP/1.1 404' 'lang="en"'
asset=$(cd "$tmp/pages" && find assets -name '*.js' | head -1)
answer -H 'Accept-Encoding: gzip' "$url/$asset"
check assetsStayInTheBrowser '^HTTP/1.1 200' '^cache-control: .*immutable' '^content-type: (text|application)/javascript' '^content-encoding: gzip' '^x-content-type-options: nosniff'
answer -r 0-99 "$url/$asset"
check rangesAreServed '^HTTP/1.1 206' '^content-range: bytes 0-99/' '^content-length: 100'
answer "$url/assets/none.js"
check aMissingAssetIsNotFoundAndNotKept '^HTTP/1.1 404'
check_not aMissingAssetIsNotFoundAndNotKept immutable
answer "$url/config.json"
check theConfigurationNamesTheApi '^HTTP/1.1 200' '"apiUrl": "/graphql"' '^cache-control: no-cache'

for header in content-security-policy referrer-policy x-content-type-options permissions-policy cross-origin-opener-policy cross-origin-resource-policy; do
  answer "http://127.0.0.1:$backend_port/"
  value=$(tr -d '\r' <"$tmp/head" | grep -i "^$header:" || echo "the server sends no $header")
  answer "$url/"
  if tr -d '\r' <"$tmp/head" | grep -qixF -- "$value"; then passed=$((passed + 1)); else
    echo "FAILED theHeaderIsTheServersOwn($header): $value"; failed=$((failed + 1))
  fi
done

answer -H 'content-type: application/json' -d '{"query":"{studies(first:1){totalCount}}"}' "$url/graphql"
check questionsReachTheServer '^HTTP/1.1 200' '"totalCount":[1-9]'
answer -H 'Accept-Encoding: gzip' "$url/graphql?query=%7Bstudies(first:20)%7Bedges%7Bnode%7Bid%20title%7Btext%7D%7D%7D%7D%7D"
check answersByGetAreCachedAndCompressed '^HTTP/1.1 200' '^etag:' '^cache-control:' '^content-encoding: gzip'
etag=$(tr -d '\r' <"$tmp/head" | sed -n 's/^etag: //Ip')
answer -H 'Accept-Encoding: gzip' -H "If-None-Match: $etag" "$url/graphql?query=%7Bstudies(first:20)%7Bedges%7Bnode%7Bid%20title%7Btext%7D%7D%7D%7D%7D"
check anUnchangedAnswerIsNotSentAgain '^HTTP/1.1 304'
answer -X OPTIONS -H 'Origin: https://partner.example' -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: content-type' "$url/graphql"
check partnersMayAskFromTheirOwnPages '^access-control-allow-origin: (\*|https://partner.example)'
answer "$url/graphql/schema.graphqls"
check theSchemaIsServed '^HTTP/1.1 200' 'type Query'
answer "$url/feed.atom"
check theFeedNamesThePagesAsTheReaderSeesThem '^HTTP/1.1 200' '^content-type: application/atom\+xml' "rel=\"self\"[^>]*href=\"$url/feed.atom\""
answer "$url/graphiql"
check graphiqlIsServed '^HTTP/1.1 [23]0'
head -c 1000000 /dev/zero | tr '\0' ' ' >"$tmp/large"
answer -H 'content-type: application/json' --data-binary "@$tmp/large" "$url/graphql"
check aLargeQuestionGetsTheServersOwnMessage '^HTTP/1.1 4[0-9][0-9]' '"errors"'
answer "$url/actuator/health"
check healthIsPublic '^HTTP/1.1 200' '"status" *: *"UP"'
for path in /actuator /actuator/metrics /actuator/env; do
  answer "$url$path"
  check "figuresOfOperationAreNot($path)" '^HTTP/1.1 404'
done
answer "$url/?q=plantedterm"
answer "$url/feed.atom?q=plantedterm"
answer "$url/graphql?query=%7Bstudies(filter:%7Btext:%22plantedterm%22%7D)%7BtotalCount%7D%7D"
check aSearchIsAnswered '^HTTP/1.1 200'
cat "$tmp"/*.log >"$tmp/body" && : >"$tmp/head"
check theLogNamesPaths 'GET /graphql'
check_not aSearchTermIsInNoLog plantedterm

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
