/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * safeloader.c: the plugin for TP-Link's SafeLoader images.
 *
 * Layout (big endian): 0 size, 4 MD5 of a salt and the bytes from 20, 20 vendor area (4096 bytes:
 * u32 length, text), 4116 partition table (2048 bytes of lines "fwup-ptn NAME base 0xHEX size
 * 0xHEX"), whose bases count from the table. A newer form has the MD5 first, then the size without
 * these 20 bytes, and the table 60 bytes later. The partitions soft-version and support-list begin
 * with u32 length, u32 0. Facts: OpenWrt's tplink-safeloader producer.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    PREAMBLE_SIZE = 20,
    VENDOR_AREA_SIZE = 4096,
    TABLE_AT = PREAMBLE_SIZE + VENDOR_AREA_SIZE,
    NEW_EXTRA = 60,
    TABLE_SIZE = 2048,
    PARTITIONS_MAX = 64,
    NAME_MAX_SIZE = 40,
    MD5_SIZE = 16,
    DATA_HEAD = 8, /* of soft-version and support-list */
    PRODUCTS_MAX = 256,
};

static const NetbomMagic magics[] = {
    {"fwup-ptn", 8, TABLE_AT, NETBOM_MAGIC_NUL},
    {"fwup-ptn", 8, TABLE_AT + NEW_EXTRA, NETBOM_MAGIC_NUL},
};
static const char *const formats[] = {"safeloader", NULL};
static const char salt[MD5_SIZE + 1] =
    "\x7a\x2b\x15\xed\x9b\x98\x59\x6d\xe5\x04\xab\x44\xac\x2a\x9f\x4e";

typedef struct {
    char name[NAME_MAX_SIZE];
    uint64_t at, size; /* from the begin of the image */
} Partition;

typedef struct {
    bool newer;
    uint64_t size;
    uint64_t table_at;
    uint64_t table_size; /* of the text */
    unsigned n_partitions;
    Partition partitions[PARTITIONS_MAX];
} Loader;

/* ---- the table ---- */

static bool
hex_read(const char **text, uint64_t *ret_value)
{
    uint64_t value = 0;
    const char *p = *text;
    if (p[0] != '0' || (p[1] != 'x' && p[1] != 'X'))
        return false;
    unsigned digits = 0;
    for (p += 2; digits < 9; p++, digits++) {
        unsigned digit = *p >= '0' && *p <= '9'   ? (unsigned)(*p - '0')
                         : *p >= 'a' && *p <= 'f' ? (unsigned)(*p - 'a' + 10)
                         : *p >= 'A' && *p <= 'F' ? (unsigned)(*p - 'A' + 10)
                                                  : 16;
        if (digit == 16)
            break;
        value = value << 4 | digit;
    }
    *text = p;
    *ret_value = value;
    return digits > 0 && digits < 9;
}

static bool
word_skip(const char **text, const char *word)
{
    size_t size = strlen(word);
    if (strncmp(*text, word, size) != 0)
        return false;
    *text += size;
    return true;
}

/* One line of the table; the text is NUL-ended. */
static bool
line_read(const char **text, Partition *ret_partition)
{
    size_t size = 0;
    if (!word_skip(text, "fwup-ptn "))
        return false;
    while ((*text)[size] > ' ' && size < NAME_MAX_SIZE - 1)
        size++;
    memcpy(ret_partition->name, *text, size);
    ret_partition->name[size] = 0;
    *text += size;
    if (size == 0 || !word_skip(text, " base ") || !hex_read(text, &ret_partition->at) ||
        !word_skip(text, " size ") || !hex_read(text, &ret_partition->size))
        return false;
    while (**text == '\t' || **text == '\r' || **text == '\n' || **text == ' ')
        (*text)++;
    return true;
}

static bool
table_read(const NetbomBytes *bytes, uint64_t at, Loader *loader)
{
    char text[TABLE_SIZE + 1] = {0};
    const char *p = text;
    NetbomBytes table = netbom_slice(bytes, at + loader->table_at, TABLE_SIZE);
    if (table.size == 0)
        return false;
    memcpy(text, table.data, table.size);
    while (loader->n_partitions < PARTITIONS_MAX && strncmp(p, "fwup-ptn ", 9) == 0) {
        Partition *partition = &loader->partitions[loader->n_partitions];
        if (!line_read(&p, partition))
            return false;
        partition->at += loader->table_at;
        if (!netbom_range_ok(loader->size, partition->at, partition->size))
            return false;
        loader->n_partitions++;
    }
    loader->table_size = (uint64_t)(p - text);
    if (loader->table_size < table.size && *p == 0)
        loader->table_size++;
    return loader->n_partitions > 0;
}

