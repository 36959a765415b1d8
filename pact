#!/usr/bin/env bash
# Thin on purpose: finds a JDK and Maven, builds what is stale, and hands over to the launcher in deploy/local.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
java_needed=25
maven_version=3.9.12
maven_homes="${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/apache-maven-$maven_version"
# Where mvnw itself looks for the distribution of .mvn/wrapper/maven-wrapper.properties: its name is the hash of that URL.
maven_own_home="$maven_homes/c3b171b9"
launcher="$root/deploy/local/target"
running="$root/.pact/run/launcher"
services="organisation-registry intake referral early-signalling resident-journey municipal-dashboard"

usage() {
    cat <<'TEXT'
Usage: ./pact COMMAND [OPTIONS]

The sociaal pact platform on this machine: PostgreSQL, Kafka, Keycloak and the six services.

  up       build what is missing and run everything (Ctrl-C stops it; --detach for the background)
  down     stop everything, in order
  status   what runs, where, how it is, how much memory (--json for scripts)
  logs     print the log of a service or part (-f to follow)
  token    print an access token of a client or a person, for curl
  demo     play one resident's journey through all services
  bench    measure this machine: the service beside what its parts do bare
  keyset   print a new keyset for resident references, for another deployment
  verify-log  say whether the access log is whole
  rebuild  make all journeys again from what the services tell, and compare
  build    only build what is missing or stale
  test     everything CI runs

./pact COMMAND --help tells more.
TEXT
}

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

java_version() { # of the JDK in $1; 0 when it is none
    local version
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${version:-0}"
}

find_jdk() {
    local candidate on_path
    on_path=$(readlink -f "$(command -v javac || true)" || true)
    for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
        /usr/lib/jvm/* /opt/java/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /usr/local/*jdk*; do
        if [ -n "$candidate" ] && [ "$(java_version "$candidate")" -ge "$java_needed" ]; then
            echo "$candidate"
            return
        fi
    done
    fail "No JDK $java_needed or newer was found in JAVA_HOME, on the PATH or in /usr/lib/jvm; install one (for instance Temurin $java_needed) or set JAVA_HOME to it."
}

find_maven() {
    local found
    found=$(compgen -G "$maven_homes/*/bin/mvn" | head -n 1 || true)
    if [ -z "$found" ]; then
        if [ -n "${MVNW_REPOURL:-}" ]; then
            echo "Fetching Maven $maven_version …" >&2
            "$root/mvnw" --version >&2 || fail "Maven $maven_version could not be fetched from MVNW_REPOURL; check that address and your network."
        elif command -v mvn >/dev/null; then
            echo "Fetching Maven $maven_version with your own mvn …" >&2
            fetch_maven_with_mvn
        else
            fail "Maven was not found: install it (apt-get install maven), or set MVNW_REPOURL to the address of the Maven repository you use."
        fi
        found=$(compgen -G "$maven_homes/*/bin/mvn" | head -n 1)
    fi
    echo "$found"
}

fetch_maven_with_mvn() { # through the repositories and mirrors its user has set up
    local folder
    folder=$(mktemp -d)
    (cd "$folder" && mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory=. >log 2>&1 &&
        "$JAVA_HOME/bin/jar" --extract --file "apache-maven-$maven_version-bin.zip") ||
        fail "Maven $maven_version could not be fetched through your own mvn (see $folder/log); check your network and Maven settings."
    chmod +x "$folder/apache-maven-$maven_version/bin/"*
    mkdir -p "$maven_homes"
    mv "$folder/apache-maven-$maven_version" "$maven_own_home" 2>/dev/null || [ -d "$maven_own_home" ]
    rm -rf "$folder"
}

stamp() { echo "$root/$1/target/.built"; }

# A module is stale when it was never built, or when its own sources, or those of a library it uses, are newer than its last build.
stale() {
    local module=$1 sources=("$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src/main")
    [ "$module" = deploy/local ] || sources+=("$root"/libs/*/src/main "$root"/libs/*/pom.xml)
    [ -f "$(stamp "$module")" ] || return 0
    # The launcher runs with jars of the local Maven repository, which may have been cleared since.
    [ "$module" != deploy/local ] || [ -f "$(cut -d : -f 1 "$launcher/classpath" 2>/dev/null)" ] || return 0
    [ -n "$(find "${sources[@]}" -newer "$(stamp "$module")" -print -quit 2>/dev/null)" ]
}

modules_for() { # of the command line in "$@": the launcher, and the services it is about to start
    local only="" previous="" argument
    for argument in "$@"; do
        [ "$previous" = --only ] && only=$argument
        case $argument in --only=*) only=${argument#--only=} ;; esac
        previous=$argument
    done
    echo deploy/local
    for argument in $services; do
        [ -d "$root/services/$argument/src/main" ] || continue
        [ -z "$only" ] || [[ ",$only," == *",$argument,"* ]] || continue
        echo "services/$argument"
    done
}

