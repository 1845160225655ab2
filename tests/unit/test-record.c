/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the record stream as the parent reads it: whatever comes is refused or consistent, and
 * never a crash. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "worker/record-read.h"
#include "worker/record-tail.h"
#include "worker/record-write.h"

#define IMAGE_SIZE   100
#define MAX_NODES    50
#define MAX_EVIDENCE 50

#define IMAGE                                                                                      \
    "{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"format\":\"data\",\"size\":100}\n"
#define CHILD                                                                                      \
    "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"container\",\"path\":\"!/"                   \
    "tar@0x0\",\"format\":\"tar\",\"offset\":0,"                                                   \
    "\"size\":90,\"grade\":4}\n"
#define DONE                                                                                       \
    "{\"t\":\"done\",\"nodes\":2,\"decoded\":5,\"total\":100,\"understood\":90,\"padding\":4,"     \
    "\"unknown\":3,"                                                                               \
    "\"high_entropy\":3}\n"

static ScanRecord *
new_record(void)
{
    ScanRecord *record = scan_record_new();
    record->image_path = g_strdup("image.bin");
    record->image_name = g_strdup("image.bin");
    record->rules_digest = g_strdup("");
    record->image_size = IMAGE_SIZE;
    return record;
}

/* What holds of every record, however bad the stream was. */
static void
assert_consistent(const ScanRecord *record)
{
    const Coverage *coverage = &record->coverage;
    assert_true(record->nodes->len > 0);
    assert_true(record->nodes->len <= MAX_NODES + 1);
    assert_true(record->evidence->len <= MAX_EVIDENCE + 1);
    assert_true(record->problems->len <= MAX_EVIDENCE + 1);
    assert_int_equal(coverage->total, IMAGE_SIZE);
    assert_int_equal(coverage->understood + coverage->padding + coverage->unknown +
                         coverage->high_entropy,
                     IMAGE_SIZE);
    for (guint i = 0; i < record->nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(record->nodes, i);
        assert_int_equal(node->id, i);
        assert_true(i == 0 ? node->parent == RECORD_NONE : node->parent < i);
        assert_true(node->same_as == RECORD_NONE || node->same_as < i);
        assert_non_null(node_kind_name(node->kind));
        assert_non_null(gap_class_name(node->gap));
        assert_true(node->path && g_utf8_validate(node->path, -1, NULL));
        assert_true(node->format && g_utf8_validate(node->format, -1, NULL));
        assert_true(node->kind != NODE_SYMLINK || i == 0 || !node->target ||
                    g_utf8_validate(node->target, -1, NULL));
        assert_true(node->sha256[0] == 0 || strlen(node->sha256) == 64);
        assert_true(node->entropy >= 0 && node->entropy <= 8);
        assert_true(node->grade <= 4);
        assert_true(node->offset <= G_MAXINT64 && node->size <= G_MAXINT64);
    }
    for (guint i = 0; i < record->evidence->len; i++) {
        const RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);
        assert_non_null(scan_record_node(record, evidence->node));
        assert_non_null(evidence->kind);
        assert_int_equal(evidence->number, i);
        assert_true(g_ptr_array_find((GPtrArray *)record_evidence_of(record, evidence->kind),
                                     evidence, NULL));
        for (guint k = 0; k < evidence->n_fields; k++) {
            assert_true(g_utf8_validate(evidence->fields[k].key, -1, NULL));
            assert_true(g_utf8_validate(evidence->fields[k].value, -1, NULL));
        }
    }
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        assert_non_null(scan_record_node(record, problem->node));
        assert_true(problem->kind && problem->text && g_utf8_validate(problem->text, -1, NULL));
    }
}

typedef struct {
    ScanRecord *record;
    bool refused;
} Outcome;

