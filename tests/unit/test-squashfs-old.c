/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test-squashfs-old.c: the SquashFS plugin on made images of version 1.0, 2.1, 3.0 and 3.1 in
 * either byte order, with each way of packing blocks that vendors used. */
#include "plugin-host.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>
#include <libdeflate.h>
#include <lzma.h>

extern const NetbomPlugin squashfs_plugin;

typedef enum {
    ZLIB,
    ALONE,       /* 13 bytes in front of the stream */
    PROPERTIES,  /* 5 */
    SIZE_FIRST,  /* 9 */
    SPELLED_OUT, /* 4, and other values in each block */
    BARE_302,
    BARE_002,
    MIXED, /* zlib and ALONE take turns */
    N_PACKS,
} Pack;

enum { BLOCK = 4096, TAIL = 1000, FILE_SIZE = 2 * BLOCK + TAIL, CHECK = 0x4, EXPORT = 0x80 };

typedef struct {
    unsigned major, minor;
    bool big_endian;
    Pack pack;
    unsigned flags;
    bool metadata_stored;
    const char *magic;
    bool loop;
    /* working state */
    GByteArray *bytes;
    unsigned n_packed;
    guint8 file[FILE_SIZE];
} Maker;

static void
put(const Maker *m, GByteArray *to, guint64 value, unsigned size)
{
    for (unsigned i = 0; i < size; i++) {
        guint8 byte = (guint8)(value >> 8 * (m->big_endian ? size - 1 - i : i));
        g_byte_array_append(to, &byte, 1);
    }
}

/* Two fields in one word: the first has `width` bits. */
static void
put_pair(const Maker *m, GByteArray *to, unsigned size, unsigned width, guint64 first,
         guint64 second)
{
    put(m, to, m->big_endian ? first << (8 * size - width) | second : first | second << width,
        size);
}

/* ---- blocks ---- */

static size_t
lzma_pack(Maker *m, Pack pack, const guint8 *data, size_t size, guint8 *packed, size_t room)
{
    static const unsigned heads[N_PACKS] = {
        [ALONE] = 13, [PROPERTIES] = 5, [SIZE_FIRST] = 9, [SPELLED_OUT] = 4};
    lzma_options_lzma lzma;
    lzma_lzma_preset(&lzma, 6);
    if (pack == BARE_002)
        lzma.lc = 0;
    if (pack == SPELLED_OUT) {
        lzma.lc = m->n_packed % 4;
        lzma.pb = m->n_packed % 3;
    }
    guint8 properties = (guint8)((lzma.pb * 5 + lzma.lp) * 9 + lzma.lc);
    memset(packed, 0, 13);
    packed[pack == SIZE_FIRST ? 4 : 0] = properties;
    if (pack == SIZE_FIRST)
        packed[2] = 1; /* 65536, whatever the block holds */
    if (pack == ALONE) {
        packed[1] = 0xb3; /* a dictionary of no size */
        packed[5] = (guint8)size;
        packed[6] = (guint8)(size >> 8);
    }
    if (pack == SPELLED_OUT)
        memcpy(packed, (guint8[]){(guint8)lzma.pb, (guint8)lzma.lc, 0, 0xff}, 4);
    lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &lzma}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t used = 0;
    assert_int_equal(lzma_raw_buffer_encode(filters, NULL, data, size, packed + heads[pack], &used,
                                            room - heads[pack]),
                     LZMA_OK);
    return heads[pack] + used;
}

static size_t
pack(Maker *m, const guint8 *data, size_t size, guint8 *packed, size_t room)
{
    Pack kind = m->pack;
    m->n_packed++;
    if (kind == MIXED)
        kind = m->n_packed % 2 == 1 ? ALONE : ZLIB;
    if (kind != ZLIB)
        return lzma_pack(m, kind, data, size, packed, room);
    struct libdeflate_compressor *deflate = libdeflate_alloc_compressor(6);
    size_t used = libdeflate_zlib_compress(deflate, data, size, packed, room);
    libdeflate_free_compressor(deflate);
    return used;
}

/* Appends a data block; answers its size word. */
static guint32
put_data(Maker *m, const guint8 *data, size_t size, bool stored)
{
    guint8 packed[4 * BLOCK];
    guint32 flag = m->major == 1 ? 1 << 15 : 1 << 24;
    size_t used = stored ? size : pack(m, data, size, packed, sizeof(packed));
    g_byte_array_append(m->bytes, stored ? data : packed, (guint)used);
    return (guint32)used | (stored ? flag : 0);
}

