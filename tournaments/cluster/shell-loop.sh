#!/bin/sh
# Plays an experiment in shares, one after the other, and joins them. What was interrupted goes on when this is
# started again.
#
#   shell-loop.sh EXPERIMENT SHARES FOLDER
set -eu
experiment=$1
shares=$2
folder=$3

mkdir -p "$folder"
for share in $(seq "$shares"); do
  dilemma sweep "$experiment" --shard "$share/$shares" --resume --quiet -o "$folder/share-$share.jsonl"
done
dilemma merge "$folder"/share-*.jsonl --quiet -o "$folder/cells.jsonl"