/* Feeds the stream in pieces of `step` bytes. The caller frees the record. */
static Outcome
feed(const char *data, gsize size, gsize step)
{
    Outcome outcome = {new_record(), false};
    RecordReader *reader = record_reader_new(outcome.record, MAX_NODES, MAX_EVIDENCE);
    for (gsize at = 0; at < size && !outcome.refused; at += step)
        outcome.refused = !record_reader_feed(reader, data + at, MIN(step, size - at));
    assert_true(outcome.refused == (record_reader_error(reader) != NULL));
    if (outcome.refused) /* and it stays so */
        assert_false(record_reader_feed(reader, IMAGE, strlen(IMAGE)));
    record_reader_finish(reader);
    record_reader_free(reader);
    assert_consistent(outcome.record);
    assert_false(outcome.refused && outcome.record->complete);
    return outcome;
}

static void
check_bytes(const char *stream, gsize size, bool refused, bool complete)
{
    static const gsize STEPS[] = {1, 7, 4096};
    for (gsize i = 0; i < G_N_ELEMENTS(STEPS); i++) {
        Outcome outcome = feed(stream, size, STEPS[i]);
        if (outcome.refused != refused || outcome.record->complete != complete)
            print_message("stream: %.300s\n", stream);
        assert_int_equal(outcome.refused, refused);
        assert_int_equal(outcome.record->complete, complete);
        scan_record_free(outcome.record);
    }
}

static void
accept_stream(const char *stream, bool complete)
{
    check_bytes(stream, strlen(stream), false, complete);
}

static void
refuse_stream(const char *stream)
{
    check_bytes(stream, strlen(stream), true, false);
}

/* ---- good streams ---- */

static void
whole(void **state)
{
    (void)state;
    accept_stream(IMAGE CHILD DONE, true);
    Outcome outcome = feed(IMAGE CHILD DONE, strlen(IMAGE CHILD DONE), 4096);
    const RecordNode *node = scan_record_node(outcome.record, 1);
    assert_string_equal(node->path, "!/tar@0x0");
    assert_int_equal(node->kind, NODE_CONTAINER);
    assert_true(node->stored);
    assert_int_equal(node->size, 90);
    assert_int_equal(outcome.record->coverage.padding, 4);
    assert_int_equal(outcome.record->decoded_bytes, 5);
    scan_record_free(outcome.record);
}

static void
cut_off(void **state)
{
    static const char STREAM[] = IMAGE CHILD DONE;
    (void)state;
    accept_stream("", false);
    accept_stream(IMAGE, false);
    accept_stream(IMAGE CHILD, false);
    /* At every byte: what came before is kept, and it is not complete. */
    for (gsize size = 0; size < sizeof STREAM - 1; size++) {
        Outcome outcome = feed(STREAM, size, 4096);
        assert_false(outcome.refused);
        assert_false(outcome.record->complete);
        assert_int_equal(outcome.record->coverage.unknown, IMAGE_SIZE);
        assert_int_equal(outcome.record->nodes->len, size < strlen(IMAGE CHILD) ? 1 : 2);
        scan_record_free(outcome.record);
    }
}

/* What the writer writes of odd bytes comes back as text. */
static void
written_and_read(void **state)
{
    char path[] = "/tmp/netbom-record-XXXXXX";
    static const char ODD[] = "a\0b\xff\n\"\\\x1b\xe2\x80\xae";
    (void)state;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    g_autofree char *sha512 = g_strnfill(128, 'b');
    g_autoptr(ScanRecord) head = new_record();
    memset(head->image_sha256, 'a', 64);
    RecordWriter *writer = record_writer_new(fd, NULL);
    RecordNode image = {.kind = NODE_FILE,
                        .parent = RECORD_NONE,
                        .same_as = RECORD_NONE,
                        .path = "",
                        .format = "data",
                        .sha512 = sha512,
                        .sha1 = sha512 + 88};
    RecordNode link = {.id = 1,
                       .kind = NODE_SYMLINK,
                       .same_as = 0,
                       .path = "!/a\xff",
                       .format = "",
                       .target = "\xc3",
                       .mode = 0120777};
    NetbomField fields[] = {{"key", ODD, sizeof ODD - 1}, {"none", NULL, 0}};
    Coverage coverage = {IMAGE_SIZE, IMAGE_SIZE, 0, 0, 0};
    record_write_head(writer, head);
    record_write_node(writer, &image);
    record_write_node(writer, &link);
    memset(image.sha256, 'a', 64);
    image.size = IMAGE_SIZE;
    record_write_end(writer, &image);
    record_write_evidence(writer, 1, "test", 3, 4, NULL, fields, 2);
    record_write_problem(writer, 1, "corrupt", 7, "\x80");
    record_write_done(writer, &coverage, 0, 2);
    assert_true(record_writer_flush(writer));
    record_writer_free(writer);
    close(fd);
    g_autoptr(GError) error = NULL;
    g_autoptr(ScanRecord) read = scan_record_load(path, &error);
    unlink(path);
    assert_non_null(read);
    assert_true(read->complete);
    assert_consistent(read);
    assert_string_equal(scan_record_node(read, 1)->path, "!/a\\xff");
    assert_string_equal(scan_record_node(read, 1)->target, "\\xc3");
    assert_string_equal(record_digest(read, 0, DIGEST_SHA512), sha512);
    assert_string_equal(record_digest(read, 1, DIGEST_SHA1), sha512 + 88);
    assert_null(record_digest(read, 2, DIGEST_SHA1));
    assert_string_equal(record_evidence_get(g_ptr_array_index(read->evidence, 0), "key"),
                        "a\\x00b\\xff\n\"\\\x1b\xe2\x80\xae");
    assert_string_equal(record_evidence_get(g_ptr_array_index(read->evidence, 0), "none"), "");
    assert_null(record_evidence_get(g_ptr_array_index(read->evidence, 0), "other"));
}

