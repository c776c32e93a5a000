#!/bin/sh
#SBATCH --job-name=dilemma
#SBATCH --cpus-per-task=1
#SBATCH --output=/dev/null
#SBATCH --requeue
#
# One share of an experiment as a task of a Slurm job array; a task that is requeued goes on where it was. Then join
# them:
#
#   sbatch --wait --array=1-100 slurm-array.sh EXPERIMENT FOLDER
#   dilemma merge FOLDER/share-*.jsonl -o FOLDER/cells.jsonl
set -eu
experiment=$1
folder=$2
share=$SLURM_ARRAY_TASK_ID

mkdir -p "$folder"
dilemma sweep "$experiment" --shard "$share/$SLURM_ARRAY_TASK_COUNT" --threads "$SLURM_CPUS_PER_TASK" --resume \
  --quiet -o "$folder/share-$share.jsonl"
