/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hex-records.c: the plugin for bytes with addresses in records: Motorola S-records, Intel HEX and
 * UF2. What lies together becomes one part, named by its address.
 *
 * S-record line: 'S', type, count, address of 2 to 4 bytes, data, sum; types 1 to 3 carry data.
 * Intel HEX line: ':', count, address, type, data, sum; type 2 and 4 move the addresses, 1 ends.
 * All numbers are pairs of hex digits. UF2: blocks of 512 bytes with 0 "UF2\n", 4 9e5d5157, 8
 * flags, 12 address, 16 size, 20 number, 24 count, 32 data, 508 0ab16f30.
 */
#include "netbom-plugin.h"

#include <stdio.h>

enum {
    LINE_BYTES = 256, /* most bytes that the digits of a line stand for */
    UF2_BLOCK = 512,
    UF2_DATA_MAX = 476,
    UF2_NOT_FLASH = 1,
    PARTS_MAX = 4096,
    RECORDS_LEAST = 2,
};

static const NetbomMagic magics[] = {
    {"S0", 2, 0, NETBOM_MAGIC_START}, {"S1", 2, 0, NETBOM_MAGIC_START},
    {"S2", 2, 0, NETBOM_MAGIC_START}, {"S3", 2, 0, NETBOM_MAGIC_START},
    {":", 1, 0, NETBOM_MAGIC_START},  {"UF2\n\x57\x51\x5d\x9e", 8, 0, 0},
};
static const char *const formats[] = {"srec", "intel-hex", "uf2", NULL};

typedef struct {
    uint64_t address, size;
    uint8_t data[LINE_BYTES + UF2_DATA_MAX];
    const uint8_t *name; /* text of an S0 record */
    uint64_t name_size;
    bool has_data, end;
    bool is_count; /* its address is the number of data records before it */
    uint64_t next; /* offset of the record behind it */
} Record;

typedef struct {
    const NetbomBytes *bytes;
    char kind;     /* 'S', ':' or 'U' */
    uint64_t base; /* Intel HEX: added to addresses */
} Records;

/* ---- lines ---- */

static int
digit(uint8_t c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* The bytes of the digits from `at` on, up to the end of the line; false: it is no such line. */
static bool
line_bytes(const NetbomBytes *bytes, uint64_t at, uint8_t *ret_data, uint64_t *ret_size,
           uint64_t *ret_next)
{
    uint64_t size = 0;
    while (at + 1 < bytes->size) {
        int high = digit(bytes->data[at]), low = digit(bytes->data[at + 1]);
        if (high < 0)
            break;
        if (low < 0 || size == LINE_BYTES)
            return false;
        ret_data[size++] = (uint8_t)(high << 4 | low);
        at += 2;
    }
    while (at < bytes->size && bytes->data[at] == ' ')
        at++;
    if (at < bytes->size && bytes->data[at] != '\r' && bytes->data[at] != '\n')
        return false;
    while (at < bytes->size && (bytes->data[at] == '\r' || bytes->data[at] == '\n'))
        at++;
    *ret_size = size;
    *ret_next = at;
    return size > 0;
}

static uint8_t
sum(const uint8_t *data, uint64_t size)
{
    uint8_t total = 0;
    for (uint64_t i = 0; i < size; i++)
        total = (uint8_t)(total + data[i]);
    return total;
}

static bool
srec_read(const Records *records, uint64_t at, Record *ret_record)
{
    static const uint8_t address_sizes[10] = {2, 2, 3, 4, 0, 2, 3, 4, 3, 2};
    uint8_t line[LINE_BYTES] = {0};
    uint64_t size;
    if (!netbom_range_ok(records->bytes->size, at, 4) || records->bytes->data[at] != 'S')
        return false;
    int type = digit(records->bytes->data[at + 1]);
    if (type < 0 || type > 9 || address_sizes[type] == 0 ||
        !line_bytes(records->bytes, at + 2, line, &size, &ret_record->next) ||
        line[0] != size - 1 || size < 2 + (uint64_t)address_sizes[type] || sum(line, size) != 0xff)
        return false;
    unsigned head = 1 + address_sizes[type];
    ret_record->address = 0;
    for (unsigned i = 1; i < head; i++)
        ret_record->address = ret_record->address << 8 | line[i];
    ret_record->size = size - head - 1;
    memcpy(ret_record->data, line + head, (size_t)ret_record->size);
    ret_record->has_data = type >= 1 && type <= 3;
    ret_record->end = type >= 7;
    ret_record->is_count = type == 5 || type == 6;
    ret_record->name_size = 0;
    if (type == 0) {
        ret_record->name = ret_record->data;
        ret_record->name_size = ret_record->size;
    }
    return true;
}

static bool
ihex_read(Records *records, uint64_t at, Record *ret_record)
{
    uint8_t line[LINE_BYTES];
    uint64_t size;
    if (!netbom_range_ok(records->bytes->size, at, 11) || records->bytes->data[at] != ':' ||
        !line_bytes(records->bytes, at + 1, line, &size, &ret_record->next) || size < 5 ||
        line[0] != size - 5 || line[3] > 5 || sum(line, size) != 0)
        return false;
    uint64_t value = size >= 7 ? (uint64_t)line[4] << 8 | line[5] : 0;
    if (line[3] == 2)
        records->base = value << 4;
    if (line[3] == 4)
        records->base = value << 16;
    ret_record->address = records->base + ((uint64_t)line[1] << 8 | line[2]);
    ret_record->size = line[0];
    memcpy(ret_record->data, line + 4, line[0]);
    ret_record->has_data = line[3] == 0;
    ret_record->end = line[3] == 1;
    ret_record->is_count = false;
    ret_record->name_size = 0;
    return true;
}

static bool
uf2_read(const Records *records, uint64_t at, Record *ret_record)
{
    if (!netbom_range_ok(records->bytes->size, at, UF2_BLOCK) ||
        !netbom_match(records->bytes, at, "UF2\n\x57\x51\x5d\x9e", 8) ||
        !netbom_match(records->bytes, at + 508, "\x30\x6f\xb1\x0a", 4))
        return false;
    NetbomReader reader = netbom_reader(records->bytes, at + 8, false);
    uint32_t flags = netbom_u32(&reader);
    ret_record->address = netbom_u32(&reader);
    ret_record->size = netbom_u32(&reader);
    uint32_t number = netbom_u32(&reader), count = netbom_u32(&reader);
    if (ret_record->size > UF2_DATA_MAX || number >= count)
        return false;
    memcpy(ret_record->data, records->bytes->data + at + 32, (size_t)ret_record->size);
    ret_record->has_data = !(flags & UF2_NOT_FLASH);
    ret_record->end = number + 1 == count;
    ret_record->is_count = false;
    ret_record->name_size = 0;
    ret_record->next = at + UF2_BLOCK;
    return true;
}

static bool
record_read(Records *records, uint64_t at, Record *ret_record)
{
    return records->kind == 'S'   ? srec_read(records, at, ret_record)
           : records->kind == ':' ? ihex_read(records, at, ret_record)
                                  : uf2_read(records, at, ret_record);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomBytes bytes = netbom_slice(object, at, object->size);
    Records records = {&bytes, bytes.size > 0 ? (char)bytes.data[0] : 0, 0};
    Record record;
    uint64_t count = 0, n_data = 0, offset = 0;
    bool ended = false, counted = false;
    while (!ended && record_read(&records, offset, &record) && host->spend(scan, 1)) {
        offset = record.next;
        ended = record.end;
        n_data += record.has_data;
        counted = record.is_count && record.address == n_data;
        count++;
    }
    /* Without an address to start at there may be no end record: then the count of the data ends
     * them. */
    ended = ended || counted;
    if (count < RECORDS_LEAST && !ended)
        return false;
    *ret_claim = (NetbomClaim){.format = records.kind == 'S'   ? "srec"
                                         : records.kind == ':' ? "intel-hex"
                                                               : "uf2",
                               .size = offset,
                               .extent = NETBOM_EXACT,
                               .grade = ended ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_STRUCTURE};
    ret_claim->detail = ended;
    return true;
}

/* ---- unpack ---- */

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    NetbomBuffer *part;
    uint64_t address; /* of the part */
    unsigned n_parts;
} Output;