/* ---- bad streams ---- */

static void
ids(void **state)
{
    (void)state;
    refuse_stream(CHILD);
    refuse_stream(IMAGE IMAGE);
    refuse_stream(IMAGE
                  "{\"t\":\"node\",\"id\":2,\"parent\":0,\"kind\":\"file\",\"path\":\"x\"}\n");
    refuse_stream(IMAGE
                  "{\"t\":\"node\",\"id\":1,\"parent\":1,\"kind\":\"file\",\"path\":\"x\"}\n");
    refuse_stream(IMAGE
                  "{\"t\":\"node\",\"id\":1,\"parent\":7,\"kind\":\"file\",\"path\":\"x\"}\n");
    refuse_stream(IMAGE "{\"t\":\"node\",\"id\":1,\"kind\":\"file\",\"path\":\"x\"}\n");
    refuse_stream(
        IMAGE
        "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"file\",\"path\":\"x\",\"same_as\":1}\n");
    refuse_stream(IMAGE "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"file\",\"path\":\"x\","
                        "\"same_as\":4294967294}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"parent\":0,\"kind\":\"file\",\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"kind\":\"file\",\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":4294967295,\"kind\":\"file\",\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":4294967296,\"kind\":\"file\",\"path\":\"\"}\n");
    refuse_stream(IMAGE "{\"t\":\"evidence\",\"node\":1,\"kind\":\"k\",\"fields\":{}}\n");
    refuse_stream(IMAGE "{\"t\":\"evidence\",\"kind\":\"k\",\"fields\":{}}\n");
    refuse_stream("{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"fields\":{}}\n");
    refuse_stream(IMAGE "{\"t\":\"problem\",\"node\":4294967295,\"kind\":\"k\",\"text\":\"t\"}\n");
    refuse_stream(IMAGE "{\"t\":\"end\",\"node\":1,\"size\":1}\n");
}

