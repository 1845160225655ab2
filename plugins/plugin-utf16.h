/* SPDX-License-Identifier: MIT */
/* plugin-utf16.h: UTF-16, as partition tables and file systems of PCs store names, as UTF-8. */
#ifndef NETBOM_PLUGIN_UTF16_H
#define NETBOM_PLUGIN_UTF16_H

#include <stdint.h>

/* Bytes that one code unit can need. */
enum { PLUGIN_UTF8_MAX = 3 };

static inline uint64_t
plugin_utf8_put(uint32_t code, char *at)
{
    if (code < 0x80) {
        at[0] = (char)code;
        return 1;
    }
    unsigned more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static const uint8_t leads[] = {0, 0xc0, 0xe0, 0xf0};
    at[0] = (char)(leads[more] | code >> 6 * more);
    for (unsigned i = 1; i <= more; i++)
        at[i] = (char)(0x80 | (code >> 6 * (more - i) & 0x3f));
    return more + 1;
}

/*
 * Writes `units` code units (little endian, up to the first 0) to ret_text, which holds
 * PLUGIN_UTF8_MAX bytes for each. Half a surrogate pair becomes U+FFFD. Answers the bytes written.
 */
static inline uint64_t
plugin_utf16(const uint8_t *p, uint64_t units, char *ret_text)
{
    uint64_t size = 0;
    for (uint64_t i = 0; i < units; i++) {
        uint32_t code = (uint32_t)p[2 * i] | (uint32_t)p[2 * i + 1] << 8;
        if (code == 0)
            break;
        if (code >= 0xd800 && code < 0xdc00 && i + 1 < units) {
            uint32_t low = (uint32_t)p[2 * i + 2] | (uint32_t)p[2 * i + 3] << 8;
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                i++;
            }
        }
        if (code >= 0xd800 && code < 0xe000)
            code = 0xfffd;
        size += plugin_utf8_put(code, ret_text + size);
    }
    return size;
}

#endif
