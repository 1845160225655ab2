/* SPDX-License-Identifier: GPL-3.0-or-later */
/* volume.c: puts the volumes of a UBI image together. */
#include "ubi.h"

#include <stdio.h>

enum {
    NAME_AT = 16,
    NAME_SIZE = 128,
    PROBLEMS_MAX = 64,
};

/* What the volume table says. */
typedef struct {
    bool known;
    uint64_t at;
    uint32_t reserved, data_pad;
    uint8_t type;
    bool updating; /* an update was begun and not finished */
    uint16_t name_size;
    const uint8_t *name;
} Record;

/* One volume and its blocks: [first, first + count) of ubi->blocks. */
typedef struct Volume {
    struct Volume *next; /* given before this one */
    Ubi *ubi;
    const Record *record;
    uint32_t id;
    uint64_t first, count;
    uint64_t usable; /* bytes of a block */
    uint64_t limit;  /* block numbers are below it */
    unsigned n_problems;
    char name[NAME_SIZE];
} Volume;

/* ---- the volume table ---- */

static bool
record_read(const Ubi *ubi, const NetbomBytes *table, uint64_t at, Record *ret_record)
{
    NetbomReader reader = netbom_reader(table, at, true);
    NetbomReader end = netbom_reader(table, at + UBI_RECORD_SIZE - 4, true);
    Record record = {.known = true};
    record.reserved = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* alignment */
    record.data_pad = netbom_u32(&reader);
    record.type = netbom_u8(&reader);
    record.updating = netbom_u8(&reader) != 0;
    record.name_size = netbom_u16(&reader);
    record.name = netbom_take(&reader, NAME_SIZE);
    uint32_t crc = netbom_u32(&end);
    if (reader.failed || end.failed || record.name_size >= NAME_SIZE ||
        ubi_crc(ubi->host, table->data + at, UBI_RECORD_SIZE - 4) != crc)
        return false;
    *ret_record = record;
    return true;
}

/* Reads one copy of the table. False: it is damaged; the records that are good are kept. */
static bool
table_read(const Ubi *ubi, const UbiBlock *block, Record records[UBI_RECORDS_MAX])
{
    NetbomBytes table = ubi_block_data(ubi, block);
    bool good = true;
    for (uint64_t i = 0; i < UBI_RECORDS_MAX; i++) {
        uint64_t at = i * UBI_RECORD_SIZE;
        Record record;
        if (at + UBI_RECORD_SIZE > ubi->block_size - ubi->ec.data_offset)
            break; /* a small block holds fewer of them */
        if (!record_read(ubi, &table, at, &record)) {
            good = false;
        } else if (record.reserved > 0 && !records[i].known) {
            record.at = block->at + ubi->ec.data_offset + at;
            records[i] = record;
        }
    }
    return good;
}

/* True if there is a table that is whole. A second copy fills what is damaged in the first. */
static bool
table_find(const Ubi *ubi, Record records[UBI_RECORDS_MAX])
{
    unsigned n_copies = 0;
    bool good = false;
    for (uint64_t i = 0; i < ubi->n_blocks && !good; i++) {
        const UbiBlock *block = &ubi->blocks[i];
        if (!block->has_vid || block->stale || block->volume != UBI_LAYOUT_VOLUME)
            continue;
        n_copies++;
        good = table_read(ubi, block, records);
        if (!good)
            ubi->host->problem(ubi->scan, "checksum", block->at,
                               "a copy of the volume table is damaged");
    }
    if (n_copies == 0)
        ubi->host->problem(ubi->scan, "corrupt", 0, "there is no volume table");
    return good;
}

/* ---- contents ---- */

static void
volume_problem(Volume *volume, const char *kind, uint64_t offset, uint32_t lnum, const char *text)
{
    const Ubi *ubi = volume->ubi;
    if (volume->n_problems++ < PROBLEMS_MAX)
        ubi->host->problem(ubi->scan, kind, offset, "%s: block %u %s", volume->name, lnum, text);
}

