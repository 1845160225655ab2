/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * fit.c: the plugin for U-Boot's FIT: a devicetree whose /images holds the parts, inside the tree
 * or behind it.
 *
 * Facts: the FIT specification ("Flattened Image Tree", doc/usage/fit/source_file_format.rst of
 * U-Boot).
 */
#include "../binary/fdt.h"

#include "plugin-date.h"

static const NetbomMagic magics[] = {{FDT_MAGIC, 4, 0, 0}};
static const char *const formats[] = {"fit", NULL};

enum { ROOT_DEPTH = 1, SECTION_DEPTH = 2, MEMBER_DEPTH = 3, HASH_DEPTH = 4 };

/* One node of /images. */
typedef struct {
    FdtWalk begin; /* right behind the begin of its node */
    const char *name;
    uint64_t name_size;
    uint64_t node_at;
    bool found;     /* it has data: [offset, offset + size) from the start of the FIT */
    bool is_inside; /* in the tree itself */
    bool encrypted;
    uint64_t offset, size;
    const char *hint; /* static string or NULL */
} Image;

/* ---- finding the images ---- */

static const char *
compression_hint(const FdtWalk *walk)
{
    static const char *const names[] = {"gzip", "bzip2", "lzma", "lzo", "lz4", "zstd"};
    uint64_t size = fdt_text_size(walk);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (size == strlen(names[i]) && memcmp(walk->value.data, names[i], (size_t)size) == 0)
            return names[i];
    return NULL;
}

/* Where an image stands, as its properties say. */
typedef struct {
    bool is_inside, has_offset, has_position, has_size;
    uint64_t inside_at, inside_size, offset, position, size;
} DataPlace;

static void
place_property(DataPlace *place, const FdtWalk *walk)
{
    if (fdt_named(walk, "data")) {
        place->is_inside = true;
        place->inside_at = walk->value_at;
        place->inside_size = walk->value.size;
    } else if (fdt_named(walk, "data-offset")) {
        place->has_offset = fdt_number(walk, &place->offset);
    } else if (fdt_named(walk, "data-position")) {
        place->has_position = fdt_number(walk, &place->position);
    } else if (fdt_named(walk, "data-size")) {
        place->has_size = fdt_number(walk, &place->size);
    }
}

static void
place_resolve(const DataPlace *place, const Fdt *fdt, Image *image)
{
    uint64_t base = ((uint64_t)fdt->total_size + 3) & ~(uint64_t)3;
    image->found = true;
    if (place->is_inside) {
        image->is_inside = true;
        image->offset = place->inside_at;
        image->size = place->inside_size;
    } else if (place->has_size && place->has_position) {
        image->offset = place->position;
        image->size = place->size;
    } else if (place->has_size && place->has_offset &&
               !__builtin_add_overflow(base, place->offset, &image->offset)) {
        image->size = place->size;
    } else {
        image->found = false;
    }
}

/* Reads the image whose node just began; afterwards the walk stands behind the node. */
static bool
image_read(FdtWalk *walk, Image *ret_image)
{
    Image image = {.begin = *walk,
                   .name = walk->name,
                   .name_size = walk->name_size,
                   .node_at = walk->token_at};
    DataPlace place = {0};
    while (walk->depth >= MEMBER_DEPTH) {
        FdtToken token = fdt_next(walk);
        if (token == FDT_BROKEN || token == FDT_TREE_END)
            return false;
        if (token == FDT_NODE_BEGIN && walk->depth == HASH_DEPTH && fdt_named(walk, "cipher"))
            image.encrypted = true;
        if (token != FDT_PROPERTY || walk->depth != MEMBER_DEPTH)
            continue;
        place_property(&place, walk);
        if (fdt_named(walk, "compression"))
            image.hint = compression_hint(walk);
    }
    place_resolve(&place, walk->fdt, &image);
    *ret_image = image;
    return true;
}

