/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lvm.c: the plugin for physical volumes of LVM2: hands over the logical volumes that lie on one
 * disk without stripes.
 *
 * Layout (little endian): in sector 1 "LABELONE", u64 sector, u32 sum of what follows, u32 offset
 * of the contents (32), "LVM2 001"; contents: identity of 32 letters, u64 size, then areas of data
 * and areas of description, each a list of u64 offset and u64 size that ends with zeros. An area of
 * description: u32 sum, " LVM2 x[5A%r0N*>", u32 1, u64 own offset, u64 size, then u64 offset of the
 * text in it, u64 size, u32 sum; it is a ring behind its first 512 bytes. Sums: CRC-32 that begins
 * with 0xf597a6cf and is not inverted.
 */
#include "lvm.h"

enum { LABEL_AT = 512, CONTENTS_AT = 32, SECTOR = 512, AREAS_MAX = 16, TEXT_MAX = 16 << 20 };

static const char area_magic[16] = {' ', 'L', 'V', 'M', '2', ' ', 'x', '[',
                                    '5', 'A', '%', 'r', '0', 'N', '*', '>'};

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBytes bytes;
    uint64_t size;    /* as stated */
    uint64_t area_at; /* of description; 0: none */
    bool label_fits;
    LvmText text;
    LvmSegment *pieces; /* of volumes that are read in pieces: what they were, one after another */
    uint64_t n_pieces;
} Lvm;

enum { PIECES_MAX = 4096 };

static uint32_t
lvm_sum(const NetbomHost *host, const uint8_t *data, uint64_t size)
{
    return ~host->crc32(~0xf597a6cfu, data, size);
}

static bool
lvm_open(const NetbomHost *host, const NetbomBytes *object, uint64_t at, Lvm *ret_lvm)
{
    Lvm lvm = {.host = host, .bytes = netbom_slice(object, at, UINT64_MAX)};
    NetbomReader reader = netbom_reader(&lvm.bytes, LABEL_AT + 16, false);
    const uint32_t wanted = netbom_u32(&reader), contents = netbom_u32(&reader);
    if (!netbom_match(&lvm.bytes, LABEL_AT, "LABELONE", 8) ||
        !netbom_match(&lvm.bytes, LABEL_AT + 24, "LVM2 001", 8) || contents != CONTENTS_AT ||
        !netbom_range_ok(lvm.bytes.size, LABEL_AT, SECTOR))
        return false;
    lvm.label_fits = lvm_sum(host, lvm.bytes.data + LABEL_AT + 20, SECTOR - 20) == wanted;
    reader.at = LABEL_AT + CONTENTS_AT + LVM_ID_SIZE;
    lvm.size = netbom_u64(&reader);
    for (unsigned list = 0, i = 0; list < 2 && i < AREAS_MAX; i++) {
        const uint64_t area = netbom_u64(&reader);
        netbom_skip(&reader, 8);
        if (area == 0)
            list++;
        else if (list == 1 && lvm.area_at == 0)
            lvm.area_at = area;
    }
    if (reader.failed || lvm.size < LABEL_AT + SECTOR || lvm.size > INT64_MAX)
        return false;
    lvm.bytes = netbom_slice(&lvm.bytes, 0, lvm.size);
    *ret_lvm = lvm;
    return true;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Lvm lvm;
    if (!host->spend(scan, 1) || !lvm_open(host, object, at, &lvm))
        return false;
    const bool area = lvm.area_at <= INT64_MAX &&
                      netbom_match(&lvm.bytes, lvm.area_at + 4, area_magic, sizeof area_magic);
    *ret_claim = (NetbomClaim){.format = "lvm2",
                               .size = lvm.bytes.size,
                               .extent = NETBOM_EXACT,
                               .grade = lvm.label_fits ? NETBOM_GRADE_CHECKED
                                        : area         ? NETBOM_GRADE_STRUCTURE
                                                       : NETBOM_GRADE_HEADER};
    return true;
}

/* ---- volumes ---- */

