# SPDX-License-Identifier: GPL-3.0-or-later
# A zImage (armhf).
# shellcheck shell=bash
source "$RECIPES/lib-formats.sh"
kernel_image armhf linux-image-armmp "$RESULT/image.zimage"
whole zimage image.zimage