/* The next node of /images; false: no more, or the tree breaks off. */
static bool
image_next(FdtWalk *walk, Image *ret_image)
{
    for (;;) {
        FdtToken token = fdt_next(walk);
        if (token == FDT_BROKEN || token == FDT_TREE_END)
            return false;
        if (token != FDT_NODE_BEGIN)
            continue;
        if (walk->depth == MEMBER_DEPTH)
            return image_read(walk, ret_image);
        if (walk->depth == SECTION_DEPTH && !fdt_named(walk, "images") && !fdt_skip(walk))
            return false;
    }
}

/* ---- detect ---- */

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Fdt fdt;
    Image image;
    uint64_t tree_end, end;
    (void)host;
    (void)scan;
    if (!fdt_open(object, at, &fdt) || !fdt_has_child(&fdt, "images"))
        return false;
    NetbomClaim claim = {.format = "fit",
                         .extent = NETBOM_EXACT,
                         .grade = NETBOM_GRADE_STRUCTURE,
                         .big_endian = true};
    claim.size = fdt.total_size;
    FdtWalk walk = fdt_walk(&fdt);
    while (image_next(&walk, &image))
        if (image.found && !__builtin_add_overflow(image.offset, image.size, &end) &&
            end > claim.size)
            claim.size = end;
    if (!fdt_whole(&fdt, &tree_end)) {
        claim.grade = NETBOM_GRADE_HEADER;
        claim.problem = "the tree is broken";
    }
    if (claim.size > object->size - at) {
        claim.size = object->size - at;
        claim.problem = "the image is cut off";
    }
    *ret_claim = claim;
    return true;
}

/* ---- facts ---- */

static void
give_text(const NetbomHost *host, NetbomScan *scan, const FdtWalk *walk, const char *key)
{
    host->header(scan, key, walk->value_at, walk->value.size, (const char *)walk->value.data,
                 fdt_text_size(walk));
}

static void
give_address(const NetbomHost *host, NetbomScan *scan, const FdtWalk *walk, const char *key)
{
    char text[24];
    uint64_t value;
    if (!fdt_number(walk, &value))
        return;
    int size = snprintf(text, sizeof(text), "0x%llx", (unsigned long long)value);
    host->header(scan, key, walk->value_at, walk->value.size, text, (uint64_t)size);
}

static void
root_fact(const NetbomHost *host, NetbomScan *scan, const FdtWalk *walk)
{
    char text[PLUGIN_DATE_SIZE];
    uint64_t seconds;
    if (fdt_named(walk, "description")) {
        give_text(host, scan, walk, "description");
    } else if (fdt_named(walk, "timestamp") && fdt_number(walk, &seconds) && seconds > 0 &&
               seconds <= UINT32_MAX) {
        uint64_t size = plugin_date((uint32_t)seconds, text);
        host->header(scan, "date", walk->value_at, walk->value.size, text, size);
    }
}

static void
image_fact(const NetbomHost *host, NetbomScan *scan, const FdtWalk *walk)
{
    static const char *const texts[] = {"description", "type", "arch", "os", "compression"};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        if (fdt_named(walk, texts[i]))
            give_text(host, scan, walk, texts[i]);
    if (fdt_named(walk, "load"))
        give_address(host, scan, walk, "load-address");
    else if (fdt_named(walk, "entry"))
        give_address(host, scan, walk, "entry-point");
}

static void
configuration_fact(const NetbomHost *host, NetbomScan *scan, const FdtWalk *walk)
{
    if (walk->depth == SECTION_DEPTH && fdt_named(walk, "default"))
        give_text(host, scan, walk, "default-configuration");
    else if (walk->depth == MEMBER_DEPTH && fdt_named(walk, "description"))
        give_text(host, scan, walk, "configuration");
    else if (walk->depth == MEMBER_DEPTH && fdt_named(walk, "compatible"))
        give_text(host, scan, walk, "compatible");
}

/* The next property below "configurations", of that node or of a configuration in it. False: there
 * is no more. in_configurations: false at first; ret_member: the configuration that it stands in.
 */