static void
numbers(void **state)
{
    static const char *const BAD[] = {"-1",
                                      "9223372036854775808",
                                      "18446744073709551616",
                                      "1e3",
                                      "1.5",
                                      "\"1\"",
                                      "true",
                                      "null",
                                      "[1]",
                                      "1e999",
                                      "-0.0"};
    static const char *const KEYS[] = {"offset", "size", "same_as",    "mode",
                                       "uid",    "gid",  "rdev_major", "grade"};
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++) {
        for (gsize k = 0; k < G_N_ELEMENTS(KEYS); k++) {
            g_autofree char *line =
                g_strdup_printf(IMAGE "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"file\","
                                      "\"path\":\"x\",\"%s\":%s}\n",
                                KEYS[k], BAD[i]);
            refuse_stream(line);
        }
        g_autofree char *evidence = g_strdup_printf(
            IMAGE "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"offset\":%s,\"fields\":{}}\n",
            BAD[i]);
        g_autofree char *problem = g_strdup_printf(
            IMAGE "{\"t\":\"problem\",\"node\":0,\"kind\":\"k\",\"offset\":%s,\"text\":\"t\"}\n",
            BAD[i]);
        g_autofree char *end =
            g_strdup_printf(IMAGE "{\"t\":\"end\",\"node\":0,\"size\":%s}\n", BAD[i]);
        refuse_stream(evidence);
        refuse_stream(problem);
        refuse_stream(end);
    }
    refuse_stream(
        IMAGE
        "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"file\",\"path\":\"x\",\"grade\":5}\n");
    refuse_stream(IMAGE "{\"t\":\"node\",\"id\":1,\"parent\":0,\"kind\":\"file\",\"path\":\"x\","
                        "\"mode\":4294967296}\n");
}

static void
words(void **state)
{
    (void)state;
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"planet\",\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"gap\",\"gap\":\"wide\",\"path\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":7}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"sha256\":\"abc\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"sha512\":\"abc\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"sha1\":\"\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"sha256\":"
                  "\"ABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD\"}\n");
    refuse_stream(IMAGE "{\"t\":\"evidence\",\"node\":0,\"fields\":{}}\n");
    refuse_stream(IMAGE "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\"}\n");
    refuse_stream(IMAGE "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"fields\":[]}\n");
    refuse_stream(IMAGE "{\"t\":\"problem\",\"node\":0,\"text\":\"t\"}\n");
    refuse_stream(IMAGE "{\"t\":\"problem\",\"node\":0,\"kind\":\"k\"}\n");
    refuse_stream("{\"t\":\"surprise\"}\n");
    refuse_stream("{\"t\":null}\n");
    refuse_stream("{}\n");
    /* The head belongs to saved records; a worker may not rename the image. */
    refuse_stream("{\"t\":\"record\",\"version\":1,\"image\":\"other\",\"size\":1}\n");
}

static void
not_json(void **state)
{
    (void)state;
    refuse_stream("\n");
    refuse_stream("no sandbox\n");
    refuse_stream("[]\n");
    refuse_stream("7\n");
    refuse_stream("null\n");
    refuse_stream(IMAGE "{\"t\":\"node\"\n");
    refuse_stream(IMAGE
                  "{\"t\":\"end\",\"node\":0,\"size\":1} {\"t\":\"end\",\"node\":0,\"size\":1}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"id\":0,\"kind\":\"file\",\"path\":\"\"}\n");
    refuse_stream(
        IMAGE
        "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"fields\":{\"a\":\"1\",\"a\":\"2\"}}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\\u0000\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\xff\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\xed\xa0\x80\"}\n");
    refuse_stream("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\\ud800\"}\n");
    static const char NUL[] = "{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\0\"path\":\"\"}\n";
    check_bytes(NUL, sizeof NUL - 1, true, false);
    static const char NUL_TEXT[] =
        "{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"a\0b\"}\n";
    check_bytes(NUL_TEXT, sizeof NUL_TEXT - 1, true, false);
}

static void
totals(void **state)
{
    (void)state;
    refuse_stream(DONE);
    refuse_stream(IMAGE DONE); /* it counts two nodes */
    refuse_stream(IMAGE CHILD DONE DONE);
    refuse_stream(IMAGE CHILD DONE
                  "{\"t\":\"problem\",\"node\":0,\"kind\":\"k\",\"text\":\"late\"}\n");
    refuse_stream(IMAGE "{\"t\":\"done\",\"nodes\":1,\"total\":100,\"understood\":99}\n");
    refuse_stream(IMAGE "{\"t\":\"done\",\"nodes\":1,\"total\":99,\"understood\":99}\n");
    refuse_stream(IMAGE
                  "{\"t\":\"done\",\"nodes\":1,\"total\":100,\"understood\":100,\"padding\":1}\n");
    refuse_stream(IMAGE
                  "{\"t\":\"done\",\"nodes\":1,\"total\":100,\"understood\":-1,\"padding\":101}\n");
    refuse_stream(IMAGE
                  "{\"t\":\"done\",\"nodes\":1,\"total\":100,\"understood\":9223372036854775807,"
                  "\"padding\":9223372036854775807,\"unknown\":102}\n");
    refuse_stream(IMAGE "{\"t\":\"done\",\"nodes\":1}\n");
    accept_stream(IMAGE "{\"t\":\"done\",\"nodes\":1,\"total\":100,\"unknown\":100}\n", true);
}

