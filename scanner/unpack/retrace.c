/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk to bytes that are asked for. */
#include "unpack/retrace.h"

#include "unpack/ranges.h"
#include "worker/contents.h"

static void
send_ranges(const Engine *engine, const char *path, const NetbomBytes *bytes)
{
    const GArray *ranges = wanted_ranges(engine->setup->wanted, path);
    for (guint i = 0; ranges && i < ranges->len; i++) {
        const WantedRange *range = &g_array_index(ranges, WantedRange, i);
        NetbomBytes part = netbom_slice(bytes, range->offset, range->size);
        contents_write(engine->contents_fd, range->number, part.data, part.size);
    }
}

static void retrace_inside(Engine *engine, const char *path, const char *name,
                           const NetbomBytes *bytes);

static void
retrace_claim(Engine *engine, const WantedClaim *wanted, const char *name, const NetbomBytes *bytes)
{
    Candidate candidate = {0};
    if (!claim_of_format(engine, bytes, name, wanted->format, wanted->start, &candidate))
        return;
    const NetbomClaim *claim = &candidate.claim;
    bool exact = claim->extent == NETBOM_EXACT;
    NetbomBytes range = netbom_slice(bytes, wanted->start, exact ? claim->size : bytes->size);
    NetbomScan scan = scan_context(engine, 0, wanted->path, name, &range);
    scan.ledger = ledger_new();
    scan.quiet = true;
    engine->depth++;
    claim_unpack(engine, &candidate, &scan);
    guint64 end = exact ? range.size : CLAMP(scan.end, 1, range.size);
    NetbomBytes claimed = netbom_slice(&range, 0, end);
    send_ranges(engine, wanted->path, &claimed);
    retrace_inside(engine, wanted->path, name, &claimed);
    engine->depth--;
    ledger_free(scan.ledger);
}

static void
retrace_inside(Engine *engine, const char *path, const char *name, const NetbomBytes *bytes)
{
    const GPtrArray *claims = wanted_claims(engine->setup->wanted, path);
    if (engine->depth >= engine->budget.limits.value[LIMIT_DEPTH])
        return;
    for (guint i = 0; claims && i < claims->len; i++)
        retrace_claim(engine, g_ptr_array_index(claims, i), name, bytes);
}

Share
retrace_object(Engine *engine, const Object *object)
{
    const char *path = object->node.path;
    if (engine->is_directory && engine->depth == 0) {
        /* The tar that stands for a directory has no path of its own. */
        retrace_claim(engine, &(WantedClaim){(char *)"", (char *)"tar", 0}, object->inner_path,
                      &object->bytes);
    } else {
        send_ranges(engine, path, &object->bytes);
        retrace_inside(engine, path, object->inner_path, &object->bytes);
    }
    return (Share){.unknown = object->bytes.size};
}
