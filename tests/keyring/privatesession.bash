# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# What with-keyring, with-keepassxc and with-screen-reader have in common, for them to source: a temporary home and a session
# bus of its own.
#
# Bus and keyring are started here, rather than by dbus-run-session, so that they are the script's children: waited for at
# the end, and, like the command, ended by the kernel if the script is killed.
set -euo pipefail

require() { # PROGRAM...
    local program
    for program; do
        if ! command -v "$program" >/dev/null; then
            echo "${0##*/}: $program is not installed" >&2
            exit 127
        fi
    done
}
require dbus-daemon gdbus setpriv

home=$(mktemp -d)
children=()
declare -A endings
end_children() {
    local pid
    for pid in "${children[@]}"; do
        kill -s "${endings[$pid]}" "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$home"
}
trap end_children EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

mkdir -m 700 "$home"/{run,data,config,cache,bus}
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config \
    XDG_CACHE_HOME=$home/cache DBUS_SESSION_BUS_ADDRESS=unix:path=$home/bus/socket
# No service files: nothing is started on demand, neither a second keyring nor the program that shows its prompts.
cat >"$home/bus/conf" <<END
<busconfig>
  <type>session</type>
  <listen>$DBUS_SESSION_BUS_ADDRESS</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# By SIGKILL: KeePassXC would ask first, and nobody would answer.
background() { # COMMAND...
    background_ended_by KILL "$@"
}
# By SIGTERM where there is something to tidy up.
background_ended_by() { # SIGNAL COMMAND...; its input is the caller's, not the /dev/null that "&" alone gives
    local signal=$1
    shift
    setpriv --pdeathsig "$signal" "$@" <&0 &
    children=("$!" "${children[@]}")
    endings[$!]=$signal
}
run_command() { # COMMAND...
    background "$@"
    endings[${children[0]}]=TERM # else only where this script is killed
    wait "${children[0]}"
}
wait_for() { # DESCRIPTION COMMAND...
    local what=$1 attempt
    shift
    for ((attempt = 0; attempt < 200; attempt++)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    echo "${0##*/}: $what did not start" >&2
    exit 125
}
keyring_answers() { # with a login keyring, which is made when it is unlocked for the first time
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
        --method org.freedesktop.Secret.Service.ReadAlias default | grep -q /collection/login
}
# Unlocked; its password is handed to the command as WITH_KEYRING_PASSWORD.
start_keyring() {
    export WITH_KEYRING_PASSWORD=sesame
    background env -u DISPLAY -u WAYLAND_DISPLAY gnome-keyring-daemon --foreground --unlock --components=secrets \
        < <(printf '%s' "$WITH_KEYRING_PASSWORD") >/dev/null 2>"$home/keyring.log"
    wait_for "gnome-keyring" keyring_answers
}
bus_answers() {
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.GetId
}

background env -u DISPLAY -u WAYLAND_DISPLAY dbus-daemon --nofork --config-file="$home/bus/conf" 2>"$home/bus/log"
wait_for "the session bus" bus_answers
