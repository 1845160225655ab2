/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: the superblock of EROFS and its facts. */
#include "erofs.h"

#include "filesystem/crc32c.h"
#include "plugin-date.h"

enum {
    CHECKSUM_AT = 4,
    BLOCK_BITS_AT = 12,
    DATE_AT = 24,
    UUID_AT = 48,
    LABEL_AT = 64,
    ALGORITHMS_AT = 84,
};

/* The checksum runs to the end of the block of the superblock. */
static bool
checksum_fits(const ErofsImage *image, uint32_t stored)
{
    static const uint8_t zero[4] = {0};
    uint64_t size =
        image->block_size > EROFS_SUPER_AT ? image->block_size - EROFS_SUPER_AT : image->block_size;
    NetbomBytes block = netbom_slice(&image->bytes, EROFS_SUPER_AT, size);
    if (!(image->compat & EROFS_COMPAT_CHECKSUM))
        return true;
    if (block.size < size)
        return false;
    uint32_t crc = crc32c(~0u, block.data, CHECKSUM_AT);
    crc = crc32c(crc, zero, sizeof(zero));
    return crc32c(crc, block.data + CHECKSUM_AT + 4, size - CHECKSUM_AT - 4) == stored;
}

/* The settings of the algorithms stand behind the superblock: u16 size and the bytes, for each. */
static void
configs_read(ErofsImage *image, uint64_t at)
{
    NetbomReader reader = netbom_reader(&image->bytes, at, false);
    image->configs_at = at;
    for (unsigned i = 0; i < 16; i++) {
        if (!(image->algorithms & 1u << i))
            continue;
        unsigned size = netbom_u16(&reader);
        if (i == EROFS_LZMA && size >= 4) {
            NetbomReader value = reader;
            image->lzma_dictionary = netbom_u32(&value);
        }
        netbom_skip(&reader, size);
    }
    image->configs_size = reader.failed ? 0 : reader.at - at;
}

bool
erofs_super_read(const NetbomBytes *bytes, uint64_t at, ErofsImage *ret_image)
{
    ErofsImage image = {.bytes = netbom_slice(bytes, at, bytes->size)};
    NetbomReader reader = netbom_reader(&image.bytes, EROFS_SUPER_AT, false);
    if (netbom_u32(&reader) != 0xe0f5e1e2)
        return false;
    uint32_t checksum = netbom_u32(&reader);
    image.compat = netbom_u32(&reader);
    image.block_bits = netbom_u8(&reader);
    uint64_t slots = netbom_u8(&reader);
    image.root = netbom_u16(&reader);
    netbom_skip(&reader, 8);
    image.build_time = netbom_u64(&reader);
    netbom_skip(&reader, 4);
    uint64_t blocks = netbom_u32(&reader);
    uint64_t meta = netbom_u32(&reader);
    netbom_skip(&reader, 4 + 16 + 16);
    image.incompat = netbom_u32(&reader);
    image.algorithms = netbom_u16(&reader);
    netbom_skip(&reader, 10);
    image.packed = netbom_u64(&reader);
    if (reader.failed || image.block_bits < 9 || image.block_bits > 16 || blocks == 0)
        return false;
    image.block_size = (uint64_t)1 << image.block_bits;
    image.size = blocks << image.block_bits;
    image.meta_at = meta << image.block_bits;
    image.bytes = netbom_slice(&image.bytes, 0, image.size);
    image.checksum_fits = checksum_fits(&image, checksum);
    if (image.size < EROFS_SUPER_AT + EROFS_SUPER_SIZE || image.meta_at >= image.size)
        return false;
    if (!(image.incompat & 0x20))
        image.packed = 0;
    image.configs_at = EROFS_SUPER_AT + EROFS_SUPER_SIZE + slots * 16;
    if (image.incompat & EROFS_INCOMPAT_CONFIGS)
        configs_read(&image, image.configs_at);
    *ret_image = image;
    return true;
}

static void
give(const ErofsImage *image, const char *key, uint64_t at, uint64_t size, const char *text)
{
    image->host->header(image->scan, key, EROFS_SUPER_AT + at, size, text, strlen(text));
}

static void
give_compression(const ErofsImage *image)
{
    static const char *const names[] = {"lz4", "lzma", "deflate", "zstd"};
    char text[40] = "";
    size_t used = 0;
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (image->algorithms_seen & 1u << i)
            used += (size_t)snprintf(text + used, sizeof(text) - used, "%s%s", used > 0 ? " " : "",
                                     names[i]);
    if (*text)
        give(image, "compression", ALGORITHMS_AT, 2, text);
}

void
erofs_headers_give(const ErofsImage *image)
{
    char text[40];
    const uint8_t *super = image->bytes.data + EROFS_SUPER_AT;
    char *at = text;
    bool empty = true;
    for (unsigned i = 0; i < 16; i++) {
        uint8_t byte = super[UUID_AT + i];
        at += snprintf(at, 4, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", byte);
        empty = empty && byte == 0;
    }
    if (!empty)
        give(image, "uuid", UUID_AT, 16, text);
    image->host->header(image->scan, "label", EROFS_SUPER_AT + LABEL_AT, 16,
                        (const char *)super + LABEL_AT, netbom_text_size(super + LABEL_AT, 16));
    if (image->build_time > 0 && image->build_time <= UINT32_MAX) {
        plugin_date((uint32_t)image->build_time, text);
        give(image, "date", DATE_AT, 8, text);
    }
    snprintf(text, sizeof(text), "%llu", (unsigned long long)image->block_size);
    give(image, "block-size", BLOCK_BITS_AT, 1, text);
    give_compression(image);
    if (image->xattrs > 0) {
        snprintf(text, sizeof(text), "%llu", (unsigned long long)image->xattrs);
        give(image, "xattrs", 0, 0, text);
    }
}
