# SPDX-License-Identifier: GPL-3.0-or-later
# One program as Motorola S-records.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need srec_cat
single_file
quietly srec_cat "$TREE/busybox" -binary -o "$RESULT/image.srec" -motorola
whole srec image.srec
