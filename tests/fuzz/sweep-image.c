/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sweep-image.c: the engine on images around a mutated seed. */
#include "sweep-image.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>
#include <zlib.h>

#include "unpack/engine.h"
#include "unpack/plugins.h"
#include "worker/record-read.h"

enum { ALIGN = 4096, TIME_S = 10, SIBLING_LINES = 40 };

static struct {
    EngineSetup engine;
    Crew *crew;
    GByteArray *sibling; /* the gzip stream */
    char digest[65];     /* SHA-256 of what is in it */
} setup;

/* What is running now. */
static char now[160];

static _Noreturn void
broken(const char *rule)
{
    fprintf(stderr, "%s: %s\n", rule, now);
    abort();
}

static void
too_long(int signal_number)
{
    (void)signal_number;
    ssize_t written = write(STDERR_FILENO, "hang at: ", 9);
    written += write(STDERR_FILENO, now, strlen(now));
    _exit(written > 0 ? 99 : 98);
}

/* ---- the sibling ---- */

/* One member of stored deflate blocks, so that nothing but its own checks tells it from noise. */
static void
sibling_make(void)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (unsigned i = 0; i < SIBLING_LINES; i++)
        g_string_append_printf(text, "line %u of the sibling, which must be read\n", i);
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
    g_strlcpy(setup.digest, digest, sizeof(setup.digest));
    setup.sibling = g_byte_array_new();
    guint32 crc = GUINT32_TO_LE((guint32)crc32_z(0, (const guint8 *)text->str, text->len));
    guint32 size = GUINT32_TO_LE((guint32)text->len);
    guint16 block[2] = {GUINT16_TO_LE((guint16)text->len), GUINT16_TO_LE((guint16)~text->len)};
    g_byte_array_append(setup.sibling, (const guint8 *)"\x1f\x8b\x08\0\0\0\0\0\0\3\1", 11);
    g_byte_array_append(setup.sibling, (const guint8 *)block, sizeof(block));
    g_byte_array_append(setup.sibling, (const guint8 *)text->str, (guint)text->len);
    g_byte_array_append(setup.sibling, (const guint8 *)&crc, sizeof(crc));
    g_byte_array_append(setup.sibling, (const guint8 *)&size, sizeof(size));
}

void
sweep_image_setup(void)
{
    g_autoptr(GError) error = NULL;
    GPtrArray *plugins = plugins_builtin();
    const Typing *typing = typing_load(&error);
    if (!typing)
        g_error("%s", error->message);
    g_autofree char *rules = g_dir_make_tmp("netbom-sweep-XXXXXX", NULL);
    g_autofree char *rule = g_build_filename(rules, "none.yar", NULL);
    g_file_set_contents(rule, "", 0, NULL);
    const Signatures *signatures = signatures_load(rules, NULL, NULL, &error);
    g_unlink(rule);
    g_rmdir(rules);
    if (!signatures)
        g_error("%s", error->message);
    setup.engine = (EngineSetup){.plugins = plugins,
                                 .magic = magic_index_new(plugins),
                                 .signatures = signatures,
                                 .typing = typing};
    limits_init(&setup.engine.limits);
    setup.crew = crew_new(0);
    sibling_make();
}

/* ---- one image ---- */

static ScanRecord *
image_read(const NetbomBytes *image)
{
    ScanRecord *record = scan_record_new();
    record->image_path = g_strdup("image");
    record->image_name = g_strdup("image");
    record->image_size = image->size;
    int fd = memfd_create("record", MFD_CLOEXEC);
    struct itimerval timer = {.it_value = {.tv_sec = TIME_S}}, off = {0};
    RecordWriter *writer = record_writer_new(fd, NULL);
    signal(SIGPROF, too_long);
    setitimer(ITIMER_PROF, &timer, NULL);
    engine_scan(&setup.engine, image, "image", false, setup.crew, writer, -1);
    setitimer(ITIMER_PROF, &off, NULL);
    record_writer_free(writer);

    char buffer[16384];
    ssize_t got;
    lseek(fd, 0, SEEK_SET);
    RecordReader *reader = record_reader_new(record, 1u << 20, 1u << 22);
    while ((got = read(fd, buffer, sizeof(buffer))) > 0)
        if (!record_reader_feed(reader, buffer, (gsize)got))
            broken(record_reader_error(reader));
    record_reader_finish(reader);
    record_reader_free(reader);
    close(fd);
    if (!record->complete)
        broken("the record has no end");
    return record;
}

