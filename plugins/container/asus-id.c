/* SPDX-License-Identifier: GPL-3.0-or-later */
/* asus-id.c: recognises the bytes by which ASUS names a product, and gives them as header facts. */
#include "asus-id.h"

#include <stdio.h>

enum { VERSION_SIZE = 4, VERSION_MAX = 31, PRODUCT_SIZE = 12 };

static bool
product_byte(uint8_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '+' || c == '.';
}

bool
asus_id_match(const NetbomBytes *bytes, uint64_t at)
{
    bool has_mark = false;
    if (!netbom_range_ok(bytes->size, at, ASUS_ID_SIZE))
        return false;
    const uint8_t *id = bytes->data + at;
    const uint8_t *name = id + VERSION_SIZE;
    uint64_t size = netbom_text_size(name, PRODUCT_SIZE);
    for (unsigned i = 0; i < VERSION_SIZE; i++)
        if (id[i] > VERSION_MAX)
            return false;
    for (uint64_t i = 0; i < PRODUCT_SIZE; i++) {
        if (i < size ? !product_byte(name[i]) : name[i] != 0)
            return false;
        has_mark = has_mark || name[i] == '-' || (name[i] >= '0' && name[i] <= '9');
    }
    return size >= 4 && name[0] >= 'A' && name[0] <= 'Z' && has_mark;
}

void
asus_id_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at)
{
    const uint8_t *id = bytes->data + at;
    const uint8_t *name = id + VERSION_SIZE;
    char text[24];
    host->header(scan, "model", at + VERSION_SIZE, PRODUCT_SIZE, (const char *)name,
                 netbom_text_size(name, PRODUCT_SIZE));
    int size = snprintf(text, sizeof(text), "%u.%u.%u.%u", id[0], id[1], id[2], id[3]);
    host->header(scan, "version", at, VERSION_SIZE, text, (uint64_t)size);
}
