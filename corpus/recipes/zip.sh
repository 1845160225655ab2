# SPDX-License-Identifier: GPL-3.0-or-later
# The sample tree as a zip archive, with symbolic links stored as such.
# shellcheck shell=bash
source "$RECIPES/lib-sample.sh"
source "$RECIPES/lib-formats.sh"
need zip
sample armhf
(cd "$TREE" && find . -mindepth 1 | sort | zip -q -9 -X -y "$RESULT/image.zip" -@)
whole zip image.zip