/* The bytes that a block adds to its volume. */
static uint64_t
block_size(const Volume *volume, const UbiBlock *block)
{
    uint64_t size = block->type == UBI_STATIC ? block->data_size : volume->usable;
    return size < volume->usable ? size : volume->usable;
}

static bool
block_counts(const Volume *volume, const UbiBlock *block)
{
    return !block->stale && block->lnum < volume->limit;
}

/* Blocks that are not there read as erased flash. */
static uint64_t
volume_read(void *state, uint64_t token, uint8_t *dst, uint64_t size)
{
    Volume *volume = state;
    const Ubi *ubi = volume->ubi;
    (void)token;
    memset(dst, 0xff, (size_t)size);
    for (uint64_t i = 0; i < volume->count && ubi->host->spend(ubi->scan, 16); i++) {
        const UbiBlock *block = &ubi->blocks[volume->first + i];
        uint64_t to = (uint64_t)block->lnum * volume->usable;
        if (!block_counts(volume, block) || to >= size)
            continue;
        NetbomBytes data = ubi_block_data(ubi, block);
        uint64_t wanted = block_size(volume, block);
        wanted = wanted < size - to ? wanted : size - to;
        memcpy(dst + to, data.data, (size_t)(wanted < data.size ? wanted : data.size));
        if (data.size < wanted)
            volume_problem(volume, "truncated", block->at, block->lnum, "is cut off");
        else if (block->type == UBI_STATIC &&
                 ubi_crc(ubi->host, data.data, wanted) != block->data_crc)
            volume_problem(volume, "checksum", block->at, block->lnum, "has a CRC that differs");
    }
    return size;
}

/* Size by the blocks that are there; a static volume knows how many there should be. */
static uint64_t
volume_size(Volume *volume)
{
    uint64_t size = 0, n_lost = 0;
    uint64_t expected = 0, next = 0;
    for (uint64_t i = 0; i < volume->count; i++) {
        const UbiBlock *block = &volume->ubi->blocks[volume->first + i];
        if (!block->stale && block->lnum >= volume->limit)
            volume_problem(volume, "corrupt", block->at, block->lnum, "is behind the volume's end");
        if (!block_counts(volume, block))
            continue;
        uint64_t end = (uint64_t)block->lnum * volume->usable + block_size(volume, block);
        size = end > size ? end : size;
        n_lost += block->lnum > next ? block->lnum - next : 0;
        next = (uint64_t)block->lnum + 1;
        if (block->type == UBI_STATIC && block->used_blocks <= volume->limit)
            expected = block->used_blocks;
    }
    n_lost += expected > next ? expected - next : 0;
    if (expected > 0 && n_lost > 0)
        volume->ubi->host->problem(volume->ubi->scan, "corrupt", 0,
                                   "%s: %llu of %llu blocks are missing", volume->name,
                                   (unsigned long long)n_lost, (unsigned long long)expected);
    return size;
}

/* ---- volumes ---- */

static void
volume_name(Volume *volume)
{
    const Record *record = volume->record;
    uint64_t size = record ? netbom_text_size(record->name, record->name_size) : 0;
    if (size == 0 || (size == 1 && record->name[0] == '.') ||
        (size == 2 && memcmp(record->name, "..", 2) == 0)) {
        snprintf(volume->name, sizeof(volume->name), "volume-%u", volume->id);
        return;
    }
    for (uint64_t i = 0; i < size; i++)
        volume->name[i] = record->name[i] == '/' ? '_' : (char)record->name[i];
    volume->name[size] = 0;
}

static void
volume_headers(const Volume *volume)
{
    const Ubi *ubi = volume->ubi;
    const Record *record = volume->record;
    const char *type = record->type == UBI_STATIC ? "static" : "dynamic";
    ubi->host->header(ubi->scan, "volume", record->at + NAME_AT, record->name_size, volume->name,
                      strlen(volume->name));
    ubi->host->header(ubi->scan, "volume-type", record->at + 12, 1, type, strlen(type));
    if (record->updating)
        ubi->host->problem(ubi->scan, "corrupt", record->at, "%s: an update was not finished",
                           volume->name);
}

