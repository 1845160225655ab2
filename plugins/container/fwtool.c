/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fwtool.c: the plugin for what OpenWrt appends to an image: metadata in JSON, and a signature.
 *
 * A block: data, then 16 bytes (big endian): "FWx0", CRC-32 of all that stands before in the image
 * (not inverted at the end), u8 type (0 signature, 1 metadata), 3 unused, u32 size of the data with
 * these 16 bytes. Metadata: u32 version, u32 flags, JSON. Facts: OpenWrt's fwtool.
 */
#include "wrapper.h"

enum { TRAILER_SIZE = 16, INFO_HEAD = 8, BLOCK_MAX = 65536, DEVICES_MAX = 256 };

static const NetbomMagic magics[] = {
    {"{  \"metadata_version\"", 21, INFO_HEAD, NETBOM_MAGIC_NUL},
    {"{ \"metadata_version\"", 20, INFO_HEAD, NETBOM_MAGIC_NUL},
    {"{\"metadata_version\"", 19, INFO_HEAD, NETBOM_MAGIC_NUL},
    {"untrusted comment: ", 19, 0, 0},
};
static const char *const formats[] = {"fwtool", NULL};

/* Where the block at `at` ends, if a trailer of its size follows; 0: none does. */
static uint64_t
block_size(const NetbomBytes *object, uint64_t at)
{
    NetbomBytes rest = netbom_slice(object, at, BLOCK_MAX);
    for (uint64_t i = 1; i + TRAILER_SIZE <= rest.size; i++)
        if (rest.data[i] == 'F' && netbom_match(&rest, i, "FWx0", 4) &&
            wrapper_u32be(&rest, i + 12) == i + TRAILER_SIZE && rest.data[i + 8] <= 1)
            return i + TRAILER_SIZE;
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!host->spend(scan, 64))
        return false;
    uint64_t size = block_size(object, at);
    if (size == 0)
        return false;
    uint64_t trailer = at + size - TRAILER_SIZE;
    uint32_t wanted = wrapper_u32be(object, trailer + 4);
    uint32_t crc = host->crc32(0, object->data, trailer);
    bool fits = crc == wanted || ~crc == wanted;
    *ret_claim = wrapper_claim("fwtool", object, at, size,
                               fits ? NETBOM_GRADE_CHECKED : NETBOM_GRADE_STRUCTURE, true);
    return true;
}

/* ---- metadata ---- */

/* The JSON string that begins at or after `from`: its text without the quotes. False: none. */
static bool
string_next(const NetbomBytes *text, uint64_t from, uint64_t *ret_at, uint64_t *ret_size)
{
    while (from < text->size && text->data[from] != '"')
        from++;
    uint64_t begin = ++from;
    while (from < text->size && text->data[from] != '"')
        from += text->data[from] == '\\' ? 2 : 1;
    if (from >= text->size)
        return false;
    *ret_at = begin;
    *ret_size = from - begin;
    return true;
}

/* What stands behind the first such key at or after `from`; 0: it is not there. */
static uint64_t
key_find(const NetbomBytes *text, uint64_t from, const char *quoted)
{
    uint64_t size = strlen(quoted);
    for (uint64_t i = from; i + size < text->size; i++)
        if (memcmp(text->data + i, quoted, size) == 0) {
            i += size;
            while (i < text->size && (text->data[i] == ':' || text->data[i] == ' '))
                i++;
            return i;
        }
    return 0;
}

static void
value_give(const Wrapper *wrapper, const NetbomBytes *text, uint64_t from, const char *quoted,
           const char *key)
{
    uint64_t at = key_find(text, from, quoted), size;
    if (at > 0 && string_next(text, at, &at, &size))
        wrapper->host->header(wrapper->scan, key, at, size, (const char *)text->data + at, size);
}

/*
 * A supported device, such as "netgear,wndr4300" (a devicetree name, whose first word is the
 * device's vendor) or "tl-wr1043nd-v2".
 */
static void
devices_give(const Wrapper *wrapper, const NetbomBytes *text, const char *quoted)
{
    uint64_t at = key_find(text, 0, quoted), size;
    if (at == 0 || at >= text->size || text->data[at] != '[')
        return;
    for (unsigned i = 0; i < DEVICES_MAX && wrapper->host->spend(wrapper->scan, 4); i++) {
        while (at < text->size && text->data[at] != '"' && text->data[at] != ']')
            at++;
        if (at >= text->size || text->data[at] == ']' || !string_next(text, at, &at, &size))
            return;
        wrapper->host->header(wrapper->scan, "model", at, size, (const char *)text->data + at,
                              size);
        at += size + 1;
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    (void)claim;
    host->structure(scan, 0, range->size);
    if (range->size < TRAILER_SIZE || range->data[range->size - TRAILER_SIZE + 8] != 1)
        return;
    NetbomBytes text = netbom_slice(range, 0, range->size - TRAILER_SIZE);
    devices_give(&wrapper, &text, "\"supported_devices\"");
    devices_give(&wrapper, &text, "\"new_supported_devices\"");
    /* Board and version of the distribution stand in an object of their own. */
    uint64_t from = key_find(&text, 0, "\"version\"");
    if (from == 0)
        return;
    value_give(&wrapper, &text, from, "\"dist\"", "distribution");
    value_give(&wrapper, &text, from, "\"version\"", "version");
    value_give(&wrapper, &text, from, "\"revision\"", "revision");
    value_give(&wrapper, &text, from, "\"target\"", "target");
    value_give(&wrapper, &text, from, "\"board\"", "board");
}

static const char *const fact_keys[] = {"model",    "board",  "version", "distribution",
                                        "revision", "target", NULL};

const NetbomPlugin fwtool_plugin = {
    NETBOM_PLUGIN_HEAD,          .name = "fwtool", .description = "OpenWrt image metadata",
    .flags = NETBOM_PLUGIN_LEAF, .magics = magics, .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,          .detect = detect, .unpack = unpack,
    .facts = fact_keys,
};
