/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The magic index: which plugins are asked, where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "identify/magic.h"

static bool
never(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
      NetbomClaim *ret_claim)
{
    (void)host;
    (void)scan;
    (void)object;
    (void)at;
    (void)ret_claim;
    return false;
}

static const NetbomMagic STRONG[] = {{"ABCD", 4, 0, 0}, {"WXYZ", 4, 16, 0}};
static const NetbomMagic WEAK[] = {{"\x78", 1, 0, NETBOM_MAGIC_START}};
static const NetbomMagic INNER[] = {{"ABCDEF", 6, 0, NETBOM_MAGIC_EMBEDDED}};
static const NetbomMagic ANY[] = {{"", 0, 0, NETBOM_MAGIC_ANY}};
static const char *const FORMATS[] = {"x", NULL};

#define PLUGIN(name_, magics_, n)                                                                  \
    {                                                                                              \
        NETBOM_PLUGIN_HEAD, .name = name_, .description = "test", .magics = magics_,               \
                            .n_magics = n, .formats = FORMATS, .detect = never                     \
    }
static const NetbomPlugin PLUGINS[] = {PLUGIN("strong", STRONG, 2), PLUGIN("weak", WEAK, 1),
                                       PLUGIN("inner", INNER, 1), PLUGIN("any", ANY, 1)};

static MagicIndex *
make_index(GPtrArray *plugins)
{
    for (gsize i = 0; i < G_N_ELEMENTS(PLUGINS); i++)
        g_ptr_array_add(plugins, (gpointer)&PLUGINS[i]);
    return magic_index_new(plugins);
}

static void
check_hit(const GArray *hits, guint i, guint64 start, guint plugin)
{
    assert_true(i < hits->len);
    assert_int_equal(g_array_index(hits, MagicHit, i).start, start);
    assert_int_equal(g_array_index(hits, MagicHit, i).plugin, plugin);
}

/* All hits from `from` on, one after the other. True: the limit cut it short. */
static bool
search_all(const MagicIndex *index, const NetbomBytes *bytes, guint64 from, bool embedded,
           guint64 limit, GArray *hits)
{
    g_autoptr(MagicSearch) search = magic_search_new(index, bytes, embedded, limit);
    const MagicHit *found;
    guint count;
    while ((count = magic_search_next(search, from, &found)) > 0)
        g_array_append_vals(hits, found, count);
    return magic_search_was_cut(search);
}

static void
test_search(void **state)
{
    (void)state;
    static const char data[] = "x...ABCDEF..............WXYZ\x78.ABC";
    NetbomBytes bytes = {(const uint8_t *)data, sizeof data - 1};
    g_autoptr(GPtrArray) plugins = g_ptr_array_new();
    g_autoptr(MagicIndex) index = make_index(plugins);
    g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(MagicHit));
    assert_false(search_all(index, &bytes, 0, false, 100, hits));
    assert_int_equal(hits->len, 3);
    check_hit(hits, 0, 4, 0);
    check_hit(hits, 1, 4, 2);
    check_hit(hits, 2, 8, 0); /* WXYZ stands 16 bytes after its start */
    g_array_set_size(hits, 0);
    search_all(index, &bytes, 0, true, 100, hits);
    assert_int_equal(hits->len, 1);
    check_hit(hits, 0, 4, 2);
    g_array_set_size(hits, 0);
    search_all(index, &bytes, 9, false, 100, hits); /* its start lies before the range */
    assert_int_equal(hits->len, 0);
    assert_true(search_all(index, &bytes, 0, false, 1, hits));
}