/* Where a segment stands, in bytes; false: not in what the disk can hold. */
static bool
segment_range(const Lvm *lvm, const LvmSegment *segment, uint64_t *ret_at, uint64_t *ret_size)
{
    uint64_t extent, at, size;
    return !__builtin_mul_overflow(lvm->text.extent_size, (uint64_t)SECTOR, &extent) &&
           !__builtin_mul_overflow(segment->first, extent, &at) &&
           !__builtin_mul_overflow(segment->count, extent, &size) &&
           !__builtin_mul_overflow(lvm->text.data_at, (uint64_t)SECTOR, ret_at) &&
           !__builtin_add_overflow(*ret_at, at, ret_at) &&
           netbom_range_ok(lvm->size, *ret_at, size) && ((*ret_size = size) > 0);
}

/* NetbomRead of a volume in pieces; token: the index of the first << 16, and their number. */
static uint64_t
pieces_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    const Lvm *lvm = state;
    uint64_t done = 0, at, length;
    for (uint64_t i = 0; i < (token & 0xffff) && done < size; i++) {
        const LvmSegment *segment = &lvm->pieces[(token >> 16) + i];
        if (!segment_range(lvm, segment, &at, &length) || !lvm->host->spend(lvm->scan, 1))
            break;
        const uint64_t wanted = length < size - done ? length : size - done;
        const NetbomBytes part = netbom_slice(&lvm->bytes, at, wanted);
        if (part.size > 0)
            memcpy(dst + done, part.data, (size_t)part.size);
        done += part.size;
        if (part.size < wanted)
            break;
    }
    return done;
}

/* Checks the segments of a volume; NULL: all is well, and *ret_size is what they come to. */
static const char *
volume_check(const Lvm *lvm, const LvmVolume *volume, uint64_t *ret_size, bool *ret_whole)
{
    uint64_t next = 0, sum = 0, at, size;
    *ret_whole = true;
    for (unsigned i = 0; i < volume->n_segments; i++) {
        const LvmSegment *segment = &volume->segments[i];
        if (!segment->here)
            return "it is striped, mirrored or thin, or lies on another disk";
        if (segment->start != next || !segment_range(lvm, segment, &at, &size))
            return "its pieces do not fit";
        const NetbomBytes part = netbom_slice(&lvm->bytes, at, size);
        *ret_whole = *ret_whole && part.size == size;
        if (part.size > 0)
            lvm->host->structure(lvm->scan, at, part.size);
        next += segment->count;
        sum += size;
    }
    *ret_size = sum;
    return sum == 0 ? "it is empty" : sum > lvm->size ? "its pieces overlap" : NULL;
}

static bool
volume_give(void *user, const LvmVolume *volume)
{
    Lvm *lvm = user;
    uint64_t size = 0, at, length;
    bool whole = true;
    const NetbomEntry entry = {.kind = NETBOM_PART,
                               .name = (const char *)volume->name.data,
                               .name_size = volume->name.size};
    const char *wrong =
        volume->too_many ? "it has too many pieces" : volume_check(lvm, volume, &size, &whole);
    if (wrong) {
        lvm->host->problem(lvm->scan, "unsupported", lvm->area_at, "volume \"%.*s\": %s",
                           volume->name.size < 128 ? (int)volume->name.size : 128,
                           (const char *)volume->name.data, wrong);
        return true;
    }
    if (!whole)
        lvm->host->problem(lvm->scan, "truncated", lvm->bytes.size,
                           "a part of volume \"%.*s\" is not there",
                           volume->name.size < 128 ? (int)volume->name.size : 128,
                           (const char *)volume->name.data);
    if (volume->n_segments == 1) {
        if (!segment_range(lvm, &volume->segments[0], &at, &length))
            return true;
        const NetbomBytes part = netbom_slice(&lvm->bytes, at, length);
        return part.size == 0 || lvm->host->child_range(lvm->scan, &entry, at, part.size);
    }
    if (lvm->n_pieces + volume->n_segments > PIECES_MAX) {
        lvm->host->problem(lvm->scan, "limit", lvm->area_at, "too many pieces of volumes");
        return false;
    }
    const uint64_t token = lvm->n_pieces << 16 | volume->n_segments;
    for (unsigned i = 0; i < volume->n_segments; i++)
        lvm->pieces[lvm->n_pieces++] = volume->segments[i];
    return lvm->host->child_read(lvm->scan, &entry, size, pieces_read, lvm, token);
}

