# SPDX-License-Identifier: GPL-3.0-or-later
# One program as Intel HEX.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need objcopy
single_file
quietly objcopy -I binary -O ihex "$TREE/busybox" "$RESULT/image.hex"
whole intel-hex image.hex
