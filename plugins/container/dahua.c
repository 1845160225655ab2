/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dahua.c: the plugin for Dahua's images: ZIP archives whose first two bytes are "DH". The archive
 * comes out with its own first bytes.
 */
#include "wrapper.h"

enum { LOCAL_HEADER_SIZE = 30, END_SIZE = 22, END_SEARCH = 65536 + END_SIZE };

static const NetbomMagic magics[] = {{"DH\x03\x04", 4, 0, NETBOM_MAGIC_START}};
static const char *const formats[] = {"dahua", NULL};

/* Where the archive ends: behind the last end record whose directory and comment fit. 0: none. */
static uint64_t
archive_end(const NetbomBytes *object)
{
    if (object->size < LOCAL_HEADER_SIZE + END_SIZE)
        return 0;
    uint64_t first = object->size > END_SEARCH ? object->size - END_SEARCH : 0;
    for (uint64_t at = object->size - END_SIZE; at > first; at--) {
        if (!netbom_match(object, at, "PK\x05\x06", 4))
            continue;
        uint64_t directory =
            (uint64_t)wrapper_u32le(object, at + 16) + wrapper_u32le(object, at + 12);
        NetbomReader reader = netbom_reader(object, at + 20, false);
        uint64_t end = at + END_SIZE + netbom_u16(&reader);
        if (directory <= at && end <= object->size)
            return end;
    }
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    if (at != 0 || !netbom_match(object, 0, magics[0].pattern, 4) ||
        object->size < LOCAL_HEADER_SIZE)
        return false;
    uint64_t end = archive_end(object);
    *ret_claim = wrapper_claim("dahua", object, 0, end > 0 ? end : object->size,
                               end > 0 ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER, true);
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const char name[] = "image.zip";
    Wrapper wrapper = {host, scan, range};
    wrapper_vendor(&wrapper, "Dahua", 0, 2);
    if (claim->grade < NETBOM_GRADE_STRUCTURE)
        host->problem(scan, "truncated", range->size, "the end of the archive is not there");
    NetbomBuffer *archive = host->buffer_new(scan, range->size);
    if (!archive)
        return;
    if (!host->buffer_append(scan, archive, "PK", 2) ||
        !host->buffer_append(scan, archive, range->data + 2, range->size - 2)) {
        host->buffer_free(scan, archive);
        return;
    }
    host->structure(scan, 0, range->size);
    NetbomEntry entry = {
        .kind = NETBOM_PART, .name = name, .name_size = sizeof(name) - 1, .hint = "zip"};
    host->child_buffer(scan, &entry, archive);
}

static const char *const fact_keys[] = {"vendor", NULL};

const NetbomPlugin dahua_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "dahua",
    .description = "Dahua image (a ZIP archive)",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
