/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ikconfig.c: the configuration that a Linux kernel carries: "IKCFG_ST", a gzip stream, "IKCFG_ED".
 *
 * Facts: Linux kernel/configs.c.
 */
#include "netbom-plugin.h"

#define MARK_SIZE  8
#define LONGEST    (2u * 1024u * 1024u) /* of the gzip stream */
#define PROBE_SIZE (64u * 1024u)

/* Offset of "IKCFG_ED" behind the stream. */
static bool
find_end(const NetbomBytes *bytes, uint64_t *ret_at)
{
    NetbomBytes part = netbom_slice(bytes, 0, LONGEST);
    for (uint64_t at = MARK_SIZE + 18; at < part.size; at++) {
        const uint8_t *hit = memchr(part.data + at, 'I', (size_t)(part.size - at));
        if (!hit)
            return false;
        at = (uint64_t)(hit - part.data);
        if (netbom_match(&part, at, "IKCFG_ED", MARK_SIZE)) {
            *ret_at = at;
            return true;
        }
    }
    return false;
}

static bool
ikconfig_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
                NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, UINT64_MAX);
    NetbomBuffer *buffer = NULL;
    uint64_t end_at, consumed = 0;

    if (!netbom_match(&bytes, 0, "IKCFG_ST\x1f\x8b\x08", MARK_SIZE + 3) ||
        !find_end(&bytes, &end_at))
        return false;
    NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_GZIP, NULL, bytes.data + MARK_SIZE,
                                              end_at - MARK_SIZE, PROBE_SIZE, &buffer, &consumed);
    bool decodes =
        buffer && buffer->size > 0 && (result == NETBOM_DECODED || result == NETBOM_DECODE_LIMIT);
    host->buffer_free(scan, buffer);
    *ret_claim = (NetbomClaim){
        .format = "ikconfig",
        .size = end_at + MARK_SIZE,
        .extent = NETBOM_EXACT,
        .grade = decodes ? NETBOM_GRADE_STRUCTURE : NETBOM_GRADE_HEADER,
        .problem = decodes ? NULL : "the configuration cannot be decoded",
    };
    return true;
}

static void
ikconfig_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
                const NetbomClaim *claim)
{
    NetbomEntry entry = {.kind = NETBOM_FILE, .name = "config", .name_size = 6};
    NetbomBuffer *buffer = NULL;
    uint64_t consumed = 0;

    if (range->size < 2 * MARK_SIZE || claim->size < 2 * MARK_SIZE)
        return;
    NetbomBytes stream = netbom_slice(range, MARK_SIZE, claim->size - 2 * MARK_SIZE);
    NetbomDecode result = host->decode_stream(scan, NETBOM_CODEC_GZIP, NULL, stream.data,
                                              stream.size, 0, &buffer, &consumed);
    if (result != NETBOM_DECODED)
        host->problem(scan, result == NETBOM_DECODE_CHECKSUM ? "checksum" : "corrupt", MARK_SIZE,
                      "the kernel configuration is damaged");
    host->structure(scan, 0, MARK_SIZE);
    host->structure(scan, MARK_SIZE, consumed < stream.size ? consumed : stream.size);
    host->structure(scan, MARK_SIZE + stream.size, MARK_SIZE);
    if (buffer && buffer->size > 0)
        host->child_buffer(scan, &entry, buffer);
    else
        host->buffer_free(scan, buffer);
}

static const NetbomMagic ikconfig_magics[] = {
    {"IKCFG_ST\x1f\x8b\x08", MARK_SIZE + 3, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const ikconfig_formats[] = {"ikconfig", NULL};

const NetbomPlugin ikconfig_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "ikconfig",
    .description = "configurations inside Linux kernels",
    .magics = ikconfig_magics,
    .n_magics = sizeof ikconfig_magics / sizeof *ikconfig_magics,
    .formats = ikconfig_formats,
    .detect = ikconfig_detect,
    .unpack = ikconfig_unpack,
};