static guint64
put_metadata(Maker *m, const GByteArray *data)
{
    guint8 packed[16384];
    guint64 at = m->bytes->len;
    size_t used =
        m->metadata_stored ? data->len : pack(m, data->data, data->len, packed, sizeof(packed));
    put(m, m->bytes, used | (m->metadata_stored ? 0x8000 : 0), 2);
    if (m->flags & CHECK)
        g_byte_array_append(m->bytes, (const guint8 *)"\xff", 1);
    g_byte_array_append(m->bytes, m->metadata_stored ? data->data : packed, (guint)used);
    return at;
}

/* ---- inodes and listings ---- */

static guint
inode_head(const Maker *m, GByteArray *to, unsigned type, unsigned mode, unsigned number)
{
    guint at = to->len;
    bool ipc = m->major == 1 && type > 5;
    put_pair(m, to, 2, 4, ipc ? 0 : type, mode);
    if (m->major == 1) {
        put_pair(m, to, 1, 4, 0, number == 1 ? 0 : 15); /* the file has a group of its own */
    } else {
        put(m, to, 0, 1);
        put(m, to, number == 1 ? 0 : 255, 1);
    }
    if (ipc)
        put_pair(m, to, 1, 4, type, 0);
    if (m->major == 3) {
        put(m, to, 1600000000, 4);
        put(m, to, number, 4);
        if (type != 2)
            put(m, to, 1, 4); /* links */
    }
    return at;
}

static guint
inode_file(const Maker *m, GByteArray *to, guint32 start, const guint32 words[3])
{
    guint at = inode_head(m, to, 2, 0644, 1);
    if (m->major < 3)
        put(m, to, 1600000000, 4);
    put(m, to, start, m->major == 3 ? 8 : 4);
    if (m->major > 1) {
        put(m, to, 0, 4); /* fragment */
        put(m, to, 0, 4);
    }
    put(m, to, FILE_SIZE, 4);
    for (unsigned i = 0; i < (m->major == 1 ? 3 : 2); i++)
        put(m, to, words[i], m->major == 1 ? 2 : 4);
    return at;
}

static guint
inode_dir(const Maker *m, GByteArray *to, unsigned number, guint size, guint offset, bool extended)
{
    guint at = inode_head(m, to, extended ? 8 : 1, 0755, number);
    guint listed = size + (m->major == 3 ? 3 : 0);
    put_pair(m, to, extended ? 5 : 4, extended ? 27 : 19, listed, offset);
    if (m->major < 3) {
        put(m, to, 1600000000, 4);
        put(m, to, 0, 3);
    } else {
        put(m, to, 0, 4);
    }
    if (extended)
        put(m, to, 0, 2); /* index entries */
    if (m->major == 3)
        put(m, to, 5, 4); /* parent */
    return at;
}

static void
run_head(const Maker *m, GByteArray *to, unsigned count)
{
    put(m, to, count - 1, 1);
    put(m, to, 0, m->major == 3 ? 4 : 3);
    if (m->major == 3)
        put(m, to, 1, 4);
}

static void
dirent(const Maker *m, GByteArray *to, guint inode, unsigned type, const char *name)
{
    put_pair(m, to, 2, 13, inode, type);
    put(m, to, strlen(name) - 1, 1);
    if (m->major == 3)
        put(m, to, 0, 2);
    g_byte_array_append(to, (const guint8 *)name, (guint)strlen(name));
}

/* Answers the place of the root inode. */
static guint
make_tree(const Maker *m, GByteArray *inodes, GByteArray *listings, guint32 start,
          const guint32 words[3])
{
    guint file = inode_file(m, inodes, start, words);
    guint link = inode_head(m, inodes, 3, 0777, 2);
    put(m, inodes, 7, 2);
    g_byte_array_append(inodes, (const guint8 *)"../file", 7);
    guint null = inode_head(m, inodes, 5, 0666, 3);
    put(m, inodes, 0x103, 2);
    guint fifo = inode_head(m, inodes, 6, 0600, 6);
    run_head(m, listings, m->loop ? 2 : 1);
    guint sub = inodes->len;
    if (m->loop)
        dirent(m, listings, sub, 1, "again");
    dirent(m, listings, link, 3, "link");
    guint sub_size = listings->len;
    run_head(m, listings, 4);
    dirent(m, listings, fifo, 6, "fifo");
    dirent(m, listings, file, 2, "file");
    dirent(m, listings, null, 5, "null");
    dirent(m, listings, sub, 1, "sub");
    inode_dir(m, inodes, 4, sub_size, 0, false);
    return inode_dir(m, inodes, 5, listings->len - sub_size, sub_size, m->major > 1);
}

/* ---- the image ---- */

typedef struct {
    guint64 inodes, listings, fragments, export, uids, gids;
} Places;

