/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a line of JSON is read as jansson reads it. */
#ifndef NETBOM_TESTS_UNIT_JSON_SAME_H
#define NETBOM_TESTS_UNIT_JSON_SAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True: both refuse these bytes, or both read the same values; NUL is refused. Lines that have more
 * values, or deeper ones, than a line may have are left out. */
bool json_same(const uint8_t *data, size_t size);

#endif