static bool
loader_open(const NetbomBytes *bytes, uint64_t at, bool newer, Loader *ret_loader)
{
    Loader loader = {.newer = newer, .table_at = TABLE_AT + (newer ? NEW_EXTRA : 0)};
    if (!netbom_match(bytes, at + loader.table_at, "fwup-ptn", 8))
        return false;
    loader.size = newer ? (uint64_t)wrapper_u32be(bytes, at + MD5_SIZE) + PREAMBLE_SIZE
                        : wrapper_u32be(bytes, at);
    if (loader.size <= loader.table_at || !table_read(bytes, at, &loader))
        return false;
    *ret_loader = loader;
    return true;
}

static bool
md5_fits(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
         const Loader *loader)
{
    uint8_t digest[MD5_SIZE];
    if (!netbom_range_ok(bytes->size, at, loader->size))
        return false;
    uint64_t covered = loader->size - PREAMBLE_SIZE;
    NetbomBuffer *copy = host->buffer_new(scan, MD5_SIZE + covered);
    bool ok = copy && host->buffer_append(scan, copy, salt, MD5_SIZE) &&
              host->buffer_append(scan, copy, bytes->data + at + PREAMBLE_SIZE, covered);
    if (ok)
        host->md5(copy->data, copy->size, digest);
    host->buffer_free(scan, copy);
    return ok && netbom_match(bytes, at + (loader->newer ? 0 : 4), (const char *)digest, MD5_SIZE);
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Loader loader;
    if (!loader_open(object, at, false, &loader) && !loader_open(object, at, true, &loader))
        return false;
    bool fits = md5_fits(host, scan, object, at, &loader);
    NetbomGrade grade = fits ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_STRUCTURE;
    /* What the MD5 of the newer form covers is not known for all devices. */
    *ret_claim = wrapper_claim("safeloader", object, at, loader.size, grade, fits || loader.newer);
    return true;
}

/* ---- facts ---- */

static void
give(const Wrapper *wrapper, const char *key, const char *text, uint64_t size)
{
    uint64_t at = (uint64_t)((const uint8_t *)text - wrapper->range->data);
    if (size > 0)
        wrapper->host->header(wrapper->scan, key, at, size, text, size);
}

/* The text behind `word` up to one of `ends`; NULL: the line has none. */
static const char *
value_find(const char *line, uint64_t size, const char *word, const char *ends, uint64_t *ret_size)
{
    uint64_t length = strlen(word), value = 0;
    for (uint64_t i = 0; i + length <= size; i++) {
        if (memcmp(line + i, word, length) != 0)
            continue;
        while (i + length + value < size && !strchr(ends, line[i + length + value]))
            value++;
        *ret_size = value;
        return line + i + length;
    }
    return NULL;
}

/* A special_id such as 45550000 is the region in hexadecimal ASCII. */
static void
region_give(const Wrapper *wrapper, const char *text, uint64_t size)
{
    char region[8] = {0};
    unsigned length = 0;
    for (uint64_t i = 0; i + 2 <= size && length < sizeof(region) - 1; i += 2) {
        char digits[5] = {'0', 'x', text[i], text[i + 1], 0};
        const char *p = digits;
        uint64_t value;
        if (!hex_read(&p, &value) || p != digits + 4)
            return;
        if (value == 0)
            break;
        if (value < 'A' || value > 'Z')
            return;
        region[length++] = (char)value;
    }
    uint64_t at = (uint64_t)((const uint8_t *)text - wrapper->range->data);
    if (length > 0)
        wrapper_fact(wrapper, "region", at, size, region);
}

/* Either {product_name:X,product_ver:1.0.0,special_id:45550000} or X(TP-LINK|EU|N300-2):1.1. */
static void
product_give(const Wrapper *wrapper, const char *line, uint64_t size, const char **last,
             uint64_t *last_size)
{
    uint64_t value_size;
    const char *value = value_find(line, size, "product_name:", ",}\r", &value_size);
    const char *paren = memchr(line, '(', size);
    bool named = value != NULL;
    if (!named && paren) {
        value = line;
        value_size = (uint64_t)(paren - line);
    }
    if (!value)
        return;
    if (!*last || *last_size != value_size || memcmp(*last, value, value_size) != 0)
        give(wrapper, "model", value, value_size);
    *last = value;
    *last_size = value_size;
    if (named) {
        if ((value = value_find(line, size, "product_ver:", ",}\r", &value_size)))
            give(wrapper, "hardware-version", value, value_size);
        if ((value = value_find(line, size, "special_id:", ",}\r", &value_size)))
            region_give(wrapper, value, value_size);
        return;
    }
    if ((value = value_find(paren, size - (uint64_t)(paren - line), "|", "|)\r", &value_size)))
        give(wrapper, "region", value, value_size);
    if ((value = value_find(line, size, "):", "\r", &value_size)))
        give(wrapper, "hardware-version", value, value_size);
}