/* What ubi_volumes_give() goes through: the volumes of the table and those of the blocks. */
typedef struct {
    Ubi *ubi;
    Record *records;
    bool has_table;
    uint32_t next_record;
    uint64_t next_block;
    Volume *given;
} Volumes;

/* Takes the volume with the lowest number that is left. False: there is none. */
static bool
volume_next(Volumes *volumes, Volume *ret_volume)
{
    const Ubi *ubi = volumes->ubi;
    uint64_t first = volumes->next_block;
    while (volumes->next_record < UBI_RECORDS_MAX && !volumes->records[volumes->next_record].known)
        volumes->next_record++;
    uint32_t id = UINT32_MAX;
    if (first < ubi->n_blocks && ubi->blocks[first].has_vid &&
        ubi->blocks[first].volume < UBI_INTERNAL_FROM)
        id = ubi->blocks[first].volume;
    if (volumes->next_record < UBI_RECORDS_MAX && volumes->next_record < id)
        id = volumes->next_record;
    if (id == UINT32_MAX)
        return false;
    uint64_t end = first;
    while (end < ubi->n_blocks && ubi->blocks[end].has_vid && ubi->blocks[end].volume == id)
        end++;
    Volume volume = {.ubi = volumes->ubi, .id = id, .first = first, .count = end - first};
    if (id < UBI_RECORDS_MAX && volumes->records[id].known)
        volume.record = &volumes->records[id];
    volumes->next_record += id == volumes->next_record;
    volumes->next_block = end;
    *ret_volume = volume;
    return true;
}

/* Blocks of a volume that the table does not name are left from one that was deleted: UBI erases
 * them when it attaches the flash. */
static void
volume_note_deleted(const Ubi *ubi, const Volume *found)
{
    Volume volume = *found;
    volume_name(&volume);
    ubi->host->header(ubi->scan, "deleted", ubi->blocks[volume.first].at, UBI_HEAD_SIZE,
                      volume.name, strlen(volume.name));
}

/* Without a table the blocks are all there is to go by. */
static bool
volume_give(Volumes *volumes, const Volume *found)
{
    Ubi *ubi = volumes->ubi;
    if (!found->record && volumes->has_table) {
        volume_note_deleted(ubi, found);
        return true;
    }
    Volume *volume = ubi->host->alloc(ubi->scan, 1, sizeof(*volume));
    if (!volume) {
        ubi->host->problem(ubi->scan, "limit", 0, "no memory for a volume");
        return false;
    }
    *volume = *found;
    volume->next = volumes->given;
    volumes->given = volume;
    uint64_t pad = volume->record      ? volume->record->data_pad
                   : volume->count > 0 ? ubi->blocks[volume->first].data_pad
                                       : 0;
    volume->usable = ubi->block_size - ubi->ec.data_offset;
    if (pad < volume->usable)
        volume->usable -= pad;
    volume->limit = volume->record ? volume->record->reserved : 1024 + 4 * ubi->n_blocks;
    volume_name(volume);
    if (volume->record)
        volume_headers(volume);
    NetbomEntry entry = {
        .kind = NETBOM_PART, .name = volume->name, .name_size = strlen(volume->name)};
    return ubi->host->child_read(ubi->scan, &entry, volume_size(volume), volume_read, volume, 0);
}

void
ubi_volumes_give(Ubi *ubi)
{
    Volumes volumes = {.ubi = ubi};
    Volume volume;
    volumes.records = ubi->host->alloc(ubi->scan, UBI_RECORDS_MAX, sizeof(Record));
    if (!volumes.records) {
        ubi->host->problem(ubi->scan, "limit", 0, "no memory for the volume table");
        return;
    }
    volumes.has_table = table_find(ubi, volumes.records);
    while (volume_next(&volumes, &volume) && volume_give(&volumes, &volume))
        ;
    ubi->host->finish(ubi->scan);
    while (volumes.given) {
        Volume *next = volumes.given->next;
        ubi->host->release(ubi->scan, volumes.given);
        volumes.given = next;
    }
    ubi->host->release(ubi->scan, volumes.records);
}