/* Long runs of equal bytes are passed over, but not what begins at their end. */
static void
test_runs(void **state)
{
    (void)state;
    static const NetbomMagic zeros[] = {{"\0\0\0\x0cjP", 6, 0, 0}};
    static const NetbomMagic plain[] = {{"\0\0\0\0", 4, 0, 0}};
    static const NetbomPlugin with_zeros = PLUGIN("zeros", zeros, 1);
    static const NetbomPlugin with_plain = PLUGIN("plain", plain, 1);
    for (gsize run = 3; run < 100; run++) {
        g_autoptr(GPtrArray) plugins = g_ptr_array_new();
        g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(MagicHit));
        g_autofree guint8 *data = g_malloc0(run + 3 + 40);
        NetbomBytes bytes = {data, run + 3 + 40};
        memcpy(data + run, "\x0cjP", 3);
        g_ptr_array_add(plugins, (gpointer)&with_zeros);
        g_autoptr(MagicIndex) index = magic_index_new(plugins);
        search_all(index, &bytes, 0, false, 100, hits);
        assert_int_equal(hits->len, 1);
        check_hit(hits, 0, run - 3, 0);
        g_array_set_size(hits, 0);
        g_ptr_array_add(plugins, (gpointer)&with_plain);
        g_autoptr(MagicIndex) both = magic_index_new(plugins);
        search_all(both, &bytes, 0, false, 1000, hits);
        assert_int_equal(hits->len, 1 + (run - 3) + (40 - 3));
    }
}

/* Patterns of each size, of few letters, so that they overlap; the last but one of each five may be
 * embedded, the last is in bytes with a NUL only. */
static const NetbomMagic VARIED[] = {{"ab", 2, 0, 0},
                                     {"abc", 3, 1, 0},
                                     {"a\0b", 3, 0, 0},
                                     {"cb", 2, 0, NETBOM_MAGIC_EMBEDDED},
                                     {"ca", 2, 2, NETBOM_MAGIC_NUL},
                                     {"abca", 4, 0, 0},
                                     {"bbbbb", 5, 3, 0},
                                     {"\0\0cc", 4, 0, 0},
                                     {"cabc", 4, 0, NETBOM_MAGIC_EMBEDDED},
                                     {"bacc", 4, 0, NETBOM_MAGIC_NUL}};
static const NetbomPlugin VARIED_PLUGINS[] = {
    PLUGIN("0", VARIED, 1),     PLUGIN("1", VARIED + 1, 1), PLUGIN("2", VARIED + 2, 1),
    PLUGIN("3", VARIED + 3, 1), PLUGIN("4", VARIED + 4, 1), PLUGIN("5", VARIED + 5, 1),
    PLUGIN("6", VARIED + 6, 1), PLUGIN("7", VARIED + 7, 1), PLUGIN("8", VARIED + 8, 1),
    PLUGIN("9", VARIED + 9, 1)};

static void
check_all(const MagicIndex *index, const NetbomBytes *bytes, guint64 from, bool embedded)
{
    g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(MagicHit));
    NetbomBytes rest = netbom_slice(bytes, from, bytes->size);
    bool nul = rest.size > 0 && memchr(rest.data, 0, rest.size);
    guint n = 0;
    assert_false(search_all(index, bytes, from, embedded, 1000, hits));
    for (guint64 start = from; start < bytes->size; start++)
        for (guint i = 0; i < G_N_ELEMENTS(VARIED); i++) {
            const NetbomMagic *magic = &VARIED[i];
            if ((!embedded || magic->flags & NETBOM_MAGIC_EMBEDDED) &&
                (embedded || nul || !(magic->flags & NETBOM_MAGIC_NUL)) &&
                netbom_match(bytes, start + magic->offset, magic->pattern, magic->length))
                check_hit(hits, n++, start, i);
        }
    assert_int_equal(hits->len, n);
}

static void
test_as_each_alone(void **state)
{
    (void)state;
    g_autoptr(GPtrArray) plugins = g_ptr_array_new();
    for (gsize i = 0; i < G_N_ELEMENTS(VARIED_PLUGINS); i++)
        g_ptr_array_add(plugins, (gpointer)&VARIED_PLUGINS[i]);
    g_autoptr(MagicIndex) index = magic_index_new(plugins);
    guint32 random = 1;
    for (guint round = 0; round < 4000; round++) {
        guint8 data[100];
        NetbomBytes bytes = {data, round % sizeof data};
        const char *letters = round % 3 == 0 ? "aabbcc" : round % 3 == 1 ? "abc\0..." : "abc...";
        for (gsize i = 0; i < bytes.size; i++) {
            random = random * 1664525u + 1013904223u;
            data[i] = (guint8)letters[(random >> 24) % (round % 3 == 1 ? 7 : 6)];
        }
        check_all(index, &bytes, round % 7, round % 2);
    }
}