static void
nothing_after_done(void **state)
{
    (void)state;
    Outcome outcome = feed(IMAGE CHILD DONE CHILD, strlen(IMAGE CHILD DONE CHILD), 4096);
    assert_true(outcome.refused);
    assert_int_equal(outcome.record->coverage.unknown, IMAGE_SIZE);
    scan_record_free(outcome.record);
}

static void
floods(void **state)
{
    (void)state;
    g_autoptr(GString) nodes = g_string_new(IMAGE);
    g_autoptr(GString) evidence = g_string_new(IMAGE);
    g_autoptr(GString) problems = g_string_new(IMAGE);
    g_autoptr(GString) fields =
        g_string_new(IMAGE "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"fields\":{");
    for (int i = 1; i <= 2 * MAX_NODES; i++) {
        g_string_append_printf(
            nodes, "{\"t\":\"node\",\"id\":%d,\"parent\":0,\"kind\":\"dir\",\"path\":\"x\"}\n", i);
        g_string_append(
            evidence, "{\"t\":\"evidence\",\"node\":0,\"kind\":\"k\",\"fields\":{\"a\":\"b\"}}\n");
        g_string_append(problems, "{\"t\":\"problem\",\"node\":0,\"kind\":\"k\",\"text\":\"t\"}\n");
        g_string_append_printf(fields, "%s\"%d\":\"v\"", i > 1 ? "," : "", i);
    }
    g_string_append(fields, "}}\n");
    refuse_stream(nodes->str);
    refuse_stream(evidence->str);
    refuse_stream(problems->str);
    refuse_stream(fields->str);
}

static void
long_lines(void **state)
{
    (void)state;
    /* Without an end it must not be collected without end. */
    g_autofree char *endless = g_strnfill(2 * RECORD_LINE_MAX, ' ');
    Outcome outcome = feed(endless, 2 * RECORD_LINE_MAX, 65536);
    assert_true(outcome.refused);
    scan_record_free(outcome.record);
    g_autofree char *name = g_strnfill(RECORD_LINE_MAX, 'x');
    g_autofree char *line = g_strdup_printf(
        IMAGE "{\"t\":\"problem\",\"node\":0,\"kind\":\"k\",\"text\":\"%s\"}\n", name);
    outcome = feed(line, strlen(line), strlen(line));
    assert_true(outcome.refused);
    assert_int_equal(outcome.record->nodes->len, 1);
    scan_record_free(outcome.record);
    /* Deep nesting must not overflow the stack. */
    g_autofree char *deep = g_strnfill(500000, '[');
    deep[499999] = '\n';
    outcome = feed(deep, 500000, 65536);
    assert_true(outcome.refused);
    scan_record_free(outcome.record);
}

/* ---- random changes ---- */

#define GOOD                                                                                       \
    IMAGE CHILD                                                                                    \
        "{\"t\":\"node\",\"id\":2,\"parent\":1,\"kind\":\"symlink\",\"path\":\"!/tar@0x0/"         \
        "a\",\"mode\":41471,\"target\":\"b\"}\n"                                                   \
        "{\"t\":\"node\",\"id\":3,\"parent\":1,\"kind\":\"file\",\"path\":\"!/tar@0x0/"            \
        "b\",\"format\":\"same\",\"offset\":1,"                                                    \
        "\"size\":2,\"sha256\":"                                                                   \
        "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\",\"same_as\":1}\n"    \
        "{\"t\":\"node\",\"id\":4,\"parent\":0,\"kind\":\"gap\",\"path\":\"!/"                     \
        "gap@0x5a\",\"format\":\"padding\",\"offset\":90,"                                         \
        "\"size\":10,\"gap\":\"padding\",\"entropy\":0.00}\n"                                      \
        "{\"t\":\"evidence\",\"node\":3,\"kind\":\"signature\",\"offset\":1,\"size\":2,"           \
        "\"fields\":{\"component\":\"busybox\","                                                   \
        "\"rule\":\"busybox\",\"confidence\":\"90\",\"text\":\"BusyBox\",\"version\":\"1.36.1\"}}" \
        "\n"                                                                                       \
        "{\"t\":\"end\",\"node\":1,\"size\":90,\"sha256\":"                                        \
        "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}\n"                  \
        "{\"t\":\"problem\",\"node\":1,\"kind\":\"corrupt\",\"offset\":5,\"text\":\"bad\"}\n"      \
        "{\"t\":\"done\",\"nodes\":5,\"decoded\":5,\"total\":100,\"understood\":90,\"padding\":"   \
        "10,\"unknown\":0,"                                                                        \
        "\"high_entropy\":0}\n"