static void
make_super(const Maker *m, const Places *at, guint root, GByteArray *to)
{
    bool old = m->major < 3;
    g_byte_array_append(to, (const guint8 *)m->magic, 4);
    put(m, to, 6, 4); /* inodes */
    put(m, to, old ? m->bytes->len : 0, 4);
    put(m, to, old ? at->uids : 0, 4);
    put(m, to, old ? at->gids : 0, 4);
    put(m, to, old ? at->inodes : 0, 4);
    put(m, to, old ? at->listings : 0, 4);
    put(m, to, m->major, 2);
    put(m, to, m->minor, 2);
    put(m, to, BLOCK, 2);
    put(m, to, 12, 2);
    put(m, to, m->flags, 1);
    put(m, to, 1, 1);
    put(m, to, 1, 1);
    put(m, to, 1614834367, 4); /* 2021-03-04T05:06:07Z */
    put(m, to, root, 8);
    if (m->major == 1)
        return;
    put(m, to, BLOCK, 4);
    put(m, to, 1, 4); /* fragments */
    put(m, to, old ? at->fragments : 0, 4);
    if (old)
        return;
    put(m, to, m->bytes->len, 8);
    put(m, to, at->uids, 8);
    put(m, to, at->gids, 8);
    put(m, to, at->inodes, 8);
    put(m, to, at->listings, 8);
    put(m, to, at->fragments, 8);
    put(m, to, at->export, 8);
}

static void
file_fill(guint8 file[FILE_SIZE])
{
    guint32 random = 12345;
    for (unsigned i = 0; i < BLOCK; i++) {
        random = random * 1664525 + 1013904223;
        file[i] = (guint8)("netbom"[i % 6] + (random >> 24) % 3);
        file[BLOCK + i] = (guint8)(random >> 24);
    }
    memset(file + 2 * BLOCK, 't', TAIL);
}

/* A table of one block; answers where its index begins. */
static guint64
put_indexed(Maker *m, const GByteArray *data)
{
    guint64 block = put_metadata(m, data), at = m->bytes->len;
    put(m, m->bytes, block, m->major == 2 ? 4 : 8);
    return at;
}

static GBytes *
make(Maker *m)
{
    static const guint super_sizes[] = {0, 51, 63, 119};
    g_autoptr(GByteArray) inodes = g_byte_array_new();
    g_autoptr(GByteArray) listings = g_byte_array_new();
    g_autoptr(GByteArray) table = g_byte_array_new();
    g_autoptr(GByteArray) super = g_byte_array_new();
    guint start = super_sizes[m->major];
    Places at = {.export = UINT64_MAX};
    guint32 words[3];
    m->bytes = g_byte_array_new();
    m->n_packed = 0;
    g_byte_array_set_size(m->bytes, start);
    memset(m->bytes->data, 0, start);
    file_fill(m->file);
    words[0] = put_data(m, m->file, BLOCK, false);
    words[1] = put_data(m, m->file + BLOCK, BLOCK, true);
    guint fragment = m->bytes->len;
    words[2] = put_data(m, m->file + 2 * BLOCK, TAIL, false);
    guint root = make_tree(m, inodes, listings, start, words);
    at.inodes = put_metadata(m, inodes);
    at.listings = put_metadata(m, listings);
    if (m->major > 1) {
        put(m, table, fragment, m->major == 2 ? 4 : 8);
        put(m, table, words[2], 4);
        if (m->major == 3)
            put(m, table, 0, 4);
        at.fragments = put_indexed(m, table);
    }
    if (m->flags & EXPORT) {
        g_byte_array_set_size(table, 6 * 8);
        memset(table->data, 0, table->len);
        at.export = put_indexed(m, table);
    }
    at.uids = m->bytes->len;
    put(m, m->bytes, 1000, 4);
    at.gids = m->bytes->len;
    put(m, m->bytes, 100, 4);
    make_super(m, &at, root, super);
    assert_int_equal(super->len, start);
    memcpy(m->bytes->data, super->data, super->len);
    return g_byte_array_free_to_bytes(m->bytes);
}

/* ---- tests ---- */