static void
next_is(MagicSearch *search, guint64 from, guint64 start, guint plugin)
{
    const MagicHit *hits;
    assert_int_equal(magic_search_next(search, from, &hits), 1);
    assert_int_equal(hits->start, start);
    assert_int_equal(hits->plugin, plugin);
}

/* Far from each other, and from where they begin, and where one stretch of the search ends. */
static void
test_stretches(void **state)
{
    (void)state;
    static const NetbomMagic near[] = {{"near", 4, 0, 0}};
    static const NetbomMagic far[] = {{"far.", 4, 70000, 0}, {"fa", 2, 70000, 0}};
    static const NetbomPlugin plugins_of[] = {PLUGIN("near", near, 1), PLUGIN("far", far, 2)};
    const gsize size = 3 << 20, stretch = 256 << 10;
    g_autoptr(GPtrArray) plugins = g_ptr_array_new();
    g_ptr_array_add(plugins, (gpointer)&plugins_of[0]);
    g_ptr_array_add(plugins, (gpointer)&plugins_of[1]);
    g_autoptr(MagicIndex) index = magic_index_new(plugins);
    for (gsize at = stretch - 9; at < stretch + 9; at++) {
        g_autofree guint8 *data = g_malloc0(size);
        NetbomBytes bytes = {data, size};
        memcpy(data + at, "near", 4);
        memcpy(data + at - 60000, "near", 4);
        memcpy(data + at - 60000 + 70000, "far.", 4);
        memcpy(data + at - 100 + 70000, "far.", 4);
        memcpy(data + size - 1000 + at - stretch, "near", 4);
        g_autoptr(MagicSearch) search = magic_search_new(index, &bytes, false, 100);
        const MagicHit *hits;
        assert_int_equal(magic_search_next(search, 0, &hits), 2);
        assert_int_equal(hits[0].start, at - 60000);
        assert_int_equal(hits[1].plugin, 1);
        next_is(search, at - 60000, at - 100, 1);
        next_is(search, at - 100, at, 0);
        next_is(search, at + 4, size - 1000 + at - stretch, 0);
        assert_int_equal(magic_search_next(search, size, &hits), 0);
        /* What is claimed is passed over, with what stands in it of the bytes behind. */
        g_autoptr(MagicSearch) other = magic_search_new(index, &bytes, false, 100);
        next_is(other, at - 200, at - 100, 1);
        next_is(other, at + 1, size - 1000 + at - stretch, 0);
        g_autoptr(MagicSearch) last = magic_search_new(index, &bytes, false, 100);
        assert_int_equal(magic_search_next(last, at - 60000, &hits), 2);
        next_is(last, 2 << 20, size - 1000 + at - stretch, 0);
    }
}

static void
test_at(void **state)
{
    (void)state;
    static const char data[] = "\x78....";
    NetbomBytes bytes = {(const uint8_t *)data, sizeof data - 1};
    g_autoptr(GPtrArray) plugins = g_ptr_array_new();
    g_autoptr(MagicIndex) index = make_index(plugins);
    g_autoptr(GArray) hits = g_array_new(FALSE, FALSE, sizeof(MagicHit));
    magic_index_at(index, &bytes, 0, NETBOM_MAGIC_WHOLE, hits);
    assert_int_equal(hits->len, 1);
    check_hit(hits, 0, 0, 1);
    g_array_set_size(hits, 0);
    magic_index_at(index, &bytes, 0, NETBOM_MAGIC_WHOLE | NETBOM_MAGIC_ANY, hits);
    assert_int_equal(hits->len, 2);
    check_hit(hits, 1, 0, 3);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search),        cmocka_unit_test(test_at),
        cmocka_unit_test(test_as_each_alone), cmocka_unit_test(test_runs),
        cmocka_unit_test(test_stretches),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