/* Changes one thing; the alphabet is that of the records, so that many changes are still JSON. */
static void
mutate(GRand *random, GString *stream)
{
    static const char ALPHABET[] = "0123456789-.e\"{}[],:\\\n\0\xff\x7f tnullfase";
    static const char *const WORDS[] = {"9223372036854775807", "-1",   "4294967295",
                                        "\"node\":",           "null", "\\u0000",
                                        "{\"t\":\"done\"}\n",  IMAGE};
    gsize at = (gsize)g_rand_int_range(random, 0, (gint32)stream->len);
    gsize rest = stream->len - at;
    gsize wanted = 1 + g_rand_int(random) % 40;
    gsize some = MIN(rest, wanted);
    switch (g_rand_int_range(random, 0, 5)) {
    case 0:
        stream->str[at] = ALPHABET[g_rand_int_range(random, 0, sizeof ALPHABET - 1)];
        break;
    case 1:
        g_string_erase(stream, (gssize)at, (gssize)some);
        break;
    case 2:
        g_string_insert(stream, (gssize)at,
                        WORDS[g_rand_int_range(random, 0, G_N_ELEMENTS(WORDS))]);
        break;
    case 3: {
        g_autofree char *piece = g_strndup(stream->str + at, some);
        g_string_insert(stream, g_rand_int_range(random, 0, (gint32)stream->len), piece);
        break;
    }
    default:
        stream->str[at] = (char)g_rand_int_range(random, 0, 256);
    }
}

/* By node; of a node what came first, and then its matches, by their place. */
static void
order_of_evidence(void **state)
{
#define EVIDENCE(node, kind, offset)                                                               \
    "{\"t\":\"evidence\",\"node\":" #node ",\"kind\":\"" kind "\",\"offset\":" #offset             \
    ",\"fields\":{}}\n"
    static const struct {
        guint32 node;
        const char *kind;
        guint64 offset;
    } ORDER[] = {{0, "own", 9},       {0, "header", 8}, {0, "signature", 5},
                 {0, "signature", 7}, {1, "own", 4},    {1, "own", 3}};
    static const char STREAM[] =
        IMAGE CHILD EVIDENCE(1, "own", 4) EVIDENCE(0, "signature", 7) EVIDENCE(0, "own", 9)
            EVIDENCE(1, "own", 3) EVIDENCE(0, "signature", 5) EVIDENCE(0, "header", 8) DONE;
#undef EVIDENCE
    (void)state;
    Outcome outcome = feed(STREAM, sizeof STREAM - 1, 4096);
    const ScanRecord *record = outcome.record;
    assert_int_equal(record->evidence->len, G_N_ELEMENTS(ORDER));
    for (guint i = 0; i < G_N_ELEMENTS(ORDER); i++) {
        const RecordEvidence *evidence = g_ptr_array_index(record->evidence, i);
        assert_int_equal(evidence->node, ORDER[i].node);
        assert_string_equal(evidence->kind, ORDER[i].kind);
        assert_int_equal(evidence->offset, ORDER[i].offset);
    }
    const GPtrArray *own = record_evidence_of(record, "own");
    assert_int_equal(own->len, 3);
    assert_ptr_equal(g_ptr_array_index(own, 1), g_ptr_array_index(record->evidence, 4));
    assert_int_equal(record_evidence_of(record, "signature")->len, 2);
    assert_int_equal(record_evidence_of(record, "other")->len, 0);
    scan_record_free(outcome.record);
}