/* Each line of a text of products. */
static void
products_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    NetbomBytes text = netbom_slice(wrapper->range, at, size);
    const char *last = NULL;
    uint64_t last_size = 0, from = 0;
    for (unsigned i = 0; i < PRODUCTS_MAX && from < text.size; i++) {
        uint64_t to = from;
        while (to < text.size && text.data[to] != '\n' && text.data[to] != 0)
            to++;
        product_give(wrapper, (const char *)text.data + from, to - from, &last, &last_size);
        from = to + 1;
    }
}

static void
version_give(const Wrapper *wrapper, uint64_t at, uint64_t size)
{
    NetbomBytes data = netbom_slice(wrapper->range, at, size);
    uint64_t value_size;
    char version[64], date[32];
    const char *value =
        value_find((const char *)data.data, data.size, "soft_ver:", "\r\n", &value_size);
    if (value) {
        give(wrapper, "version", value, value_size);
        return;
    }
    if (data.size < 12)
        return;
    /* 0 or 0xff, major, minor, patch, year (two bytes), month and day in BCD, u32 revision. */
    const uint8_t *d = data.data;
    for (unsigned i = 4; i < 8; i++)
        if (d[i] >> 4 > 9 || (d[i] & 15) > 9)
            return;
    bool valid =
        (d[0] == 0 || d[0] == 0xff) && d[6] >= 1 && d[6] <= 0x12 && d[7] >= 1 && d[7] <= 0x31;
    if (!valid)
        return;
    snprintf(version, sizeof(version), "%u.%u.%u Build %02x%02x%02x%02x rel.%u", d[1], d[2], d[3],
             d[4], d[5], d[6], d[7], wrapper_u32be(&data, 8));
    wrapper_fact(wrapper, "version", at, 12, version);
    snprintf(date, sizeof(date), "%02x%02x-%02x-%02xT00:00:00Z", d[4], d[5], d[6], d[7]);
    wrapper_fact(wrapper, "date", at + 4, 4, date);
}

/* True if the partition is only facts, which are given here. */
static bool
partition_facts(const Wrapper *wrapper, const Partition *partition)
{
    bool version = strcmp(partition->name, "soft-version") == 0;
    bool list = strcmp(partition->name, "support-list") == 0;
    if ((!version && !list) || partition->size <= DATA_HEAD ||
        !netbom_range_ok(wrapper->range->size, partition->at, partition->size))
        return false;
    uint64_t at = partition->at + DATA_HEAD, size = partition->size - DATA_HEAD;
    uint32_t length = wrapper_u32be(wrapper->range, partition->at);
    if (length < size)
        size = length;
    if (version)
        version_give(wrapper, at, size);
    else
        products_give(wrapper, at, size);
    wrapper->host->structure(wrapper->scan, partition->at, DATA_HEAD + size);
    return true;
}

/* The map of the flash: lines of text behind a magic of four bytes, then NULs or 0xff. */
static bool
map_give(const Wrapper *wrapper, const Partition *partition)
{
    NetbomBytes map = netbom_slice(wrapper->range, partition->at, partition->size);
    uint64_t size = 4;
    if (strcmp(partition->name, "partition-table") != 0 || map.size <= 4)
        return false;
    while (size < map.size && map.data[size] != 0 && map.data[size] != 0xff)
        size++;
    wrapper->host->structure(wrapper->scan, partition->at, size < map.size ? size + 1 : size);
    return true;
}

static void
vendor_area_give(const NetbomHost *host, NetbomScan *scan, const Wrapper *wrapper,
                 const Loader *loader)
{
    uint32_t length = wrapper_u32be(wrapper->range, PREAMBLE_SIZE);
    wrapper_vendor(wrapper, "TP-LINK Technologies", loader->table_at, 8);
    host->structure(scan, 0, PREAMBLE_SIZE);
    if (length <= VENDOR_AREA_SIZE - 4) {
        host->structure(scan, PREAMBLE_SIZE, 4 + (uint64_t)length);
        wrapper_text(wrapper, "description", PREAMBLE_SIZE + 4, length);
    }
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    Loader loader;
    if (!loader_open(range, 0, false, &loader) && !loader_open(range, 0, true, &loader))
        return;
    wrapper_report(&wrapper, claim, loader.size, loader.newer ? 0 : 4);
    vendor_area_give(host, scan, &wrapper, &loader);
    host->structure(scan, loader.table_at, loader.table_size);
    for (unsigned i = 0; i < loader.n_partitions; i++) {
        const Partition *partition = &loader.partitions[i];
        if (!partition_facts(&wrapper, partition) && !map_give(&wrapper, partition) &&
            !wrapper_part(&wrapper, partition->name, NULL, partition->at, partition->size))
            return;
    }
}

static const char *const fact_keys[] = {"vendor", "model",       "version",          "region",
                                        "date",   "description", "hardware-version", NULL};

const NetbomPlugin safeloader_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "safeloader",
    .description = "TP-Link SafeLoader image",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
