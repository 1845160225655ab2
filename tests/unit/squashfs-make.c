/* SPDX-License-Identifier: GPL-3.0-or-later */
/* squashfs-make.c: writes small SquashFS 4.0 images in either byte order, with zlib or LZMA blocks.
 */
#include "squashfs-make.h"

#include <string.h>

#include <libdeflate.h>
#include <lzma.h>

typedef struct {
    const MakeOptions *options;
    GByteArray *bytes;
} Writer;

static void
put(const Writer *w, GByteArray *to, uint64_t value, unsigned size)
{
    for (unsigned i = 0; i < size; i++) {
        uint8_t byte = (uint8_t)(value >> 8 * (w->options->big_endian ? size - 1 - i : i));
        g_byte_array_append(to, &byte, 1);
    }
}

static void
put_bytes(GByteArray *to, const void *data, size_t size)
{
    g_byte_array_append(to, data, (guint)size);
}

static size_t
lzma_pack(const uint8_t *data, size_t size, unsigned head, uint8_t *packed, size_t room)
{
    lzma_options_lzma lzma;
    lzma_lzma_preset(&lzma, 6);
    /* The short head is known from images with these odd values. */
    lzma.lc = head == 5 ? 1 : 3;
    lzma.lp = head == 5 ? 2 : 0;
    lzma.pb = 2;
    lzma.dict_size = 1 << 20;
    lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &lzma}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t at = 0;
    packed[0] = (uint8_t)((lzma.pb * 5 + lzma.lp) * 9 + lzma.lc);
    memset(packed + 1, head == 13 ? 0xb3 : 0,
           4); /* the dictionary size of the long head is garbage */
    for (unsigned i = 0; i < 8; i++)
        packed[5 + i] = (uint8_t)((uint64_t)size >> 8 * i);
    lzma_ret result =
        lzma_raw_buffer_encode(filters, NULL, data, size, packed + head, &at, room - head);
    g_assert(result == LZMA_OK);
    return head + at;
}

/* Packs a block; answers its size, or 0 if it is to be stored. */
static size_t
pack(MakeCodec codec, const uint8_t *data, size_t size, uint8_t *packed, size_t room)
{
    if (codec == MAKE_STORED)
        return 0;
    if (codec != MAKE_ZLIB)
        return lzma_pack(data, size, codec == MAKE_LZMA_13 ? 13 : 5, packed, room);
    struct libdeflate_compressor *deflate = libdeflate_alloc_compressor(6);
    size_t packed_size = libdeflate_zlib_compress(deflate, data, size, packed, room);
    libdeflate_free_compressor(deflate);
    return packed_size;
}

/* Appends a metadata block; answers where it begins. */
static uint64_t
put_metadata(Writer *w, const GByteArray *data)
{
    uint8_t packed[16384];
    uint64_t at = w->bytes->len;
    size_t size = w->options->metadata_stored
                      ? 0
                      : pack(w->options->codec, data->data, data->len, packed, sizeof(packed));
    if (size == 0) {
        put(w, w->bytes, data->len | 0x8000, 2);
        put_bytes(w->bytes, data->data, data->len);
    } else {
        put(w, w->bytes, size, 2);
        put_bytes(w->bytes, packed, size);
    }
    return at;
}

/* Appends a data block; answers its size word. */
static uint32_t
put_data(Writer *w, const uint8_t *data, size_t size, bool stored)
{
    uint8_t packed[2 * MAKE_BLOCK];
    size_t packed_size = stored ? 0 : pack(w->options->codec, data, size, packed, sizeof(packed));
    put_bytes(w->bytes, packed_size > 0 ? packed : data, packed_size > 0 ? packed_size : size);
    return packed_size > 0 ? (uint32_t)packed_size : (uint32_t)size | 1 << 24;
}

void
squashfs_make_file(uint8_t ret_data[MAKE_FILE_SIZE])
{
    uint32_t random = 12345;
    for (unsigned i = 0; i < MAKE_BLOCK; i++) {
        ret_data[i] = (uint8_t)("netbom"[i % 6] + i / 1024);
        random = random * 1664525 + 1013904223;
        ret_data[MAKE_BLOCK + i] = (uint8_t)(random >> 24);
    }
    memset(ret_data + 2 * MAKE_BLOCK, 0, MAKE_BLOCK);
    memset(ret_data + 3 * MAKE_BLOCK, 't', MAKE_TAIL);
}

static void
inode_head(const Writer *w, GByteArray *to, unsigned type, unsigned mode, unsigned number)
{
    put(w, to, type, 2);
    put(w, to, mode, 2);
    put(w, to, 0, 2); /* owner */
    put(w, to, 1, 2); /* group */
    put(w, to, 1600000000 + number, 4);
    put(w, to, number, 4);
}

static unsigned
inode_dir(const Writer *w, GByteArray *to, unsigned number, unsigned offset, unsigned size)
{
    unsigned at = to->len;
    inode_head(w, to, 1, 0755, number);
    put(w, to, 0, 4); /* block of the listing */
    put(w, to, 2, 4);
    put(w, to, size + 3, 2);
    put(w, to, offset, 2);
    put(w, to, 5, 4);
    return at;
}

