# SPDX-License-Identifier: GPL-3.0-or-later
# An uncompressed boot image (arm64).
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
kernel_image arm64 linux-image-arm64 "$RESULT/image.arm64"
whole arm64-image image.arm64
