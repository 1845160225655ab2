# SPDX-License-Identifier: GPL-3.0-or-later
# A router-like machine of Debian's armhf packages: U-Boot, then a TRX with a uImage and a SquashFS; no package database.
# shellcheck shell=bash
source "$RECIPES/lib-router.sh"
router no
