/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trailer.c: the plugin for signatures behind an image: usign and signify ("untrusted comment: "
 * and one line of base64 whose bytes begin with "Ed"), minisign (two comments and two lines), and
 * CMS (DER: SEQUENCE, OID signedData), whose length is its own.
 */
#include "wrapper.h"

enum { LINE_MAX_SIZE = 256, CMS_MIN = 64, OID_SIZE = 11 };

static const NetbomMagic magics[] = {
    {"untrusted comment: ", 19, 0, 0},
    {"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", OID_SIZE, 4, 0},
    {"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", OID_SIZE, 3, 0},
};
static const char *const formats[] = {"usign", "cms-signature", NULL};

/* The size of the line with its end; 0: there is no line of text. */
static uint64_t
line_size(const NetbomBytes *object, uint64_t at)
{
    uint64_t size = wrapper_text_size(object, at, LINE_MAX_SIZE);
    return size > 0 && netbom_match(object, at + size, "\n", 1) ? size + 1 : 0;
}

/* Base64 of a signature: "Ed" or "ED", then 72 bytes. */
static uint64_t
signature_line(const NetbomBytes *object, uint64_t at)
{
    uint64_t size = line_size(object, at);
    bool known = netbom_match(object, at, "RW", 2) || netbom_match(object, at, "RU", 2);
    return known && size == 101 ? size : 0;
}

static uint64_t
usign_size(const NetbomBytes *object, uint64_t at)
{
    if (!netbom_match(object, at, "untrusted comment: ", 19))
        return 0;
    uint64_t comment = line_size(object, at);
    uint64_t signature = comment > 0 ? signature_line(object, at + comment) : 0;
    if (signature == 0)
        return 0;
    uint64_t end = at + comment + signature;
    /* minisign adds a trusted comment and a signature of both. */
    if (netbom_match(object, end, "trusted comment: ", 17)) {
        uint64_t trusted = line_size(object, end);
        if (trusted > 0 && line_size(object, end + trusted) == 89)
            end += trusted + 89;
    }
    return end - at;
}

static uint64_t
cms_size(const NetbomBytes *object, uint64_t at)
{
    if (!netbom_match(object, at, "\x30", 1) || !netbom_range_ok(object->size, at, 24))
        return 0;
    const uint8_t *p = object->data + at;
    unsigned head = p[1] == 0x82 ? 4 : p[1] == 0x81 ? 3 : 0;
    uint64_t size = p[1] == 0x82 ? (uint64_t)p[2] << 8 | p[3] : p[2];
    if (head == 0 || !netbom_match(object, at + head, magics[1].pattern, OID_SIZE) ||
        p[head + OID_SIZE] != 0xa0 || size < CMS_MIN ||
        !netbom_range_ok(object->size, at, head + size))
        return 0;
    return head + size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    uint64_t usign = usign_size(object, at);
    uint64_t size = usign > 0 ? usign : cms_size(object, at);
    if (size == 0)
        return false;
    *ret_claim = wrapper_claim(usign > 0 ? "usign" : "cms-signature", object, at, size,
                               NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    host->structure(scan, 0, range->size);
    if (strcmp(claim->format, "usign") == 0)
        wrapper_text(&wrapper, "comment", 19, wrapper_text_size(range, 19, LINE_MAX_SIZE));
}

static const char *const fact_keys[] = {"comment", NULL};

const NetbomPlugin trailer_plugin = {
    NETBOM_PLUGIN_HEAD,          .name = "trailer", .description = "signatures behind an image",
    .flags = NETBOM_PLUGIN_LEAF, .magics = magics,  .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,          .detect = detect,  .unpack = unpack,
    .facts = fact_keys,
};