/* ---- the description ---- */

/* The text of the area, unrolled; NULL with the problem told. Released by the caller. */
static uint8_t *
text_copy(const Lvm *lvm, uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(&lvm->bytes, lvm->area_at + 24, false);
    const NetbomHost *host = lvm->host;
    const uint64_t area_at = netbom_u64(&reader), area_size = netbom_u64(&reader),
                   offset = netbom_u64(&reader), size = netbom_u64(&reader);
    const uint32_t wanted = netbom_u32(&reader);
    if (reader.failed ||
        !netbom_match(&lvm->bytes, lvm->area_at + 4, area_magic, sizeof area_magic) ||
        area_at != lvm->area_at || !netbom_range_ok(lvm->bytes.size, area_at, area_size)) {
        host->problem(lvm->scan, "corrupt", lvm->area_at, "the description is not there");
        return NULL;
    }
    host->structure(lvm->scan, area_at, area_size);
    if (size == 0)
        return NULL; /* no volume group */
    if (size > TEXT_MAX || area_size < SECTOR || offset < SECTOR || offset >= area_size ||
        size > area_size - SECTOR) {
        host->problem(lvm->scan, "corrupt", area_at + 40, "the description lies outside its area");
        return NULL;
    }
    uint8_t *text = host->alloc(lvm->scan, size, 1);
    if (!text) {
        host->problem(lvm->scan, "limit", area_at, "no memory for the description");
        return NULL;
    }
    const uint64_t first = size < area_size - offset ? size : area_size - offset;
    memcpy(text, lvm->bytes.data + area_at + offset, (size_t)first);
    memcpy(text + first, lvm->bytes.data + area_at + SECTOR, (size_t)(size - first));
    if (lvm_sum(host, text, size) != wanted)
        host->problem(lvm->scan, "checksum", area_at + 56, "the sum of the description differs");
    *ret_size = size;
    return text;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Lvm lvm;
    uint64_t size = 0;
    (void)claim;
    if (!lvm_open(host, range, 0, &lvm))
        return;
    lvm.scan = scan;
    if (lvm.bytes.size < lvm.size)
        host->problem(scan, "truncated", lvm.bytes.size, "%llu of %llu bytes are there",
                      (unsigned long long)lvm.bytes.size, (unsigned long long)lvm.size);
    if (!lvm.label_fits)
        host->problem(scan, "checksum", LABEL_AT + 16, "the sum of the label differs");
    host->structure(scan, LABEL_AT, SECTOR);
    const uint64_t id_at = LABEL_AT + CONTENTS_AT;
    host->header(scan, "uuid", id_at, LVM_ID_SIZE, (const char *)range->data + id_at, LVM_ID_SIZE);
    if (lvm.area_at == 0) {
        host->problem(scan, "unsupported", LABEL_AT, "the description stands on another disk");
        return;
    }
    lvm.text = (LvmText){
        .host = host, .scan = scan, .id = range->data + id_at, .give = volume_give, .user = &lvm};
    lvm.pieces = host->alloc(scan, PIECES_MAX, sizeof(LvmSegment));
    uint8_t *copy = lvm.pieces ? text_copy(&lvm, &size) : NULL;
    const NetbomBytes text = {copy, size};
    if (copy && !lvm_text_read(&lvm.text, &text))
        host->problem(scan, "corrupt", lvm.area_at, "the description cannot be read in full");
    host->header(scan, "volume-group", lvm.area_at, SECTOR, (const char *)lvm.text.group.data,
                 lvm.text.group.size);
    host->finish(scan);
    host->release(scan, copy);
    host->release(scan, lvm.pieces);
}

static const NetbomMagic magics[] = {{"LABELONE", 8, LABEL_AT, NETBOM_MAGIC_NUL}};
static const char *const formats[] = {"lvm2", NULL};

static const char *const fact_keys[] = {"uuid", "volume-group", NULL};

const NetbomPlugin lvm_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "lvm",
    .description = "physical volumes of LVM2; logical volumes on one disk are read",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