static void
check(Maker m)
{
    g_autoptr(TestScan) scan = test_scan_new();
    g_autoptr(GBytes) image = make(&m);
    NetbomBytes bytes = test_bytes(image);
    g_autofree char *version = g_strdup_printf("%u.%u", m.major, m.minor);
    NetbomClaim claim;
    assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, &claim));
    if (claim.grade != NETBOM_GRADE_STRUCTURE || scan->problems->len > 0) {
        test_scan_print(scan);
        fail_msg("version %s, pack %d, %s endian", version, (int)m.pack,
                 m.big_endian ? "big" : "little");
    }
    assert_int_equal(claim.size, bytes.size);
    assert_int_equal(claim.big_endian, m.big_endian);
    assert_int_equal(test_scan_unexplained(scan, claim.size), 0);
    assert_true(test_scan_has_header(scan, "format-version", version));
    assert_true(test_scan_has_header(scan, "date", "2021-03-04T05:06:07Z"));
    assert_true(test_scan_has_header(scan, "block-size", "4096"));
    assert_true(test_scan_has_header(scan, "compression", m.pack == ZLIB ? "gzip" : "lzma"));
    const TestChild *file = test_scan_child(scan, "file");
    assert_non_null(file);
    assert_int_equal(file->good, FILE_SIZE);
    assert_memory_equal(file->bytes, m.file, FILE_SIZE);
    assert_int_equal(file->mode, 0100644);
    assert_int_equal(file->uid, 1000);
    assert_int_equal(file->gid, 100);
    assert_int_equal(file->mtime, 1600000000);
    assert_int_equal(test_scan_child(scan, "null")->rdev_major, 1);
    assert_int_equal(test_scan_child(scan, "null")->gid, 1000);
    assert_int_equal(test_scan_child(scan, "fifo")->mode, 010600);
    assert_string_equal(test_scan_child(scan, "sub/link")->target, "../file");
    assert_int_equal(scan->children->len, 5);
}

static void
test_packs(void **state)
{
    (void)state;
    for (unsigned major = 1; major <= 3; major++)
        for (int big = 0; big < 2; big++)
            for (int pack = 0; pack < N_PACKS; pack++)
                check((Maker){.major = major,
                              .minor = major == 2,
                              .big_endian = big,
                              .pack = (Pack)pack,
                              .flags = major == 3 && big ? EXPORT : 0,
                              .magic = big ? "sqsh" : "hsqs"});
}

/* The data tell the codec when the metadata are stored as they are. */
static void
test_stored(void **state)
{
    (void)state;
    for (unsigned major = 1; major <= 3; major++)
        for (int pack = 0; pack < MIXED; pack++)
            check((Maker){.major = major,
                          .big_endian = pack % 2 == 0,
                          .pack = (Pack)pack,
                          .metadata_stored = true,
                          .magic = "hsqt"});
}

static void
test_marker(void **state)
{
    (void)state;
    for (unsigned major = 1; major <= 3; major++)
        for (int big = 0; big < 2; big++)
            check((Maker){.major = major, .big_endian = big, .flags = CHECK, .magic = "sqlz"});
}

static void
test_magics(void **state)
{
    (void)state;
    static const char *const magics[] = {"hsqs", "sqsh", "shsq", "qshs",
                                         "hsqt", "tqsh", "sqlz", "zlqs"};
    for (size_t i = 0; i < G_N_ELEMENTS(magics); i++)
        check((Maker){.major = 3,
                      .minor = 1,
                      .big_endian = i % 3 == 0,
                      .pack = (Pack)(i % N_PACKS),
                      .magic = magics[i]});
}

static void
test_loop(void **state)
{
    (void)state;
    for (unsigned major = 1; major <= 3; major++) {
        g_autoptr(TestScan) scan = test_scan_new();
        Maker m = {.major = major, .magic = "hsqs", .loop = true};
        g_autoptr(GBytes) image = make(&m);
        NetbomBytes bytes = test_bytes(image);
        assert_true(test_host_run(&squashfs_plugin, &bytes, 0, scan, NULL));
        assert_true(test_scan_has_problem(scan, "corrupt"));
        assert_int_equal(scan->children->len, 6);
    }
}

static void
test_mutations(void **state)
{
    (void)state;
    for (unsigned major = 1; major <= 3; major++) {
        Maker m = {.major = major,
                   .big_endian = major == 2,
                   .metadata_stored = major == 3,
                   .pack = major == 2 ? BARE_302 : ZLIB,
                   .magic = "hsqs"};
        g_autoptr(GBytes) image = make(&m);
        NetbomBytes bytes = test_bytes(image);
        TestMutation mutation = {.header_size = 119,
                                 .step = 128,
                                 .flips = 300,
                                 .field_runs = 1500,
                                 .no_silent_loss = true};
        assert_true(test_host_mutate(&squashfs_plugin, &bytes, 0, &mutation) > 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_packs),  cmocka_unit_test(test_stored),
        cmocka_unit_test(test_marker), cmocka_unit_test(test_magics),
        cmocka_unit_test(test_loop),   cmocka_unit_test(test_mutations),
    };
    return cmocka_run_group_tests_name("squashfs-old", tests, NULL, NULL);
}