static void
mutations(void **state)
{
    GRand *random = g_rand_new_with_seed(20251125);
    guint n_refused = 0, n_whole = 0;
    (void)state;
    accept_stream(GOOD, true);
    for (int round = 0; round < 20000; round++) {
        g_autoptr(GString) stream = g_string_new(GOOD);
        int changes = g_rand_int_range(random, 1, 3);
        for (int i = 0; i < changes && stream->len > 0; i++)
            mutate(random, stream);
        Outcome outcome = feed(stream->str, stream->len, (gsize)g_rand_int_range(random, 1, 2000));
        n_refused += outcome.refused;
        n_whole += outcome.record->complete;
        scan_record_free(outcome.record);
    }
    g_rand_free(random);
    /* Both outcomes must be common, or the changes test nothing. */
    assert_true(n_refused > 1000);
    assert_true(n_whole > 1000);
}

static void
loading(void **state)
{
    char path[] = "/tmp/netbom-record-XXXXXX";
    (void)state;
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    static const char *const BAD[] = {
        "",
        "x",
        IMAGE,
        "{\"t\":\"record\",\"version\":2,\"image\":\"i\",\"size\":100}\n",
        "{\"t\":\"record\",\"version\":1,\"size\":100}\n",
        IMAGE "{\"t\":\"record\",\"version\":1,\"image\":\"i\",\"size\":100}\n",
        "{\"t\":\"record\",\"version\":1,\"image\":\"i\",\"size\":-1}\n"};
    for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++) {
        g_autoptr(GError) error = NULL;
        assert_true(g_file_set_contents(path, BAD[i], -1, NULL));
        assert_null(scan_record_load(path, &error));
        assert_non_null(error);
    }
    close(fd);
    unlink(path);
    g_autoptr(GError) error = NULL;
    assert_null(scan_record_load(path, &error));
    assert_non_null(error);
}

#define BASIS "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static bool
tail_of(const char *file, RecordTail *ret_tail)
{
    gsize size = strlen(file), end = MIN(size, RECORD_TAIL_LINE_MAX + 1);
    return record_tail_parse(file + size - end, end, size, ret_tail);
}

static void
test_tail(void **state)
{
    static const char *const BAD[] = {
        "",
        "\n",
        "{\"t\":\"tail\",\"size\":5,\"basis\":\"" BASIS "\"}\n",            /* nothing before it */
        "ab\ncdefg\n{\"t\":\"tail\",\"size\":9,\"basis\":\"" BASIS "\"}\n", /* too long */
        "abcd\n{\"t\":\"tail\",\"size\":0,\"basis\":\"" BASIS "\"}\n",
        "abcd\n{\"t\":\"tail\",\"size\":-2,\"basis\":\"" BASIS "\"}\n",
        "abcd\n{\"t\":\"tail\",\"size\":3,\"basis\":\"0" BASIS "\"}\n",
        "abcd\n{\"t\":\"tail\",\"size\":3,\"basis\":\"z\"}\n",
        "abcd\n{\"t\":\"tail\",\"size\":3,\"basis\":\"" BASIS "\"} \n",
        "abcd\n{\"t\":\"tail\",\"size\":3,\"basis\":\"" BASIS "\"}",
        "abcd\n" DONE,
    };
    RecordTail tail;
    (void)state;
    for (gsize i = 0; i < G_N_ELEMENTS(BAD); i++)
        assert_false(tail_of(BAD[i], &tail));
    g_autofree char *line = record_tail_line(6, BASIS);
    g_autofree char *file = g_strconcat("ab\ncdefg\n", line, NULL);
    assert_true(tail_of(file, &tail));
    assert_int_equal(tail.offset, 3);
    assert_int_equal(tail.size, 6);
    assert_string_equal(tail.basis, BASIS);
    g_autofree char *longest = record_tail_line(G_MAXUINT64, BASIS);
    assert_true(strlen(longest) <= RECORD_TAIL_LINE_MAX);
    /* Only a saved file has one. */
    g_autofree char *stream = g_strconcat(IMAGE CHILD DONE, line, NULL);
    check_bytes(stream, strlen(stream), true, false);
    g_autofree char *early = g_strconcat(IMAGE, line, CHILD DONE, NULL);
    check_bytes(early, strlen(early), true, false);
}

