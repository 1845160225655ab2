/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dtb.c: the devicetree plugin: which board a tree is for, and what its bootloader tells the
 * kernel. */
#include "fdt.h"

static const NetbomMagic magics[] = {{FDT_MAGIC, 4, 0, NETBOM_MAGIC_EMBEDDED}};
static const char *const formats[] = {"dtb", NULL};

enum { COMPATIBLE_MAX = 4096 };

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Fdt fdt;
    uint64_t end;
    (void)host;
    (void)scan;
    if (!fdt_open(object, at, &fdt) || fdt_has_child(&fdt, "images"))
        return false;
    NetbomClaim claim = {.format = "dtb",
                         .size = fdt.bytes.size,
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_STRUCTURE,
                         .big_endian = true};
    if (!fdt_whole(&fdt, &end)) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem =
            fdt.bytes.size < fdt.total_size ? "the devicetree is cut off" : "the tree is broken";
    } else if (fdt.bytes.size < fdt.total_size) {
        claim.problem = "the devicetree is cut off";
    }
    *ret_claim = claim;
    return true;
}

/* Is the walk inside the node /name? Told by counting, as nodes open and close. */
typedef struct {
    const char *name;
    bool inside;
} Place;

static void
place_follow(Place *place, const FdtWalk *walk, FdtToken token)
{
    if (token == FDT_NODE_BEGIN && walk->depth == 2)
        place->inside = fdt_named(walk, place->name);
    else if (token == FDT_NODE_END && walk->depth < 2)
        place->inside = false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Fdt fdt;
    Place chosen = {"chosen", false};
    FdtToken token;
    (void)claim;
    if (!fdt_open(range, 0, &fdt))
        return;
    fdt_mark(host, scan, &fdt);
    fdt_mark_struct(host, scan, &fdt, 0, UINT64_MAX);
    FdtWalk walk = fdt_walk(&fdt);
    do {
        token = fdt_next(&walk);
        place_follow(&chosen, &walk, token);
        if (token == FDT_PROPERTY && walk.depth == 2 && chosen.inside &&
            fdt_named(&walk, "bootargs"))
            host->header(scan, "bootargs", walk.value_at, walk.value.size,
                         (const char *)walk.value.data, fdt_text_size(&walk));
    } while (token != FDT_TREE_END && token != FDT_BROKEN && host->spend(scan, 1));
    if (fdt.bytes.size < fdt.total_size)
        host->problem(scan, "truncated", fdt.bytes.size, "%llu of %u bytes are there",
                      (unsigned long long)fdt.bytes.size, fdt.total_size);
    else if (token == FDT_BROKEN)
        host->problem(scan, "corrupt", walk.token_at, "the tree is broken");
}

/* The strings of a list, each on a line; answers the size. */
static uint64_t
list_lines(const NetbomBytes *list, char lines[COMPATIBLE_MAX])
{
    uint64_t size = list->size < COMPATIBLE_MAX ? list->size : COMPATIBLE_MAX;
    if (size > 0)
        memcpy(lines, list->data, (size_t)size);
    while (size > 0 && lines[size - 1] == 0)
        size--;
    for (uint64_t i = 0; i < size; i++)
        if (lines[i] == 0)
            lines[i] = '\n';
    return size;
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    Fdt fdt;
    if (!fdt_open(&object->bytes, 0, &fdt))
        return;
    char lines[COMPATIBLE_MAX];
    NetbomField fields[2];
    size_t n_fields = 0;
    uint64_t begin = UINT64_MAX, end = 0;
    FdtWalk walk = fdt_walk(&fdt);
    FdtToken token = fdt_next(&walk);
    /* Properties of a node stand in front of its children. */
    if (token != FDT_NODE_BEGIN)
        return;
    while (n_fields < 2 && fdt_next(&walk) == FDT_PROPERTY && host->spend(scan, 1)) {
        bool model = fdt_named(&walk, "model");
        if ((!model && !fdt_named(&walk, "compatible")) || walk.value.size == 0)
            continue;
        if (model)
            fields[n_fields++] =
                (NetbomField){"model", (const char *)walk.value.data, fdt_text_size(&walk)};
        else
            fields[n_fields++] = (NetbomField){"compatible", lines, list_lines(&walk.value, lines)};
        begin = walk.value_at < begin ? walk.value_at : begin;
        end = walk.value_at + walk.value.size > end ? walk.value_at + walk.value.size : end;
    }
    if (n_fields > 0)
        host->evidence(scan, "devicetree", begin, end - begin, fields, n_fields);
}

static const char *const inspect_formats[] = {"dtb", NULL};

static const char *const fact_keys[] = {"bootargs", NULL};

const NetbomPlugin dtb_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "dtb",
    .description = "flattened devicetree",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .inspect_formats = inspect_formats,
    .detect = detect,
    .unpack = unpack,
    .inspect = inspect,
    .facts = fact_keys,
};
