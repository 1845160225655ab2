/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs rules over the ranges that their literals leave. */
#include "identify/rule-search.h"

struct RuleSearch {
    const RuleSet *set;
    bool whole;
    GPtrArray *ranges;     /* literals_ranges_new() */
    YR_SCANNER **scanners; /* by group; NULL: not wanted yet */
    YR_RULES **loaded;     /* by group */
};

typedef struct {
    const guint8 *data;
    guint64 size;
    const GArray *ranges; /* LiteralRange */
    guint at;             /* the next one */
    YR_MEMORY_BLOCK block;
} Blocks;

static const uint8_t *
block_fetch(YR_MEMORY_BLOCK *block)
{
    const Blocks *blocks = block->context;
    return blocks->data + block->base;
}

static YR_MEMORY_BLOCK *
blocks_next(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    Blocks *blocks = iterator->context;
    if (blocks->at >= blocks->ranges->len)
        return NULL;
    const LiteralRange *range = &g_array_index(blocks->ranges, LiteralRange, blocks->at++);
    blocks->block = (YR_MEMORY_BLOCK){
        .size = range->size, .base = range->offset, .context = blocks, .fetch_data = block_fetch};
    return &blocks->block;
}

static YR_MEMORY_BLOCK *
blocks_first(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    Blocks *blocks = iterator->context;
    blocks->at = 0;
    return blocks_next(iterator);
}

static uint64_t
blocks_size(YR_MEMORY_BLOCK_ITERATOR *iterator)
{
    const Blocks *blocks = iterator->context;
    return blocks->size;
}

RuleSearch *
rule_search_new(const RuleSet *set, bool whole)
{
    RuleSearch *search = g_new0(RuleSearch, 1);
    search->set = set;
    search->whole = whole;
    search->ranges = literals_ranges_new(set->literals);
    search->scanners = g_new0(YR_SCANNER *, set->groups->len + 1);
    search->loaded = g_new0(YR_RULES *, set->groups->len + 1);
    return search;
}

void
rule_search_free(RuleSearch *search)
{
    if (!search)
        return;
    for (guint i = 0; i < search->set->groups->len; i++) {
        if (search->scanners[i])
            yr_scanner_destroy(search->scanners[i]);
        if (search->loaded[i])
            yr_rules_destroy(search->loaded[i]);
    }
    g_free(search->scanners);
    g_free(search->loaded);
    g_ptr_array_unref(search->ranges);
    g_free(search);
}

/* NULL: there is no memory for it. */
static YR_SCANNER *
scanner_get(RuleSearch *search, guint group)
{
    YR_SCANNER **scanner = &search->scanners[group];
    const RuleGroup *of_set = &g_array_index(search->set->groups, RuleGroup, group);
    if (*scanner)
        return *scanner;
    YR_RULES *rules = search->loaded[group] = rule_group_load(of_set);
    if (rules && yr_scanner_create(rules, scanner) == ERROR_SUCCESS)
        yr_scanner_set_flags(*scanner, SCAN_FLAGS_NO_TRYCATCH | SCAN_FLAGS_REPORT_RULES_MATCHING);
    return *scanner;
}

/* ranges: what the group's scanner is shown; NULL: all bytes. */
static int
group_run(YR_SCANNER *scanner, const GArray *ranges, const guint8 *data, guint64 size)
{
    if (!ranges)
        return yr_scanner_scan_mem(scanner, data, size);
    Blocks blocks = {.data = data, .size = size, .ranges = ranges};
    YR_MEMORY_BLOCK_ITERATOR iterator = {.context = &blocks,
                                         .first = blocks_first,
                                         .next = blocks_next,
                                         .file_size = blocks_size,
                                         .last_error = ERROR_SUCCESS};
    return yr_scanner_scan_mem_blocks(scanner, &iterator);
}

int
rule_search_run(RuleSearch *search, const PrintedBytes *bytes, guint timeout_s,
                YR_CALLBACK_FUNC callback, void *user)
{
    int answer = ERROR_SUCCESS;
    if (!search->whole)
        literals_find(search->set->literals, bytes, search->ranges);
    for (guint group = 0; group < search->set->groups->len; group++) {
        bool whole = search->whole || g_array_index(search->set->groups, RuleGroup, group).whole;
        const GArray *ranges = whole ? NULL : g_ptr_array_index(search->ranges, group);
        if (!whole && ranges->len == 0)
            continue;
        YR_SCANNER *scanner = scanner_get(search, group);
        int status = ERROR_INSUFFICIENT_MEMORY;
        if (scanner) {
            yr_scanner_set_callback(scanner, callback, user);
            yr_scanner_set_timeout(scanner, (int)MIN(timeout_s, G_MAXINT32));
            status = group_run(scanner, ranges, bytes->data, bytes->size);
        }
        answer = answer == ERROR_SUCCESS ? status : answer;
    }
    return answer;
}