/* What a parent that has received so many bytes takes of what is pending. */
static void
check_pending(const Pending *pending, guint64 received, const char *expected)
{
    g_autoptr(GBytes) lines = pending_take(pending, received);
    assert_int_equal(g_bytes_get_size(lines), strlen(expected));
    assert_memory_equal(g_bytes_get_data(lines, NULL), expected, strlen(expected));
}

/* Whenever the worker ends, what was sent and what is pending are the stream, once. */
static void
test_pending(void **state)
{
    Pending *pending = pending_new();
    (void)state;
    assert_non_null(pending);
    check_pending(pending, 0, "");
    pending_keep(pending, "one\n", 4);
    check_pending(pending, 0, "one\n");
    pending_keep(pending, "one\ntwo\n", 8);
    check_pending(pending, 0, "one\ntwo\n");
    check_pending(pending, 6, "o\n"); /* it ended while it sent */
    check_pending(pending, 8, "");
    check_pending(pending, 9, ""); /* a lie */
    pending_sent(pending, 8);
    check_pending(pending, 8, "");
    pending_keep(pending, "three\n", 6);
    check_pending(pending, 8, "three\n");
    check_pending(pending, 7, ""); /* what stands before it has not arrived */
    pending_free(pending);
}

/* Bytes at the start of what is shared say how much there is: a hostile worker may say anything. */
static void
test_pending_lies(void **state)
{
    Pending *pending = pending_new();
    guint64 size[] = {PENDING_BYTES + 1, G_MAXUINT64, 1ULL << 63};
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(size); i++) {
        guint64 said[2] = {0, size[i]};
        memcpy((void *)pending, said, sizeof said);
        check_pending(pending, 0, "");
    }
    pending_free(pending);
}

/* A writer that is never asked to send keeps its lines. */
static void
test_secured(void **state)
{
    int fds[2];
    char sent[4096];
    Pending *pending = pending_new();
    (void)state;
    assert_int_equal(pipe(fds), 0);
    RecordWriter *writer = record_writer_new(fds[1], pending);
    record_write_problem(writer, 0, "corrupt", 0, "first"); /* it has waited since the Big Bang */
    record_writer_secure(writer);
    ssize_t got = read(fds[0], sent, sizeof sent);
    assert_true(got > 0);
    record_write_problem(writer, 0, "corrupt", 0, "second");
    record_writer_secure(writer);
    g_autoptr(GBytes) kept = pending_take(pending, (guint64)got);
    assert_true(record_writer_flush(writer));
    ssize_t more = read(fds[0], sent, sizeof sent);
    assert_true(more > 0);
    if (g_bytes_get_size(kept) > 0) { /* else it was sent, on a machine that is slow */
        assert_int_equal(g_bytes_get_size(kept), more);
        assert_memory_equal(g_bytes_get_data(kept, NULL), sent, (gsize)more);
    }
    check_pending(pending, (guint64)(got + more), "");
    record_writer_free(writer);
    pending_free(pending);
    close(fds[0]);
    close(fds[1]);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pending),
        cmocka_unit_test(test_pending_lies),
        cmocka_unit_test(test_secured),
        cmocka_unit_test(test_tail),
        cmocka_unit_test(whole),
        cmocka_unit_test(cut_off),
        cmocka_unit_test(written_and_read),
        cmocka_unit_test(ids),
        cmocka_unit_test(numbers),
        cmocka_unit_test(words),
        cmocka_unit_test(not_json),
        cmocka_unit_test(totals),
        cmocka_unit_test(nothing_after_done),
        cmocka_unit_test(floods),
        cmocka_unit_test(long_lines),
        cmocka_unit_test(order_of_evidence),
        cmocka_unit_test(mutations),
        cmocka_unit_test(loading),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
