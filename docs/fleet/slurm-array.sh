#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A Slurm array: each task scans its share of a manifest (a line for each image, as sha256sum writes it, or a path) into a store
# in PostgreSQL. What is stored already is passed over, so a task that is requeued goes on where it was.
#
#     sbatch --export=ALL,MANIFEST=/srv/firmware/images.sha256,STORE=postgresql://db.example/fleet slurm-array.sh
#
# Who one is to PostgreSQL stands in ~/.pgpass or PGPASSFILE.
#SBATCH --job-name=netbom
#SBATCH --array=0-15
#SBATCH --cpus-per-task=4
#SBATCH --mem=8G
#SBATCH --time=12:00:00
#SBATCH --requeue
set -euo pipefail
: "${MANIFEST:?}" "${STORE:?}"

# Every SLURM_ARRAY_TASK_COUNT-th line, from the task's own number on. Paths must be absolute.
share=$(mktemp)
trap 'rm -f "$share"' EXIT
awk -v n="$SLURM_ARRAY_TASK_COUNT" -v own="$((SLURM_ARRAY_TASK_ID - SLURM_ARRAY_TASK_MIN))" \
	'NR % n == own' "$MANIFEST" >"$share"

# Exit status 3: scanned, but not all of every image could be read. That is a result, not a reason to try again.
status=0
srun netbom batch --store "$STORE" --jobs "$SLURM_CPUS_PER_TASK" "@$share" || status=$?
((status == 3)) || exit "$status"

# With a queue instead, shares even themselves out; after `netbom batch --queue nats://queue.example "@$MANIFEST"` each task is
#     srun netbom worker --queue nats://queue.example --store "$STORE" --jobs "$SLURM_CPUS_PER_TASK" --until-empty
