#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each component rule: its form, its hits and its near misses.
exec "$NETBOM_SOURCE_DIR/signatures/check"
