/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of JSON on any bytes: read, or refused, as jansson does. */
#include <stdlib.h>

#include "../unit/json-same.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!json_same(data, size))
        abort();
    return 0;
}
