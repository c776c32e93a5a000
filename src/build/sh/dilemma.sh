#!/bin/sh
# Dilemma. The program itself, a jar, follows these lines in the same file.
#
# JAVA_HOME   the Java to use, 17 or later; without it, the java on the PATH
# JAVA_OPTS   further options for Java, such as -Xmx4g

refuse() {
    echo "dilemma: $1" >&2
    exit 4
}

# Sets $path to where $1 leads when all links are followed. (Not every system has readlink -f.)
follow() {
    path=$1
    while [ -L "$path" ]; do
        link=$(readlink "$path")
        case $link in
            /*) path=$link ;;
            *) path=${path%/*}/$link ;;
        esac
    done
}

# Sets $version to the leading number of a version: 17 for "17.0.2", but 1 for "1.8.0".
leading() {
    version=${1#\"}
    version=${version%%[!0-9]*}
}

case $0 in
    */*) follow "$0" ;;
    *) follow "./$0" ;;
esac
folder=$(CDPATH='' cd -P -- "${path%/*}" && pwd -P)
program=$folder/${path##*/}

if [ -n "$JAVA_HOME" ]; then
    home=$JAVA_HOME
    java=$home/bin/java
    [ -x "$java" ] || refuse "JAVA_HOME is $home, but there is no bin/java in it; set it to a Java 17 or later."
else
    java=$(command -v java) || refuse "there is no Java here; install Java 17 or later, or set JAVA_HOME."
    follow "$java"
    home=${path%/bin/java}
fi

# The archive of loaded classes serves only the very Java that made it, which its release file names.
archive=
if cmp -s "$home/release" "$folder/dilemma.jdk"; then
    archive=-XX:SharedArchiveFile=$folder/dilemma.jsa
else
    version=
    if [ -r "$home/release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*) leading "${line#*=}" ;;
            esac
        done < "$home/release"
    else
        line=$("$java" -version 2>&1)
        leading "${line#*version }"
    fi
    [ "${version:-17}" -ge 17 ] || refuse "this Java is too old ($home); set JAVA_HOME to a Java 17 or later."
fi

# What is soon done is compiled quickly; what plays matches is compiled well, once it has played for a while: the thorough
# compiler starts at four times its usual counts of calls and loops, so that it does not hold up a tournament of half a
# second. Where matches are computed, a few loops are all the work, and it takes little else for worth its while.
calls=4
loops=4
quick=
for argument in "$@"; do
    case $argument in
        exact | --exact | --method=exact) calls=40 loops=8 ;;
        -h | --help | -V | --version) quick=true ;;
    esac
done
case $1 in
    '' | -* | help | play | strategies | tournaments | game | compare | schema | completion) quick=true ;;
esac
compiler="-XX:-SegmentedCodeCache
    -XX:Tier4InvocationThreshold=$((calls * 5000)) -XX:Tier4MinInvocationThreshold=$((calls * 600))
    -XX:Tier4CompileThreshold=$((calls * 15000)) -XX:Tier4BackEdgeThreshold=$((loops * 40000))"
[ -z "$quick" ] || compiler=-XX:TieredStopAtLevel=1
case $JAVA_OPTS in
    *-XX:+Use*GC*) collector= ;;
    *) collector=-XX:+UseSerialGC ;;
esac

# Java reads file names by the locale, and fails at an accent where that is not UTF-8. The program is told the true one.
locale=${LC_ALL:-${LC_CTYPE:-$LANG}}
case $locale in
    *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

stdin=false
stdout=false
stderr=false
columns=
if [ -t 1 ]; then
    stdout=true
    { columns=$(stty size <&3 2>/dev/null); } 3>&1
    columns=${columns#* }
fi
[ -t 0 ] && stdin=true
[ -t 2 ] && stderr=true

# Java writes its own warnings to standard output, among the results: -Xlog:disable.
set -f
# shellcheck disable=SC2086 # the options are words of their own
set -- $collector $compiler $JAVA_OPTS -cp "$program" dilemma.cli.Main "$@"
[ -z "$archive" ] || set -- "$archive" "$@"
exec "$java" -Xlog:disable -XX:-UsePerfData \
    -Ddilemma.stdin.tty=$stdin -Ddilemma.stdout.tty=$stdout -Ddilemma.stderr.tty=$stderr \
    -Ddilemma.columns="$columns" -Ddilemma.locale="$locale" "$@"
exit 4 # never read on: the jar begins here
