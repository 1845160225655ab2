/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wrapper.c: claims, facts, parts and sums for the plugins of vendors' headers. */
#include "wrapper.h"

#include "plugin-date.h"

#include <stdio.h>

/* ---- claims ---- */

NetbomClaim
wrapper_claim(const char *format, const NetbomBytes *object, uint64_t at, uint64_t size,
              NetbomGrade grade, bool fits)
{
    uint64_t rest = at < object->size ? object->size - at : 0;
    bool cut = size > rest;
    NetbomClaim claim = {.format = format,
                         .size = cut ? rest : size,
                         .extent = NETBOM_EXACT,
                         .grade = fits && !cut ? grade : NETBOM_GRADE_HEADER,
                         .problem = cut    ? "the image is cut off"
                                    : fits ? NULL
                                           : "the checksum differs",
                         .detail = fits};
    return claim;
}

void
wrapper_report(const Wrapper *wrapper, const NetbomClaim *claim, uint64_t size,
               uint64_t checksum_at)
{
    uint64_t there = wrapper->range->size;
    if (there < size)
        wrapper->host->problem(wrapper->scan, "truncated", there, "%llu of %llu bytes are there",
                               (unsigned long long)there, (unsigned long long)size);
    else if (!claim->detail)
        wrapper->host->problem(wrapper->scan, "checksum", checksum_at, "the checksum differs");
}

/* ---- facts ---- */

static bool
printable(uint8_t c)
{
    return c >= 0x20 && c < 0x7f;
}

uint64_t
wrapper_text_size(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    NetbomBytes field = netbom_slice(bytes, at, size);
    uint64_t length = 0;
    while (length < field.size && printable(field.data[length]))
        length++;
    return length;
}

bool
wrapper_text_ok(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    if (!netbom_range_ok(bytes->size, at, size))
        return false;
    uint64_t length = wrapper_text_size(bytes, at, size);
    const uint8_t *field = bytes->data + at;
    for (uint64_t i = length; i < size; i++)
        if (field[i] != 0 && field[i] != 0xff && field[i] != '\n' && field[i] != '\r')
            return false;
    return length > 0;
}

void
wrapper_vendor(const Wrapper *wrapper, const char *vendor, uint64_t at, uint64_t size)
{
    wrapper_fact(wrapper, "vendor", at, size, vendor);
}

void
wrapper_fact(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size, const char *value)
{
    if (netbom_range_ok(wrapper->range->size, at, size))
        wrapper->host->header(wrapper->scan, key, at, size, value, strlen(value));
}

void
wrapper_text(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size)
{
    uint64_t length = wrapper_text_size(wrapper->range, at, size);
    if (length == 0 || !netbom_range_ok(wrapper->range->size, at, size))
        return;
    const uint8_t *field = wrapper->range->data + at;
    uint8_t end = length < size ? field[length] : 0;
    if (end == 0 || end == 0xff || end == '\n' || end == '\r')
        wrapper->host->header(wrapper->scan, key, at, length, (const char *)field, length);
}

void
wrapper_number(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size, uint32_t value)
{
    char text[16];
    snprintf(text, sizeof(text), "%u", value);
    wrapper_fact(wrapper, key, at, size, text);
}

void
wrapper_hex(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size, uint32_t value)
{
    char text[16];
    snprintf(text, sizeof(text), "0x%x", value);
    wrapper_fact(wrapper, key, at, size, text);
}

void
wrapper_date(const Wrapper *wrapper, uint64_t at, uint32_t seconds)
{
    char text[PLUGIN_DATE_SIZE];
    if (seconds == 0)
        return;
    plugin_date(seconds, text);
    wrapper_fact(wrapper, "date", at, 4, text);
}

/* ---- parts ---- */

bool
wrapper_part(const Wrapper *wrapper, const char *name, const char *hint, uint64_t at, uint64_t size)
{
    NetbomEntry entry = {
        .kind = NETBOM_PART, .name = name, .name_size = strlen(name), .hint = hint};
    NetbomBytes part = netbom_slice(wrapper->range, at, size);
    return part.size == 0 || wrapper->host->child_range(wrapper->scan, &entry, at, part.size);
}

/* ---- sums ---- */

uint8_t
wrapper_sum8(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    return (uint8_t)wrapper_sum32(bytes, at, size);
}

uint16_t
wrapper_sum16(const NetbomBytes *bytes, uint64_t at, uint64_t size, bool big_endian)
{
    NetbomBytes part = netbom_slice(bytes, at, size);
    uint32_t even = 0, odd = 0;
    for (uint64_t i = 0; i < part.size; i++)
        if (i % 2 == 0)
            even += part.data[i];
        else
            odd += part.data[i];
    return (uint16_t)(big_endian ? (even << 8) + odd : (odd << 8) + even);
}

uint32_t
wrapper_sum32(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    NetbomBytes part = netbom_slice(bytes, at, size);
    uint32_t sum = 0;
    for (uint64_t i = 0; i < part.size; i++)
        sum += part.data[i];
    return sum;
}

uint32_t
wrapper_crc32_hole(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint64_t size,
                   uint64_t hole)
{
    static const uint8_t zero[4] = {0};
    uint32_t crc = host->crc32(0, bytes->data + at, hole - at);
    crc = host->crc32(crc, zero, sizeof(zero));
    return host->crc32(crc, bytes->data + hole + 4, size - (hole + 4 - at));
}
