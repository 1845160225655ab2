/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * uboot-env.c: the plugin for the environment of U-Boot.
 *
 * Layout: u32 CRC-32 of what follows, in the byte order of the board; a redundant environment has a
 * flag byte next, which the CRC leaves out; then "name=value" NUL ..., an empty string, and fill up
 * to the size of the environment. The size stands nowhere: it is the one over which the CRC fits.
 */
#include "netbom-plugin.h"

enum {
    CRC_SIZE = 4,
    NAME_MAX_SIZE = 128,
    TEXT_MAX = 1 << 20,
    SIZE_STEP = 256, /* sizes that are tried: each multiple of it */
    SIZE_MAX_TRIED = 1 << 20,
    SIZE_MAX_LOOSE = 1 << 16, /* more than this, and what follows the variables is padding */
    VARIABLES_LEAST = 3,      /* for a claim whose CRC does not fit */
};

/* Variables that stand first: the flash of a device is searched for these. They end in NULs. */
#define FIRST(name)                                                                                \
    {name, sizeof(name) - 1, 4, NETBOM_MAGIC_NUL},                                                 \
    {                                                                                              \
        name, sizeof(name) - 1, 5, NETBOM_MAGIC_NUL                                                \
    }
/* A letter at the start of an object: any variable may be the first. */
#define ANY1(c)                                                                                    \
    {c, 1, 4, NETBOM_MAGIC_START},                                                                 \
    {                                                                                              \
        c, 1, 5, NETBOM_MAGIC_START                                                                \
    }
#define ANY4(a, b, c, d) ANY1(a), ANY1(b), ANY1(c), ANY1(d)

static const NetbomMagic magics[] = {
    FIRST("addr"),
    FIRST("altboot"),
    FIRST("arch="),
    FIRST("args"),
    FIRST("auto"),
    FIRST("baudrate"),
    FIRST("bd_"),
    FIRST("board"),
    FIRST("boot"),
    FIRST("console"),
    FIRST("cpu="),
    FIRST("dev"),
    FIRST("eth"),
    FIRST("fdt"),
    FIRST("file"),
    FIRST("flash"),
    FIRST("hw"),
    FIRST("init"),
    FIRST("ipaddr"),
    FIRST("kernel"),
    FIRST("load"),
    FIRST("mac"),
    FIRST("mtd"),
    FIRST("netmask"),
    FIRST("nand"),
    FIRST("part"),
    FIRST("ram"),
    FIRST("serial"),
    FIRST("server"),
    FIRST("std"),
    FIRST("uboot"),
    FIRST("update"),
    FIRST("upgrade"),
    FIRST("ver="),
    FIRST("active"),
    ANY4("a", "b", "c", "d"),
    ANY4("e", "f", "g", "h"),
    ANY4("i", "j", "k", "l"),
    ANY4("m", "n", "o", "p"),
    ANY4("q", "r", "s", "t"),
    ANY4("u", "v", "w", "x"),
    ANY4("y", "z", "A", "B"),
    ANY4("C", "D", "E", "F"),
    ANY4("G", "H", "I", "J"),
    ANY4("K", "L", "M", "N"),
    ANY4("O", "P", "Q", "R"),
    ANY4("S", "T", "U", "V"),
    ANY4("W", "X", "Y", "Z"),
    ANY1("_"),
};
static const char *const formats[] = {"u-boot-env", NULL};

/* Variables that are facts about the device. `vendor` names the directory of U-Boot's source that
 * the board's code comes from, which is often the maker of the chip. */
static const struct {
    const char *name, *key;
} facts[] = {
    {"ver", "version"},       {"board", "board"},         {"board_name", "board"},
    {"model", "model"},       {"arch", "arch"},           {"cpu", "cpu"},
    {"soc", "soc"},           {"vendor", "board-vendor"}, {"ethaddr", "ethaddr"},
    {"mtdparts", "mtdparts"}, {"serial#", "serial"},      {"console", "console"},
};

static bool
name_char(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           memchr("_-.:#,+@/", c, 9) != NULL;
}

/* Size of the name of the variable at `at`; 0: there is none. */
static uint64_t
name_size(const NetbomBytes *bytes, uint64_t at)
{
    for (uint64_t i = 0; i <= NAME_MAX_SIZE && at + i < bytes->size; i++) {
        if (bytes->data[at + i] == '=')
            return i;
        if (!name_char(bytes->data[at + i]))
            return 0;
    }
    return 0;
}

