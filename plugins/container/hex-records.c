/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * hex-records.c: the plugin for bytes with addresses in records: Motorola S-records, Intel HEX,
 * Tektronix hex in its two forms, TI's text form and UF2. What lies together becomes one part,
 * named by its address.
 *
 * S-record line: 'S', type, count, address of 2 to 4 bytes, data, sum; types 1 to 3 carry data.
 * Intel HEX line: ':', count, address, type, data, sum; type 2 and 4 move the addresses, 1 ends.
 * All numbers are pairs of hex digits. Tektronix: '/', address of 2 bytes, count, sum of the digits
 * before, data, sum of its digits; a count of 0 ends. Extended: '%', count of characters (2
 * digits), type (6 data, 8 end), sum (2 digits) of the characters' values but its own (0 to 9, A to
 * Z 10 to 35, $ 36, % 37, . 38, _ 39, a to z 40 to 65), a digit that counts the digits of the
 * address, address, data. TI: "@ADDRESS" lines, lines of bytes with blanks between, 'q' ends. UF2:
 * blocks of 512 bytes with 0 "UF2\n", 4 9e5d5157, 8 flags, 12 address, 16 size, 20 number, 24
 * count, 32 data, 508 0ab16f30.
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
    {":", 1, 0, NETBOM_MAGIC_START},  {"UF2\n\x57\x51\x5d\x9e", 8, 0, NETBOM_MAGIC_NUL},
    {"/", 1, 0, NETBOM_MAGIC_START},  {"%", 1, 0, NETBOM_MAGIC_START},
    {"@", 1, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"srec",   "intel-hex", "tek-hex", "tek-hex-extended",
                                      "ti-txt", "uf2",       NULL};

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
    char kind;     /* 'S', ':', '/', '%', '@' or 'U' */
    uint64_t base; /* Intel HEX: added to addresses; TI: where the next bytes go */
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

/* The sum of the hex digits of the bytes. */
static uint8_t
digit_sum(const uint8_t *data, uint64_t size)
{
    uint8_t total = 0;
    for (uint64_t i = 0; i < size; i++)
        total = (uint8_t)(total + (data[i] >> 4) + (data[i] & 0xf));
    return total;
}

static bool
tek_read(const Records *records, uint64_t at, Record *ret_record)
{
    uint8_t line[LINE_BYTES];
    uint64_t size;
    if (!netbom_range_ok(records->bytes->size, at, 9) || records->bytes->data[at] != '/' ||
        !line_bytes(records->bytes, at + 1, line, &size, &ret_record->next) || size < 4 ||
        line[3] != digit_sum(line, 3))
        return false;
    *ret_record = (Record){.address = (uint64_t)line[0] << 8 | line[1],
                           .size = line[2],
                           .has_data = line[2] > 0,
                           .end = line[2] == 0,
                           .next = ret_record->next};
    if (line[2] == 0)
        return size == 4;
    memcpy(ret_record->data, line + 4, line[2] < size - 4 ? line[2] : (size_t)size - 4);
    return size == 5 + (uint64_t)line[2] && line[size - 1] == digit_sum(line + 4, line[2]);
}

/* What a character counts for in the sum of an extended record; -1: it is none of them. */
static int
tek_value(uint8_t c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'Z' ? c - 'A' + 10
           : c >= 'a' && c <= 'z' ? c - 'a' + 40
           : c == '$'             ? 36
           : c == '%'             ? 37
           : c == '.'             ? 38
           : c == '_'             ? 39
                                  : -1;
}

/* The number of `count` hex digits; false: they are none. */
static bool
digits_read(const uint8_t *text, unsigned count, uint64_t *ret_value)
{
    uint64_t value = 0;
    for (unsigned i = 0; i < count; i++) {
        const int one = digit(text[i]);
        if (one < 0)
            return false;
        value = value << 4 | (uint64_t)one;
    }
    *ret_value = value;
    return true;
}