static bool
configurations_next(const NetbomHost *host, NetbomScan *scan, FdtWalk *walk,
                    bool *in_configurations, NetbomBytes *ret_member)
{
    FdtToken token;
    do {
        token = fdt_next(walk);
        if (token == FDT_NODE_BEGIN && walk->depth == SECTION_DEPTH)
            *in_configurations = fdt_named(walk, "configurations");
        else if (token == FDT_NODE_BEGIN && walk->depth == MEMBER_DEPTH)
            *ret_member = (NetbomBytes){(const uint8_t *)walk->name, walk->name_size};
        else if (token == FDT_PROPERTY && *in_configurations)
            return true;
    } while (token != FDT_TREE_END && token != FDT_BROKEN && host->spend(scan, 1));
    return false;
}

/* The devicetree that the default configuration takes: the first name in its property fdt. */
static void
default_devicetree_give(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt)
{
    NetbomBytes chosen = {NULL, 0}, member = {NULL, 0};
    bool inside = false;
    FdtWalk walk = fdt_walk(fdt);
    while (chosen.size == 0 && configurations_next(host, scan, &walk, &inside, &member))
        if (walk.depth == SECTION_DEPTH && fdt_named(&walk, "default"))
            chosen = netbom_slice(&walk.value, 0, fdt_text_size(&walk));
    walk = fdt_walk(fdt);
    inside = false;
    while (chosen.size > 0 && configurations_next(host, scan, &walk, &inside, &member)) {
        if (walk.depth != MEMBER_DEPTH || !fdt_named(&walk, "fdt") || member.size != chosen.size ||
            memcmp(member.data, chosen.data, (size_t)chosen.size) != 0)
            continue;
        host->header(scan, "default-devicetree", walk.value_at, walk.value.size,
                     (const char *)walk.value.data,
                     netbom_text_size(walk.value.data, walk.value.size));
        return;
    }
}

/* Walks the whole tree once for its facts. */
static void
facts_give(const NetbomHost *host, NetbomScan *scan, const Fdt *fdt)
{
    FdtWalk walk = fdt_walk(fdt);
    FdtToken token;
    bool in_images = false, in_configurations = false;
    do {
        token = fdt_next(&walk);
        if (token == FDT_NODE_BEGIN && walk.depth == SECTION_DEPTH) {
            in_images = fdt_named(&walk, "images");
            in_configurations = fdt_named(&walk, "configurations");
        }
        if (token != FDT_PROPERTY)
            continue;
        if (walk.depth == ROOT_DEPTH)
            root_fact(host, scan, &walk);
        else if (in_images && walk.depth == MEMBER_DEPTH)
            image_fact(host, scan, &walk);
        else if (in_configurations)
            configuration_fact(host, scan, &walk);
    } while (token != FDT_TREE_END && token != FDT_BROKEN && host->spend(scan, 1));
    if (token == FDT_BROKEN)
        host->problem(scan, fdt->bytes.size < fdt->total_size ? "truncated" : "corrupt",
                      walk.token_at, "the tree is broken");
}

/* ---- digests ---- */

typedef struct {
    const char *algorithm;
    uint64_t algorithm_size;
    NetbomBytes value;
    uint64_t value_at;
} Hash;

/* Computes the named digest; answers its size, or 0 if it is not one that we know. */
static uint64_t
digest(const NetbomHost *host, const Hash *hash, const NetbomBytes *data, uint8_t ret_digest[32])
{
    const char *name = hash->algorithm;
    uint64_t size = hash->algorithm_size;
    if (size == 5 && memcmp(name, "crc32", 5) == 0) {
        uint32_t crc = host->crc32(0, data->data, data->size);
        for (unsigned i = 0; i < 4; i++)
            ret_digest[i] = (uint8_t)(crc >> (24 - 8 * i));
        return 4;
    }
    if (size == 4 && memcmp(name, "sha1", 4) == 0) {
        host->sha1(data->data, data->size, ret_digest);
        return 20;
    }
    if (size == 6 && memcmp(name, "sha256", 6) == 0) {
        host->sha256(data->data, data->size, ret_digest);
        return 32;
    }
    if (size == 3 && memcmp(name, "md5", 3) == 0) {
        host->md5(data->data, data->size, ret_digest);
        return 16;
    }
    return 0;
}

