# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as an ext4 in Android's sparse form.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
source "$RECIPES/lib-disk.sh"
need img2simg
sample armhf
ext "$WORK/root.ext4" ext4 16M -b 4096
quietly img2simg "$WORK/root.ext4" "$RESULT/image.simg"
parts "$WORK/root.ext4"
whole android-sparse image.simg
