#!/bin/sh
# Puts the program together in a folder: dilemma (the launcher and the jar in one file), dilemma.jsa (the archive of its
# loaded classes, for a quick start) and dilemma.jdk (which Java the archive is for).
#
# usage: program.sh JAVA_HOME LAUNCHER JAR FOLDER

set -e
home=$1
launcher=$2
jar=$3
cd -P "$4"

rm -f dilemma dilemma.jsa dilemma.jdk
cat "$launcher" "$jar" > dilemma
chmod 755 dilemma

# The archive remembers the path of the program as the launcher will give it, without links.
if complaint=$("$home/bin/java" -XX:ArchiveClassesAtExit=dilemma.jsa -Xlog:disable -XX:+UseSerialGC \
        -cp "$(pwd -P)/dilemma" dilemma.cli.Rehearsal 2>&1 > /dev/null < /dev/null) \
        && [ -s dilemma.jsa ] && cp "$home/release" dilemma.jdk; then
    exit 0
fi
rm -f dilemma.jsa dilemma.jdk
echo "[WARNING] this Java cannot archive the program's classes, so it will start more slowly: ${complaint:-$home}"