static void
dirent(const Writer *w, GByteArray *to, unsigned inode_at, unsigned type, const char *name)
{
    put(w, to, inode_at, 2);
    put(w, to, 0, 2);
    put(w, to, type, 2);
    put(w, to, strlen(name) - 1, 2);
    put_bytes(to, name, strlen(name));
}

static void
run_head(const Writer *w, GByteArray *to, unsigned count)
{
    put(w, to, count - 1, 4);
    put(w, to, 0, 4);
    put(w, to, 1, 4);
}

/* Inodes and listings; answers the place of the root inode. */
static unsigned
make_tree(const Writer *w, GByteArray *inodes, GByteArray *listings, const uint32_t words[3])
{
    unsigned file = inodes->len;
    inode_head(w, inodes, 2, 0644, 1);
    put(w, inodes, 96, 4);
    put(w, inodes, 0, 4); /* fragment */
    put(w, inodes, 0, 4);
    put(w, inodes, MAKE_FILE_SIZE, 4);
    for (unsigned i = 0; i < 3; i++)
        put(w, inodes, words[i], 4);
    unsigned link = inodes->len;
    inode_head(w, inodes, 3, 0777, 2);
    put(w, inodes, 1, 4);
    put(w, inodes, 7, 4);
    put_bytes(inodes, "../file", 7);
    unsigned null = inodes->len;
    inode_head(w, inodes, 5, 0666, 3);
    put(w, inodes, 1, 4);
    put(w, inodes, 0x103, 4);

    /* The root inode stands behind that of sub/, which is 32 bytes long. */
    unsigned sub = inodes->len, root = sub + 32;
    run_head(w, listings, w->options->loop ? 2 : 1);
    if (w->options->loop)
        dirent(w, listings, root, 1, "again");
    dirent(w, listings, link, 3, "link");
    unsigned sub_size = listings->len;
    run_head(w, listings, 3);
    dirent(w, listings, file, 2, w->options->name ? w->options->name : "file");
    dirent(w, listings, null, 5, "null");
    dirent(w, listings, sub, 1, "sub");
    inode_dir(w, inodes, 4, 0, sub_size);
    return inode_dir(w, inodes, 5, sub_size, listings->len - sub_size);
}

static void
make_super(const Writer *w, GByteArray *to, const uint64_t tables[4], unsigned root)
{
    const char *magic = w->options->magic        ? w->options->magic
                        : w->options->big_endian ? "sqsh"
                                                 : "hsqs";
    put_bytes(to, magic, 4);
    put(w, to, 5, 4);          /* inodes */
    put(w, to, 1614834367, 4); /* 2021-03-04T05:06:07Z */
    put(w, to, MAKE_BLOCK, 4);
    put(w, to, 1, 4); /* fragments */
    put(w, to, w->options->compressor, 2);
    put(w, to, 12, 2); /* block log */
    put(w, to, 0, 2);
    put(w, to, 2, 2); /* owners */
    put(w, to, 4, 2);
    put(w, to, 0, 2);
    put(w, to, root, 8);
    put(w, to, w->bytes->len, 8);
    put(w, to, tables[3], 8);
    put(w, to, UINT64_MAX, 8);
    put(w, to, tables[0], 8);
    put(w, to, tables[1], 8);
    put(w, to, tables[2], 8);
    put(w, to, UINT64_MAX, 8);
}

/* A table of one block and its index; answers where the index begins. */
static uint64_t
put_indexed(Writer *w, const GByteArray *data)
{
    uint64_t block = put_metadata(w, data);
    uint64_t index = w->bytes->len;
    put(w, w->bytes, block, 8);
    return index;
}

GBytes *
squashfs_make(const MakeOptions *options)
{
    uint8_t file[MAKE_FILE_SIZE], zero[96] = {0};
    Writer w = {options, g_byte_array_new()};
    g_autoptr(GByteArray) inodes = g_byte_array_new();
    g_autoptr(GByteArray) listings = g_byte_array_new();
    g_autoptr(GByteArray) fragments = g_byte_array_new();
    g_autoptr(GByteArray) ids = g_byte_array_new();
    g_autoptr(GByteArray) super = g_byte_array_new();
    uint64_t tables[4];
    uint32_t words[3] = {0};

    squashfs_make_file(file);
    put_bytes(w.bytes, zero, sizeof(zero));
    words[0] = put_data(&w, file, MAKE_BLOCK, false);
    words[1] = put_data(&w, file + MAKE_BLOCK, MAKE_BLOCK, true);
    put(&w, fragments, w.bytes->len, 8);
    put(&w, fragments, put_data(&w, file + 3 * MAKE_BLOCK, MAKE_TAIL, false), 4);
    put(&w, fragments, 0, 4);
    put(&w, ids, 1000, 4);
    put(&w, ids, 100, 4);
    unsigned root = make_tree(&w, inodes, listings, words);
    tables[0] = put_metadata(&w, inodes);
    tables[1] = put_metadata(&w, listings);
    tables[2] = put_indexed(&w, fragments);
    tables[3] = put_indexed(&w, ids);
    make_super(&w, super, tables, root);
    memcpy(w.bytes->data, super->data, super->len);
    return g_byte_array_free_to_bytes(w.bytes);
}