build() {
    local modules=() module started log="$root/.pact/log/build.log"
    for module in "$@"; do
        if stale "$module"; then modules+=("$module"); fi
    done
    [ ${#modules[@]} -gt 0 ] || return 0
    started=$(date +%s)
    mkdir -p "${log%/*}"
    echo "Building ${modules[*]} (log: .pact/log/build.log)"
    if ! maven -am -pl "$(IFS=,; echo "${modules[*]}")" -Dquick -Dmaven.test.skip=true package 2>&1 | tee "$log" | progress; then
        build_failed "$log"
    fi
    for module in "${modules[@]}"; do touch -d "@$started" "$(stamp "$module")"; done
    echo "Built in $(($(date +%s) - started)) s"
}

maven() {
    (cd "$root" && "$mvn" -B -Dstyle.color=never "$@")
}

progress() { # one line per module, and one now and then while many files come in
    local line words files=0 shown=$SECONDS begun=$SECONDS
    while IFS= read -r line; do
        case $line in
        *"Building "*" ["*/*"]")
            read -r -a words <<<"${line#*Building }"
            printf '  %-8s %-32s %4d s\n' "${words[-1]}" "${words[*]:0:${#words[@]}-2}" $((SECONDS - begun))
            ;;
        *"Downloaded from "*)
            files=$((files + 1))
            if [ $((SECONDS - shown)) -ge 5 ]; then
                shown=$SECONDS
                printf '  downloaded %d files, %d s\n' "$files" $((SECONDS - begun))
            fi
            ;;
        esac
    done
}

build_failed() {
    if grep -qE 'Could not transfer|Unknown host|Connection refused|Network is unreachable|Temporary failure in name|offline mode' "$1"; then
        fail "The build could not download what it needs; check your network and the mirror in your Maven settings, then run the command again (log: $1)."
    elif grep -q 'No space left on device' "$1"; then
        fail "The build stopped because the disk is full; free some space, then run the command again (log: $1)."
    fi
    grep '^\[ERROR\] [^ ]' "$1" | grep -vE 'Help 1|[Rr]e-run Maven|For more|After correcting|COMPILATION ERROR' | awk '!seen[$0]++' | head -n 10 >&2 || true
    fail "The build failed; mend the first error above and run the command again (log: $1)."
}

# The supervisor notes its process number and the start time the kernel keeps for it, so a reused number is never mistaken for it.
platform_runs() {
    local pid birth
    read -r pid birth 2>/dev/null <"$root/.pact/supervisor" || return 1
    [ "$(cut -d ' ' -f 22 "/proc/$pid/stat" 2>/dev/null)" = "$birth" ]
}

launch() { # from the folder in $1; the rest is the command line
    local folder=$1
    shift
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Dorg.slf4j.simpleLogger.defaultLogLevel=off \
        "-Dpact.root=$root" "-Dpact.libraries=$folder/classpath" -cp "$folder/local.jar:$(cat "$folder/classpath")" nl.sociaalpact.local.Pact "$@"
}

# The platform runs from copies, so that a later build or test run cannot pull the files from under it.
up() {
    if ! platform_runs; then
        # shellcheck disable=SC2046
        build $(modules_for "$@")
        # What runs, logs and keeps data here is for its owner alone.
        umask 077
        rm -rf "$running"
        mkdir -p "$running"
        cp "$launcher/local.jar" "$launcher/classpath" "$running"
    fi
    launch "$running" up "$@"
}

run_tests() {
    local status=0
    find "$root" -path '*/target/*-reports/TEST-*.xml' -delete
    maven -ntp --fail-at-end verify || status=$?
    find "$root" -path '*/target/*-reports/TEST-*.xml' -exec grep -hm 1 '<testsuite ' {} + | count_tests || true
    return $status
}

count_tests() {
    awk '
        function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
        { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
        END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
-h | --help | help)
    usage
    exit 0
    ;;
build | test | up | down | status | logs | token | keyset | demo | bench | verify-log | rebuild) ;;
*)
    usage >&2
    fail "There is no command $command."
    ;;
esac

JAVA_HOME=$(find_jdk)
export JAVA_HOME
case $command in build | test | up | bench) mvn=$(find_maven) ;; *) [ -f "$launcher/local.jar" ] || mvn=$(find_maven) ;; esac
case $command in
# shellcheck disable=SC2046
build) build $(modules_for "$@") ;;
test) run_tests ;;
up) up "$@" ;;
bench)
    # shellcheck disable=SC2046
    build $(modules_for) >&2
    launch "$launcher" bench "$@"
    ;;
*)
    [ -f "$launcher/local.jar" ] || build deploy/local >&2
    launch "$launcher" "$command" "$@"
    ;;
esac
