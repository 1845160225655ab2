/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cisco.c: the plugin for what Cisco puts into IOS images: markers such as
 * "CW_VERSION$12.3(26)$", and the self-unpacking MZIP (fe ed fa ce, a header, and a ZIP archive).
 */
#include "wrapper.h"

enum { MZIP_HEAD_MAX = 65536, VALUE_MAX = 512 };

static const struct {
    const char *word, *key;
} markers[] = {
    {"CW_IMAGE$", "image"},     {"CW_FAMILY$", "family"}, {"CW_FEATURE$", "features"},
    {"CW_VERSION$", "version"}, {"CW_MEDIA$", "media"},   {"CW_SYSDESCR$", "description"},
    {"CW_BEGIN$", "image"},
};

static const NetbomMagic magics[] = {
    {"CW_IMAGE$", 9, 0, NETBOM_MAGIC_EMBEDDED},    {"CW_FAMILY$", 10, 0, NETBOM_MAGIC_EMBEDDED},
    {"CW_FEATURE$", 11, 0, NETBOM_MAGIC_EMBEDDED}, {"CW_VERSION$", 11, 0, NETBOM_MAGIC_EMBEDDED},
    {"CW_MEDIA$", 9, 0, NETBOM_MAGIC_EMBEDDED},    {"CW_SYSDESCR$", 12, 0, NETBOM_MAGIC_EMBEDDED},
    {"CW_BEGIN$", 9, 0, NETBOM_MAGIC_EMBEDDED},    {"\xfe\xed\xfa\xce", 4, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"cisco-marker", "cisco-mzip", NULL};

/* The marker that begins at `at`, and where its value stands. */
static bool
marker_open(const NetbomBytes *object, uint64_t at, unsigned *ret_marker, uint64_t *ret_value,
            uint64_t *ret_size)
{
    for (unsigned i = 0; i < WRAPPER_COUNT(markers); i++) {
        uint64_t head = strlen(markers[i].word), size = 0;
        if (!netbom_match(object, at, markers[i].word, head))
            continue;
        NetbomBytes value = netbom_slice(object, at + head, VALUE_MAX);
        while (size < value.size && value.data[size] != '$' &&
               ((value.data[size] >= ' ' && value.data[size] < 0x7f) || value.data[size] == '\n' ||
                value.data[size] == '\r'))
            size++;
        if (size < 2 || size == value.size || value.data[size] != '$')
            return false;
        *ret_marker = i;
        *ret_value = at + head;
        *ret_size = size;
        return true;
    }
    return false;
}

/* Where the archive begins; 0: there is none. */
static uint64_t
archive_find(const NetbomBytes *object)
{
    for (uint64_t at = 4; at < MZIP_HEAD_MAX && netbom_range_ok(object->size, at, 30); at++)
        if (object->data[at] == 'P' && netbom_match(object, at, "PK\3\4", 4))
            return at;
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    unsigned marker;
    uint64_t value, size;
    (void)host;
    (void)scan;
    if (marker_open(object, at, &marker, &value, &size)) {
        *ret_claim = wrapper_claim("cisco-marker", object, at, value + size + 1 - at,
                                   NETBOM_GRADE_STRUCTURE, true);
        return true;
    }
    if (at != 0 || !netbom_match(object, 0, "\xfe\xed\xfa\xce", 4))
        return false;
    uint64_t archive = archive_find(object);
    if (archive == 0)
        return false;
    *ret_claim = wrapper_claim("cisco-mzip", object, 0, object->size, NETBOM_GRADE_STRUCTURE, true);
    ret_claim->detail = archive;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    unsigned marker;
    uint64_t value, size;
    if (strcmp(claim->format, "cisco-mzip") == 0) {
        wrapper_vendor(&wrapper, "Cisco", 0, 4);
        host->structure(scan, 0, claim->detail);
        wrapper_part(&wrapper, "image", "zip", claim->detail, range->size - claim->detail);
        return;
    }
    if (!marker_open(range, 0, &marker, &value, &size))
        return;
    host->structure(scan, 0, range->size);
    wrapper_vendor(&wrapper, "Cisco", 0, value);
    host->header(scan, markers[marker].key, value, size, (const char *)range->data + value, size);
}

static const char *const fact_keys[] = {"vendor",   "version", "description", "family",
                                        "features", "image",   "media",       NULL};

const NetbomPlugin cisco_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "cisco",
    .description = "Cisco IOS image markers and MZIP images",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