/* Hands on the part that was collected; false: stop. */
static bool
part_give(Output *output)
{
    char name[32];
    NetbomBuffer *part = output->part;
    output->part = NULL;
    if (!part)
        return true;
    int size = snprintf(name, sizeof(name), "0x%08llx", (unsigned long long)output->address);
    NetbomEntry entry = {.kind = NETBOM_PART, .name = name, .name_size = (uint64_t)size};
    if (++output->n_parts > PARTS_MAX) {
        output->host->problem(output->scan, "limit", 0, "more address ranges than are read");
        output->host->buffer_free(output->scan, part);
        return false;
    }
    return output->host->child_buffer(output->scan, &entry, part);
}

static bool
record_take(Output *output, const Record *record)
{
    if (output->part && record->address != output->address + output->part->size &&
        !part_give(output))
        return false;
    if (!output->part) {
        output->part = output->host->buffer_new(output->scan, 0);
        output->address = record->address;
    }
    if (!output->part ||
        !output->host->buffer_append(output->scan, output->part, record->data, record->size)) {
        output->host->problem(output->scan, "limit", 0, "no memory for a part");
        return false;
    }
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Records records = {range,
                       claim->format[0] == 's'   ? 'S'
                       : claim->format[0] == 'i' ? ':'
                                                 : 'U',
                       0};
    Output output = {.host = host, .scan = scan};
    Record record;
    uint64_t at = 0;
    bool more = true;
    while (more && at < range->size && record_read(&records, at, &record) && host->spend(scan, 1)) {
        if (record.name_size > 0)
            host->header(scan, "name", at, record.next - at, (const char *)record.name,
                         netbom_text_size(record.name, record.name_size));
        if (record.has_data && record.size > 0)
            more = record_take(&output, &record);
        host->structure(scan, at, record.next - at);
        at = record.next;
        if (record.end)
            break;
    }
    if (!claim->detail)
        host->problem(scan, "truncated", at, "the records break off");
    if (more)
        part_give(&output);
    host->buffer_free(scan, output.part);
}

static const char *const fact_keys[] = {"name", NULL};

const NetbomPlugin hex_records_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "hex-records",
    .description = "Motorola S-records, Intel HEX and UF2",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
