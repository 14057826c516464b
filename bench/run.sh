#!/usr/bin/env bash
# Measures the service on this machine and prints the rows of the table in README.md.
# The service runs on one core and the driver on another; both use free loopback ports and a store in a new directory.
# Settings, all optional:
#   AT_ONCE="1 16 64"  conversations at once, one row each
#   MEASURED=3000      conversations measured in a row      WARM_UP=1500  conversations before them
#   SERVICE_CORE=0  DRIVER_CORE=1                           STARTS=5      starts timed to their first answer
#   SERVICE_DLL=…      a service that is already built      DATA_ROOT=…   where the store's directory is made (default: $TMPDIR or /tmp)
#   JSON=…             a file that gets one JSON line a row KEEP=1        leaves the store and the service's log where they are
set -euo pipefail
cd "$(dirname "$0")"

at_once=${AT_ONCE-1 16 64}
measured=${MEASURED:-3000}
warm_up=${WARM_UP:-1500}
on_service_core=(taskset -c "${SERVICE_CORE:-0}")
on_driver_core=(taskset -c "${DRIVER_CORE:-1}")
work=$(mktemp -d -p "${DATA_ROOT:-${TMPDIR:-/tmp}}" pairingbot-bench.XXXXXX)
script=$PWD/activity-log.zh.txt
expected=已保存
started=

stop() {
  [ -n "$started" ] || return 0
  kill "$started" 2>/dev/null || true
  for _ in $(seq 100); do kill -0 "$started" 2>/dev/null || break; sleep 0.1; done
  kill -KILL "$started" 2>/dev/null || true
  wait "$started" 2>/dev/null || true
  started=
}

finish() {
  local status=$?
  trap - EXIT INT TERM
  stop
  if [ "$status" -ne 0 ] && [ -s "$work/service.log" ]; then echo "The service's last words:" >&2; tail -n 20 "$work/service.log" >&2; fi
  if [ -n "${KEEP:-}" ]; then echo "Kept: $work" >&2; else rm -rf "$work"; fi
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

build() { dotnet build -c Release --nologo -v quiet "$1" >&2; dotnet msbuild "$1" -p:Configuration=Release -getProperty:TargetPath; }

# Completions on the socket thread: half the driver's cost at many connections.
driver() { DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS=1 "${on_driver_core[@]}" dotnet "$driver_dll" "$@"; }

# start COMMAND… : on the service's core, with its settings for PORT and STORE
start() {
  env ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS="http://127.0.0.1:$port" Store__ConnectionString="Data Source=$store" \
    "${on_service_core[@]}" "$@" >>"$work/service.log" 2>&1 &
  started=$!
}

# play LABEL AT_ONCE [option value]…
play() {
  local label=$1 n=$2
  shift 2
  driver run --url "http://127.0.0.1:$port/api/messages" --script "$script" --expect-last "$expected" --label "$label" --at-once "$n" \
    --measured "$measured" --warm-up "$warm_up" --pid "$started" ${JSON:+--json "$JSON"} "$@"
}

rate() { cut -d '|' -f 4 <<<"$1" | tr -d ' '; }

driver_dll=$(build PairingBot.Load/PairingBot.Load.csproj)
service_dll=${SERVICE_DLL:-$(build ../src/PairingBot/PairingBot.csproj)}
store=$work/pairingbot.db

echo "$(date -u +%F), $(nproc) cores of $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1), load $(cut -d ' ' -f 1 /proc/loadavg); store on $(stat -f -c %T "$work")."
driver flush --directory "$work"
echo
echo '| | at once | turns/s | reply p50 ms | p95 | p99 | max | 2xx p50 ms | p99 | CPU ms/turn | peak MiB | driver CPU ms/turn |'
echo '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|'

port=$(driver free-port)
start dotnet "$driver_dll" null-bot --port "$port" --text "$expected"
row=$(play 'answers only' 16)
stop
echo "$row"
ceiling=$(rate "$row")

best=0
for n in $at_once; do
  rm -f "$store"*
  port=$(driver free-port)
  start dotnet "$service_dll"
  row=$(play PairingBot "$n")
  stop
  echo "$row"
  if [ "$n" = 16 ]; then best=$(rate "$row"); fi
done
[ "$best" = 0 ] || echo "At 16 at once the service reaches $((best * 100 / ceiling)) % of what the driver could measure."

# Each of these starts is ended without warning, so the next one also recovers the store's journal.
port=$(driver free-port)
printf '帮助\n' >"$work/first.txt"
for _ in $(seq "${STARTS:-5}"); do
  env ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS="http://127.0.0.1:$port" Store__ConnectionString="Data Source=$store" \
    DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS= "${on_driver_core[@]}" dotnet "$driver_dll" first-answer --url "http://127.0.0.1:$port/api/messages" --script "$work/first.txt" -- \
    "${on_service_core[@]}" bash -c 'exec dotnet "$0" >>"$1" 2>&1' "$service_dll" "$work/service.log"
done | sort -n | awk '{ ms[NR] = $1; cpu[NR] = $2 } END { m = int((NR + 1) / 2); if (NR) printf "First answer after a start on an existing store: median %d ms (%d ms of CPU), longest %d ms of %d starts.\n", ms[m], cpu[m], ms[NR], NR }'