/* Each fact about the image is told once. */
static void
problems_check(const ScanRecord *record)
{
    g_autoptr(GHashTable) told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        char *key = g_strdup_printf("%u %" G_GUINT64_FORMAT " %s", problem->node, problem->offset,
                                    problem->text);
        if (!g_hash_table_add(told, key)) {
            fprintf(stderr, "\"%s\" ", problem->text);
            broken("a problem that is told twice");
        }
    }
}

static bool
sibling_is_read(const ScanRecord *record)
{
    for (guint i = 0; i < record->nodes->len; i++)
        if (strcmp(scan_record_node(record, i)->sha256, setup.digest) == 0)
            return true;
    return false;
}

/* The seed, filled up to a whole block, and the sibling. True if that is read. */
static bool
image_try(const NetbomBytes *seed, bool sibling_first)
{
    static const guint8 padding[ALIGN] = {0};
    g_autoptr(GByteArray) image = g_byte_array_new();
    for (unsigned i = 0; i < 2; i++) {
        if ((i == 0) == sibling_first)
            g_byte_array_append(image, setup.sibling->data, setup.sibling->len);
        else
            g_byte_array_append(image, seed->data, (guint)seed->size);
        if (i == 0)
            g_byte_array_append(image, padding, (ALIGN - image->len % ALIGN) % ALIGN);
    }
    NetbomBytes bytes = {image->data, image->len};
    g_autoptr(ScanRecord) record = image_read(&bytes);
    problems_check(record);
    return sibling_is_read(record);
}

static void
mutation_try(const NetbomBytes *seed, bool behind)
{
    if (!image_try(seed, false) && behind)
        broken("the sibling behind it is not read");
    if (!image_try(seed, true))
        broken("the sibling before it is not read");
}

/* ---- all images ---- */

/* Sets four bytes, reads the images, and puts the old ones back. */
static void
field_try(const NetbomBytes *seed, bool behind, uint8_t *data, uint64_t offset, uint32_t value)
{
    uint32_t old;
    memcpy(&old, data + offset, sizeof(old));
    memcpy(data + offset, &value, sizeof(value));
    snprintf(now, sizeof(now), "4 bytes of the seed at %llu set to %08x",
             (unsigned long long)offset, GUINT32_FROM_BE(value));
    mutation_try(seed, behind);
    memcpy(data + offset, &old, sizeof(old));
}

unsigned
sweep_images(const NetbomBytes *seed, bool endless, const GArray *fields, unsigned max)
{
    const uint32_t values[] = {0,
                               GUINT32_TO_LE(1),
                               GUINT32_TO_BE(1),
                               GUINT32_TO_LE(0x7fffffff),
                               GUINT32_TO_BE(0x7fffffff),
                               0xffffffff};
    g_autofree uint8_t *data = g_memdup2(seed->data, seed->size);
    NetbomBytes whole = {data, seed->size};
    snprintf(now, sizeof(now), "the untouched seed");
    bool behind = !endless || image_try(&whole, false);
    mutation_try(&whole, behind);
    unsigned runs = 1;
    /* Cut, and zeros up to where it would have ended: what it says of its size stays true. */
    for (; runs < 4 && runs < max; runs++) {
        uint64_t there = seed->size * runs / 4;
        memset(data + there, 0, seed->size - there);
        snprintf(now, sizeof(now), "zeros after %llu bytes", (unsigned long long)there);
        mutation_try(&whole, behind);
        memcpy(data + there, seed->data + there, seed->size - there);
    }
    /* Every so many fields, so that the values fit in `max`. */
    guint stride = 1 + (guint)G_N_ELEMENTS(values) * (fields->len / 4) / max;
    for (guint i = 0; i < fields->len; i += 4 * stride) {
        uint64_t offset = g_array_index(fields, uint64_t, i) & ~(uint64_t)3;
        for (size_t v = 0; v < G_N_ELEMENTS(values) && offset + 4 <= seed->size && runs < max;
             v++) {
            field_try(&whole, behind, data, offset, values[v]);
            runs++;
        }
    }
    return 2 * runs;
}

void
sweep_flood(const NetbomBytes *seed, uint64_t part, uint64_t size)
{
    g_autoptr(GByteArray) image = g_byte_array_new();
    part = MIN(part, seed->size);
    while (image->len + part <= size)
        g_byte_array_append(image, seed->data, (guint)part);
    NetbomBytes bytes = {image->data, image->len};
    snprintf(now, sizeof(now), "its first %llu bytes repeated", (unsigned long long)part);
    if (bytes.size > 0)
        scan_record_free(image_read(&bytes));
}
