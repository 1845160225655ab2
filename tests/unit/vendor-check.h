/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vendor-check.h: what tests of the plugins for vendors' headers share: bytes for images made here,
 * and checks of what a plugin makes of them. A check that fails fails the running cmocka test.
 */
#ifndef TEST_VENDOR_CHECK_H
#define TEST_VENDOR_CHECK_H

#include "plugin-host.h"

/* A number of 32 bits. */
void put(uint8_t *at, uint32_t value, bool big_endian);
/* Bytes without a meaning, the same each time. */
void fill(uint8_t *data, size_t size);

/* The image at `at` is claimed with this grade, and nothing is wrong with it. What the scan held
 * before is forgotten. */
void check_good(const NetbomPlugin *plugin, const uint8_t *data, size_t size, size_t at,
                TestScan *scan, NetbomGrade grade);
void check_mutations(const NetbomPlugin *plugin, const uint8_t *data, size_t size);
/* There is a child of this name, stored at this range of the claim. */
void check_child(const TestScan *scan, const char *name, uint64_t offset, uint64_t size);

#endif
