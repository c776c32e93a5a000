#!/bin/sh
# Plays an experiment in shares, one for each processor at a time, with GNU parallel, and joins them. What was
# interrupted goes on when this is started again.
#
#   gnu-parallel.sh EXPERIMENT SHARES FOLDER
set -eu
experiment=$1
shares=$2
folder=$3

mkdir -p "$folder"
seq "$shares" | parallel --halt now,fail=1 dilemma sweep "$experiment" --shard "{}/$shares" --threads 1 --resume \
  --quiet -o "$folder/share-{}.jsonl"
dilemma merge "$folder"/share-*.jsonl --quiet -o "$folder/cells.jsonl"
