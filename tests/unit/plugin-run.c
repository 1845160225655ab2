/* SPDX-License-Identifier: GPL-3.0-or-later */
/* plugin-run.c: runs a plugin in the host for tests, and checks what it leaves behind. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "plugin-host.h"
#include "seed-keep.h"

/* The bytes at the very end of a block of memory, so that a sanitizer sees each read behind them.
 */
static uint8_t *
private_copy(const uint8_t *data, uint64_t size)
{
    uint8_t *copy = g_malloc(size > 0 ? size : 1);
    if (size > 0)
        memcpy(copy, data, size);
    return copy;
}

static void
claim_check(const NetbomPlugin *plugin, const NetbomClaim *claim, uint64_t room)
{
    assert_non_null(claim->format);
    if (!plugin->formats || !g_strv_contains(plugin->formats, claim->format))
        fail_msg("the claimed format \"%s\" is not in the plugin's list", claim->format);
    if (claim->extent != NETBOM_TO_END && claim->size > room)
        fail_msg("the claim is larger than the object");
    if (claim->extent == NETBOM_EXACT && claim->size == 0)
        fail_msg("an empty claim");
}

/* What the plugin has said so far. */
static guint
count_records(const TestScan *scan)
{
    return scan->headers->len + scan->evidence->len + scan->children->len + scan->structures->len +
           scan->problems->len;
}

static bool
host_detect(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at, TestScan *scan,
            NetbomClaim *ret_claim)
{
    uint8_t *copy = private_copy(object->data, object->size);
    NetbomBytes bytes = {copy, object->size};
    guint before = count_records(scan);
    bool claimed = plugin->detect(&test_host, scan, &bytes, at, ret_claim);
    g_free(copy);
    if (before != count_records(scan))
        fail_msg("detect() recorded something");
    if (scan->memory_live > 0)
        fail_msg("detect() kept memory");
    if (claimed)
        claim_check(plugin, ret_claim, object->size - at);
    return claimed;
}

/* The host drops what foresee() says but for the blocks. */
static void
host_foresee(const NetbomPlugin *plugin, TestScan *scan, const NetbomClaim *claim)
{
    TestScan *quiet = test_scan_new();
    quiet->plugin = plugin;
    quiet->range = scan->range;
    plugin->foresee(&test_host, quiet, &quiet->range, claim);
    if (quiet->children->len > 0)
        fail_msg("foresee() gave a child");
    if (quiet->memory_live > 0)
        fail_msg("foresee() kept memory");
    scan->n_foreseen = quiet->named->len;
    g_array_append_vals(scan->named, quiet->named->data, quiet->named->len);
    test_scan_free(quiet);
}

static void
run_check(const TestScan *scan, const NetbomClaim *claim)
{
    for (guint i = 0; i < scan->children->len; i++) {
        const TestChild *child = g_ptr_array_index(scan->children, i);
        if (child->read)
            fail_msg("unpack() returned before finish()");
    }
    if (scan->memory_live > 0)
        fail_msg("unpack() kept memory");
    if (scan->end_set && claim->extent == NETBOM_EXACT && scan->end != claim->size)
        fail_msg("set_end() changed an exact claim");
}

/* No problem but that the contents cannot be read, which is no fault of the image. */
static bool
nothing_wrong(const TestScan *scan)
{
    for (guint i = 0; i < scan->problems->len; i++) {
        const TestProblem *problem = g_ptr_array_index(scan->problems, i);
        if (strcmp(problem->kind, "encrypted") != 0 && strcmp(problem->kind, "unsupported") != 0)
            return false;
    }
    return true;
}

static void
seed_keep_good(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at,
               const NetbomClaim *claim)
{
    if (claim->grade >= NETBOM_GRADE_HEADER && !claim->problem)
        seed_keep_claim(plugin->name, claim, at, object);
}

bool
test_host_run(const NetbomPlugin *plugin, const NetbomBytes *object, uint64_t at, TestScan *scan,
              NetbomClaim *ret_claim)
{
    NetbomClaim claim = {0};
    scan->plugin = plugin;
    scan->range = (NetbomBytes){NULL, 0};
    if (at > object->size || !host_detect(plugin, object, at, scan, &claim))
        return false;
    if (ret_claim)
        *ret_claim = claim;
    if (!plugin->unpack) {
        seed_keep_good(plugin, object, at, &claim);
        return true;
    }

    uint64_t room = object->size - at;
    uint64_t size = claim.extent == NETBOM_EXACT ? claim.size : room;
    uint8_t *copy = private_copy(object->data + at, size);
    scan->range = (NetbomBytes){copy, size};
    if (plugin->foresee)
        host_foresee(plugin, scan, &claim);
    plugin->unpack(&test_host, scan, &scan->range, &claim);
    run_check(scan, &claim);
    scan->range = (NetbomBytes){NULL, 0};
    g_free(copy);
    if (nothing_wrong(scan))
        seed_keep_good(plugin, object, at, &claim);
    return true;
}

void
test_host_inspect(const NetbomPlugin *plugin, const char *path, const char *format,
                  const NetbomBytes *bytes, TestScan *scan)
{
    const char *slash = strrchr(path, '/');
    uint8_t *copy = private_copy(bytes->data, bytes->size);
    NetbomObject object = {.path = path,
                           .name = slash ? slash + 1 : path,
                           .format = format,
                           .bytes = {copy, bytes->size}};
    scan->plugin = plugin;
    scan->range = object.bytes;
    guint facts_before = scan->evidence->len + scan->headers->len;
    scan->no_memory = !(plugin->flags & NETBOM_PLUGIN_TAKES_MEMORY);
    plugin->inspect(&test_host, scan, &object);
    scan->no_memory = false;
    if (scan->memory_live > 0)
        fail_msg("inspect() kept memory");
    if (scan->evidence->len + scan->headers->len > facts_before)
        seed_keep_object(plugin->name, path, bytes);
    scan->range = (NetbomBytes){NULL, 0};
    g_free(copy);
}