static bool
tek_extended_read(const Records *records, uint64_t at, Record *ret_record)
{
    const NetbomBytes *bytes = records->bytes;
    uint64_t count, sum_told, digits, address;
    if (!netbom_range_ok(bytes->size, at, 8) || bytes->data[at] != '%')
        return false;
    const uint8_t *text = bytes->data + at + 1;
    if (!digits_read(text, 2, &count) || count < 6 ||
        !netbom_range_ok(bytes->size, at + 1, count) || !digits_read(text + 3, 2, &sum_told) ||
        !digits_read(text + 5, 1, &digits))
        return false;
    digits = digits == 0 ? 16 : digits;
    uint8_t total = 0;
    for (uint64_t i = 0; i < count; i++) {
        const int value = tek_value(text[i]);
        if (value < 0)
            return false;
        total = (uint8_t)(total + (i == 3 || i == 4 ? 0 : value));
    }
    if (total != sum_told || 6 + digits > count || (text[2] != '6' && text[2] != '8') ||
        !digits_read(text + 6, (unsigned)digits, &address) || (count - 6 - digits) % 2 != 0)
        return false;
    *ret_record = (Record){.address = address,
                           .size = (count - 6 - digits) / 2,
                           .has_data = text[2] == '6',
                           .end = text[2] == '8'};
    for (uint64_t i = 0; i < ret_record->size; i++) {
        uint64_t value;
        if (!digits_read(text + 6 + digits + 2 * i, 2, &value))
            return false;
        ret_record->data[i] = (uint8_t)value;
    }
    at += 1 + count;
    if (at < bytes->size && bytes->data[at] != '\r' && bytes->data[at] != '\n')
        return false;
    while (at < bytes->size && (bytes->data[at] == '\r' || bytes->data[at] == '\n'))
        at++;
    ret_record->next = at;
    return true;
}

/* A line of TI's form: an address, bytes, or the end. */
static bool
ti_read(Records *records, uint64_t at, Record *ret_record)
{
    const NetbomBytes *bytes = records->bytes;
    uint64_t value = 0, count = 0;
    *ret_record = (Record){.address = records->base};
    if (at >= bytes->size)
        return false;
    if (bytes->data[at] == '@') {
        for (at++; at < bytes->size && count < 8 && digit(bytes->data[at]) >= 0; at++, count++)
            value = value << 4 | (uint64_t)digit(bytes->data[at]);
        if (count < 4)
            return false;
        records->base = value;
    } else if (bytes->data[at] == 'q') {
        ret_record->end = true;
        at++;
    } else {
        while (at + 1 < bytes->size && ret_record->size < LINE_BYTES &&
               digits_read(bytes->data + at, 2, &value)) {
            ret_record->data[ret_record->size++] = (uint8_t)value;
            at += 2;
            if (at < bytes->size && bytes->data[at] == ' ')
                at++;
        }
        ret_record->has_data = true;
        records->base += ret_record->size;
    }
    if ((ret_record->has_data && ret_record->size == 0) ||
        (at < bytes->size && bytes->data[at] != '\r' && bytes->data[at] != '\n'))
        return false;
    while (at < bytes->size && (bytes->data[at] == '\r' || bytes->data[at] == '\n'))
        at++;
    ret_record->next = at;
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
    switch (records->kind) {
    case 'S':
        return srec_read(records, at, ret_record);
    case ':':
        return ihex_read(records, at, ret_record);
    case '/':
        return tek_read(records, at, ret_record);
    case '%':
        return tek_extended_read(records, at, ret_record);
    case '@':
        return ti_read(records, at, ret_record);
    default:
        return uf2_read(records, at, ret_record);
    }
}

static const char kinds[] = "S:/%@U"; /* in the order of the formats */

/* TI's form has no sums: without its end, or without bytes, nothing proves it. Of the others two
 * good records, or the end, do. */
static bool
proved(char kind, uint64_t count, uint64_t n_data, bool ended)
{
    return kind == '@' ? ended && n_data > 0 : count >= RECORDS_LEAST || ended;
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
    const char *kind = bytes.size > 0 ? strchr(kinds, bytes.data[0]) : NULL;
    /* Tektronix' has an end record only where there is an address to start at, so that nothing says
     * where a file without one ends. */
    const bool tek = kind && (*kind == '/' || *kind == '%');
    if (!kind || !proved(*kind, count, n_data, ended))
        return false;
    const bool sums = *kind != '@';
    *ret_claim =
        (NetbomClaim){.format = formats[kind - kinds],
                      .size = offset,
                      .extent = tek ? NETBOM_TO_END : NETBOM_EXACT,
                      .grade = ended && sums ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_STRUCTURE};
    ret_claim->detail = ended || (tek && offset == bytes.size);
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
    Records records = {range, (char)range->data[0], 0};
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
    if (claim->extent == NETBOM_TO_END)
        host->set_end(scan, at);
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
    .description = "Motorola S-records, Intel HEX, Tektronix hex, TI's text form and UF2",
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