/* Size of the variable at `at` without its NUL; 0: there is none. */
static uint64_t
variable_size(const NetbomBytes *bytes, uint64_t at)
{
    NetbomBytes text = netbom_slice(bytes, at, TEXT_MAX);
    if (name_size(bytes, at) == 0)
        return 0;
    uint64_t size = netbom_text_size(text.data, text.size);
    if (size == text.size)
        return 0;
    for (uint64_t i = 0; i < size; i++) {
        uint8_t c = text.data[i];
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
            return 0;
    }
    return size;
}

/* Goes through the variables from `at` on. Answers the offset behind the empty string at their end;
 * 0: they do not end as they should. */
static uint64_t
variables_end(const NetbomBytes *bytes, uint64_t at, unsigned *ret_count)
{
    uint64_t from = at;
    *ret_count = 0;
    while (at < bytes->size && at - from < TEXT_MAX) {
        if (bytes->data[at] == 0)
            return at + 1;
        uint64_t size = variable_size(bytes, at);
        if (size == 0)
            return 0;
        at += size + 1;
        ++*ret_count;
    }
    return 0;
}

/* Moves *at to `to` as long as the bytes are the one at `begin`. False: another one comes first. */
static bool
padding_goes_on(const NetbomBytes *bytes, uint64_t begin, uint64_t *at, uint64_t to)
{
    while (*at < to && bytes->data[*at] == bytes->data[begin])
        ++*at;
    return *at >= to;
}

/* The size over which the CRC fits; 0: none does. */
static uint64_t
size_find(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint64_t head,
          uint64_t end, bool *ret_big_endian)
{
    NetbomReader little = netbom_reader(bytes, at, false), big = netbom_reader(bytes, at, true);
    uint32_t stored_little = netbom_u32(&little), stored_big = netbom_u32(&big);
    uint64_t done = at + head, padded = end;
    uint32_t crc = 0;
    for (uint64_t size = SIZE_STEP; size <= SIZE_MAX_TRIED && size <= bytes->size - at;
         size += SIZE_STEP) {
        if (at + size < end)
            continue;
        if (size > SIZE_MAX_LOOSE && !padding_goes_on(bytes, end, &padded, at + size))
            return 0;
        crc = host->crc32(crc, bytes->data + done, at + size - done);
        done = at + size;
        if (crc == stored_little || crc == stored_big) {
            *ret_big_endian = crc == stored_big;
            return size;
        }
    }
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    NetbomClaim claim = {.format = "u-boot-env", .extent = NETBOM_EXACT};
    bool found = false;
    (void)scan;
    for (uint64_t head = CRC_SIZE; head <= CRC_SIZE + 1; head++) {
        unsigned count;
        if (!netbom_range_ok(object->size, at, head + 2))
            continue;
        uint64_t end = variables_end(object, at + head, &count);
        if (end == 0 || count == 0)
            continue;
        uint64_t size = size_find(host, object, at, head, end, &claim.big_endian);
        if (size == 0 && (count < VARIABLES_LEAST || found))
            continue;
        claim.detail = head;
        claim.size = size > 0 ? size : end - at;
        claim.grade = size > 0 ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_HEADER;
        claim.problem = size > 0 ? NULL : "the CRC of the environment differs";
        found = true;
        if (size > 0)
            break;
    }
    if (found)
        *ret_claim = claim;
    return found;
}

static void
variable_give(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at,
              uint64_t size)
{
    const char *text = (const char *)bytes->data + at;
    uint64_t name = name_size(bytes, at), value = size - name - 1;
    NetbomField fields[] = {{"key", text, name}, {"value", text + name + 1, value}};
    host->evidence(scan, "u-boot-env", at, size, fields, 2);
    for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
        if (strlen(facts[i].name) == name && memcmp(facts[i].name, text, (size_t)name) == 0)
            host->header(scan, facts[i].key, at, size, text + name + 1, value);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    uint64_t at = claim->detail, size;
    if (claim->problem)
        host->problem(scan, "checksum", 0, "%s", claim->problem);
    host->structure(scan, 0, at);
    while (at < range->size && (size = variable_size(range, at)) > 0 && host->spend(scan, 1)) {
        variable_give(host, scan, range, at, size);
        host->structure(scan, at, size + 1);
        at += size + 1;
    }
}

static const char *const fact_keys[] = {"model",        "board",   "version", "arch",
                                        "board-vendor", "console", "cpu",     "ethaddr",
                                        "mtdparts",     "serial",  "soc",     NULL};

const NetbomPlugin uboot_env_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "uboot-env",
    .description = "U-Boot environment, single or redundant",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = sizeof(magics) / sizeof(magics[0]),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
