/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * digicap.c: the plugin for Hikvision's digicap.dav images.
 *
 * The header and index are XORed with a key of 16 bytes that turns by one each 16 bytes. Decoded
 * (little endian): 0 magic, 4 sum, 8 header length, 12 number of files, 16 language, 20 device
 * class, 24 OEM code, 64 index of 44 bytes each: name (32), length, offset, sum. The files
 * themselves are not XORed. Newer images are encrypted; they are recognised. Facts: the published
 * layout.
 */
#include "wrapper.h"

#include <stdio.h>

enum { INDEX_AT = 64, ITEM_SIZE = 44, NAME_SIZE = 32, FILES_MAX = 256, KEY_SIZE = 16 };

static const uint8_t key[KEY_SIZE] = {0xba, 0xcd, 0xbc, 0xfe, 0xd6, 0xca, 0xdd, 0xd3,
                                      0xba, 0xb9, 0xa3, 0xab, 0xbf, 0xcb, 0xb5, 0xbe};
static const NetbomMagic magics[] = {
    {"\xe9\x9a\xf7\xb6", 4, 0, 0}, /* SWKH under the key */
    {"\xf2\x86\xeb\xad", 4, 0, 0}, /* HKWS under the key */
    {"SWKH", 4, 0, NETBOM_MAGIC_START},  {"HKWS", 4, 0, NETBOM_MAGIC_START},
    {"HIKWS", 5, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"digicap", "digicap-encrypted", NULL};

typedef struct {
    uint32_t header_size, n_files, language, device_class, oem;
    uint64_t end;
    uint8_t index[INDEX_AT + FILES_MAX * ITEM_SIZE]; /* decoded, from the begin of the image */
} Digicap;

/* Decodes the header and the index; false: they are not plausible. */
static bool
digicap_open(const NetbomBytes *bytes, uint64_t at, Digicap *image)
{
    bool plain = netbom_match(bytes, at, "SWKH", 4) || netbom_match(bytes, at, "HKWS", 4);
    NetbomBytes head = netbom_slice(bytes, at, sizeof(image->index));
    if (head.size < INDEX_AT + ITEM_SIZE)
        return false;
    for (uint64_t i = 0; i < head.size; i++)
        image->index[i] = (uint8_t)(head.data[i] ^ (plain ? 0 : key[(i + (i >> 4)) & 15]));
    NetbomBytes decoded = {image->index, head.size};
    if (!netbom_match(&decoded, 0, "SWKH", 4) && !netbom_match(&decoded, 0, "HKWS", 4))
        return false;
    NetbomReader reader = netbom_reader(&decoded, 8, false);
    image->header_size = netbom_u32(&reader);
    image->n_files = netbom_u32(&reader);
    image->language = netbom_u32(&reader);
    image->device_class = netbom_u32(&reader);
    image->oem = netbom_u32(&reader);
    uint64_t index_end = INDEX_AT + (uint64_t)image->n_files * ITEM_SIZE;
    if (image->n_files == 0 || image->n_files > FILES_MAX || head.size < index_end ||
        image->header_size < index_end || image->header_size > index_end + 4096)
        return false;
    image->end = image->header_size;
    for (uint32_t i = 0; i < image->n_files; i++) {
        uint64_t item = INDEX_AT + (uint64_t)i * ITEM_SIZE;
        uint32_t length = wrapper_u32le(&decoded, item + NAME_SIZE);
        uint32_t offset = wrapper_u32le(&decoded, item + NAME_SIZE + 4);
        if (offset < index_end || !wrapper_text_ok(&decoded, item, NAME_SIZE))
            return false;
        if ((uint64_t)offset + length > image->end)
            image->end = (uint64_t)offset + length;
    }
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Digicap *image = host->alloc(scan, 1, sizeof(*image));
    if (!image)
        return false;
    bool open = digicap_open(object, at, image);
    if (open)
        *ret_claim = wrapper_claim("digicap", object, at, image->end, NETBOM_GRADE_STRUCTURE, true);
    host->release(scan, image);
    if (open)
        return true;
    bool newer = at == 0 && object->size > 4096 && wrapper_text_size(object, 0, 16) < 16 &&
                 (netbom_match(object, 0, "HKWS", 4) || netbom_match(object, 0, "HIKWS", 5));
    if (newer)
        *ret_claim =
            wrapper_claim("digicap-encrypted", object, 0, object->size, NETBOM_GRADE_HEADER, true);
    return newer;
}

static bool
file_give(const Wrapper *wrapper, const Digicap *image, uint32_t i)
{
    NetbomBytes decoded = {image->index, sizeof(image->index)};
    uint64_t item = INDEX_AT + (uint64_t)i * ITEM_SIZE;
    uint32_t length = wrapper_u32le(&decoded, item + NAME_SIZE);
    uint32_t offset = wrapper_u32le(&decoded, item + NAME_SIZE + 4);
    NetbomEntry entry = {.kind = NETBOM_FILE,
                         .name = (const char *)image->index + item,
                         .name_size = wrapper_text_size(&decoded, item, NAME_SIZE)};
    NetbomBytes data = netbom_slice(wrapper->range, offset, length);
    return data.size == 0 || wrapper->host->child_range(wrapper->scan, &entry, offset, data.size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    wrapper_vendor(&wrapper, "Hikvision", 0, 4);
    if (strcmp(claim->format, "digicap-encrypted") == 0) {
        host->problem(scan, "encrypted", 0,
                      "a newer Hikvision image, whose contents are encrypted");
        host->structure(scan, 0, 4);
        return;
    }
    Digicap *image = host->alloc(scan, 1, sizeof(*image));
    if (!image)
        return;
    if (digicap_open(range, 0, image)) {
        wrapper_report(&wrapper, claim, image->end, 0);
        host->structure(scan, 0, netbom_slice(range, 0, image->header_size).size);
        wrapper_fact(&wrapper, "language", 16, 4,
                     image->language == 1   ? "en"
                     : image->language == 2 ? "zh"
                                            : "");
        wrapper_hex(&wrapper, "device-class", 20, 4, image->device_class);
        wrapper_hex(&wrapper, "oem", 24, 4, image->oem);
        for (uint32_t i = 0; i < image->n_files; i++)
            if (!file_give(&wrapper, image, i))
                break;
    }
    host->release(scan, image);
}

static const char *const fact_keys[] = {"vendor", "device-class", "language", "oem", NULL};

const NetbomPlugin digicap_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "digicap",
    .description = "Hikvision digicap.dav image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