static void
hash_verify(const NetbomHost *host, NetbomScan *scan, const Image *image, const Hash *hash,
            const NetbomBytes *data)
{
    uint8_t computed[32];
    if (!hash->algorithm || !hash->value.data || !host->spend(scan, 1 + data->size / 4096))
        return;
    uint64_t size = digest(host, hash, data, computed);
    if (size > 0 &&
        (size != hash->value.size || memcmp(computed, hash->value.data, (size_t)size) != 0))
        host->problem(scan, "checksum", hash->value_at, "%.*s of image \"%.*s\" differs",
                      (int)hash->algorithm_size, hash->algorithm, (int)image->name_size,
                      image->name);
}

/* Verifies each hash node of an image. */
static void
hashes_verify(const NetbomHost *host, NetbomScan *scan, const Image *image, const NetbomBytes *data)
{
    FdtWalk walk = image->begin;
    Hash hash = {0};
    bool in_hash = false;
    while (walk.depth >= MEMBER_DEPTH) {
        FdtToken token = fdt_next(&walk);
        if (token == FDT_BROKEN || token == FDT_TREE_END)
            return;
        if (token == FDT_NODE_BEGIN && walk.depth == HASH_DEPTH) {
            hash = (Hash){0};
            in_hash = walk.name_size >= 4 && memcmp(walk.name, "hash", 4) == 0;
        } else if (token == FDT_NODE_END && walk.depth == MEMBER_DEPTH && in_hash) {
            hash_verify(host, scan, image, &hash, data);
            in_hash = false;
        } else if (token == FDT_PROPERTY && in_hash && fdt_named(&walk, "algo")) {
            hash.algorithm = (const char *)walk.value.data;
            hash.algorithm_size = fdt_text_size(&walk);
        } else if (token == FDT_PROPERTY && in_hash && fdt_named(&walk, "value")) {
            hash.value = walk.value;
            hash.value_at = walk.value_at;
        }
    }
}

/* ---- unpack ---- */

/* Hands one image to the host; false: stop. */
static bool
image_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const Image *image)
{
    NetbomEntry entry = {.kind = NETBOM_PART,
                         .name = image->name,
                         .name_size = image->name_size,
                         .hint = image->hint};
    if (!image->found) {
        host->problem(scan, "corrupt", image->node_at, "image \"%.*s\" has no data",
                      (int)image->name_size, image->name);
        return true;
    }
    NetbomBytes data = netbom_slice(range, image->offset, image->size);
    if (data.size < image->size)
        host->problem(scan, "truncated", image->node_at,
                      "%llu of %llu bytes of image \"%.*s\" are there",
                      (unsigned long long)data.size, (unsigned long long)image->size,
                      (int)image->name_size, image->name);
    else
        hashes_verify(host, scan, image, &data);
    if (image->encrypted)
        host->problem(scan, "encrypted", image->offset < range->size ? image->offset : range->size,
                      "image \"%.*s\" has a cipher", (int)image->name_size, image->name);
    return data.size == 0 || host->child_range(scan, &entry, image->offset, data.size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Fdt fdt;
    Image image;
    (void)claim;
    if (!fdt_open(range, 0, &fdt))
        return;
    fdt_mark(host, scan, &fdt);
    facts_give(host, scan, &fdt);
    default_devicetree_give(host, scan, &fdt);
    /* The structure block is marked around the images that stand inside it. */
    FdtWalk walk = fdt_walk(&fdt);
    uint64_t marked = 0;
    while (image_next(&walk, &image) && host->spend(scan, 1)) {
        if (image.found && image.is_inside) {
            fdt_mark_struct(host, scan, &fdt, marked, image.offset);
            marked = image.offset + image.size;
        }
        if (!image_give(host, scan, range, &image))
            return;
    }
    fdt_mark_struct(host, scan, &fdt, marked, UINT64_MAX);
}

static const char *const fact_keys[] = {"date",
                                        "arch",
                                        "compatible",
                                        "compression",
                                        "configuration",
                                        "default-configuration",
                                        "default-devicetree",
                                        "description",
                                        "entry-point",
                                        "load-address",
                                        "os",
                                        "type",
                                        NULL};

const NetbomPlugin fit_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "fit",
    .description = "U-Boot flattened image tree (FIT)",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
