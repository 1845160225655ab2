# SPDX-License-Identifier: GPL-3.0-or-later
# A bzImage (amd64).
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
kernel_image amd64 linux-image-amd64 "$RESULT/image.bzimage"
whole bzimage image.bzimage
