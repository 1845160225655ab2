/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * netgear-dni.c: the plugin for Netgear's DNI images: 128 bytes of "key:value" lines, the payload,
 * and one byte that makes the sum of all bytes 0xff. The format holds no length, so the image goes
 * to the end of the object. Facts: OpenWrt's mkdniimg producer.
 */
#include "wrapper.h"

enum { HEADER_SIZE = 128 };

static const NetbomMagic magics[] = {{"device:", 7, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"dni", NULL};

/* True if the header is lines of text that NULs follow, and one of them is the version. */
static bool
header_ok(const NetbomBytes *object, uint64_t at)
{
    if (!netbom_range_ok(object->size, at, HEADER_SIZE + 2) ||
        !netbom_match(object, at, "device:", 7))
        return false;
    const uint8_t *text = object->data + at;
    uint64_t size = netbom_text_size(text, HEADER_SIZE);
    bool version = false;
    for (uint64_t i = 0; i < HEADER_SIZE; i++) {
        if (i < size ? text[i] != '\n' && (text[i] < 0x20 || text[i] >= 0x7f) : text[i] != 0)
            return false;
        version = version || (i + 9 < size && memcmp(text + i, "\nversion:", 9) == 0);
    }
    return version;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (!header_ok(object, at))
        return false;
    uint64_t size = object->size - at;
    bool fits = wrapper_sum8(object, at, size) == 0xff;
    *ret_claim = wrapper_claim("dni", object, at, size, NETBOM_GRADE_CHECKED, fits);
    return true;
}

/* The facts of one line, whose keys are the vendor's. */
static void
line_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    static const struct {
        const char *word, *key;
    } known[] = {{"device:", "model"},
                 {"version:", "version"},
                 {"region:", "region"},
                 {"hd_id:", "hardware-id"}};
    const char *line = (const char *)wrapper->range->data + at;
    for (size_t i = 0; i < WRAPPER_COUNT(known); i++) {
        uint64_t length = strlen(known[i].word);
        if (size <= length || memcmp(line, known[i].word, length) != 0)
            continue;
        const char *value = line + length;
        uint64_t value_size = size - length;
        /* mkdniimg writes a V of its own before what it is given. */
        bool twice = value_size > 2 && memcmp(value, "VV", 2) == 0;
        wrapper->host->header(wrapper->scan, known[i].key, at + length + twice, value_size - twice,
                              value + twice, value_size - twice);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    if (!header_ok(range, 0))
        return;
    wrapper_report(&wrapper, claim, range->size, range->size - 1);
    host->structure(scan, 0, HEADER_SIZE);
    wrapper_vendor(&wrapper, "NETGEAR", 0, 7);
    uint64_t end = netbom_text_size(range->data, HEADER_SIZE);
    for (uint64_t from = 0; from < end;) {
        uint64_t to = from;
        while (to < end && range->data[to] != '\n')
            to++;
        line_give(&wrapper, from, to - from);
        from = to + 1;
    }
    bool fits = claim->detail;
    uint64_t payload = range->size - HEADER_SIZE - fits;
    wrapper_part(&wrapper, "image", NULL, HEADER_SIZE, payload);
    if (fits)
        host->structure(scan, HEADER_SIZE + payload, 1);
}

static const char *const fact_keys[] = {"vendor", "model",       "version",
                                        "region", "hardware-id", NULL};

const NetbomPlugin netgear_dni_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "netgear-dni",
    .description = "Netgear DNI image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
