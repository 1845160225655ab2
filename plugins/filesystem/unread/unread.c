/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unread.c: the plugin for file systems that are recognised and not read: the table of them. */
#include "unread.h"

#include "plugin-utf16.h"

#include <stdio.h>

static const NetbomMagic magics[] = {
    {"XFSB\0\0", 6, 0, 0},
    {"JFS1", 4, 32768, NETBOM_MAGIC_NUL},
    {"ReIsErFs", 8, 65536 + 52, NETBOM_MAGIC_NUL},
    {"ReIsEr2Fs", 9, 65536 + 52, NETBOM_MAGIC_NUL},
    {"ReIsEr3Fs", 9, 65536 + 52, NETBOM_MAGIC_NUL},
    {"NTFS    \0", 9, 3, 0},
    {"H+\0\4", 4, 1024, 0},
    {"HX\0\5", 4, 1024, 0},
    {"\x54\x19\x01\x00", 4, 8192 + 1372, 0},
    {"\x00\x01\x19\x54", 4, 8192 + 1372, 0},
    {"\x19\x01\x54\x19", 4, 8192 + 1372, 0},
    {"\x19\x54\x01\x19", 4, 8192 + 1372, 0},
    {"\x19\x01\x54\x19", 4, 65536 + 1372, 0},
    {"\x19\x54\x01\x19", 4, 65536 + 1372, 0},
    {"\0BEA01\1\0", 8, 32768, 0},
    {"\x22\x11\x19\x68", 4, 8192, 0},
    {"\x68\x19\x11\x22", 4, 8192, 0},
    {"\xf0\x0f\xff\xf7littlefs\x2f\xe0\x00\x10", 16, 4, 0},
    {"partclone-image\0", 16, 0, 0},
};

/* In the order of the magics. */
static const struct {
    const char *format;
    UnreadRead read;
} known[] = {
    {"xfs", xfs_read},
    {"jfs", jfs_read},
    {"reiserfs", reiserfs_read},
    {"reiserfs", reiserfs_read},
    {"reiserfs", reiserfs_read},
    {"ntfs", ntfs_read},
    {"hfsplus", hfsplus_read},
    {"hfsplus", hfsplus_read},
    {"ufs", ufs_read},
    {"ufs", ufs_read},
    {"ufs", ufs_read},
    {"ufs", ufs_read},
    {"ufs", ufs_read},
    {"ufs", ufs_read},
    {"udf", udf_read},
    {"qnx6", qnx6_read},
    {"qnx6", qnx6_read},
    {"littlefs", littlefs_read},
    {"partclone", partclone_read},
};

static const char *const formats[] = {"xfs", "jfs",  "reiserfs", "ntfs",      "hfsplus", "ufs",
                                      "udf", "qnx6", "littlefs", "partclone", NULL};

_Static_assert(sizeof magics / sizeof magics[0] == sizeof known / sizeof known[0],
               "one reader for each magic");

void
unread_text(Unread *fs, const char *key, uint64_t at, uint64_t size)
{
    const NetbomBytes text = netbom_slice(&fs->bytes, at, size);
    if (fs->wants_facts && text.size == size)
        fs->host->header(fs->scan, key, at, size, (const char *)text.data,
                         netbom_text_size(text.data, size));
}

void
unread_utf16(Unread *fs, const char *key, uint64_t at, uint64_t units)
{
    char text[512 * PLUGIN_UTF8_MAX];
    if (!fs->wants_facts || units > 512 || !netbom_range_ok(fs->bytes.size, at, 2 * units))
        return;
    const uint64_t size = plugin_utf16(fs->bytes.data + at, units, text);
    fs->host->header(fs->scan, key, at, 2 * units, text, size);
}

void
unread_uuid(Unread *fs, uint64_t at)
{
    static const uint8_t none[16] = {0};
    const NetbomBytes uuid = netbom_slice(&fs->bytes, at, 16);
    char text[40];
    unsigned size = 0;
    if (!fs->wants_facts || uuid.size < 16 || memcmp(uuid.data, none, 16) == 0)
        return;
    for (unsigned i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[size++] = '-';
        text[size++] = "0123456789abcdef"[uuid.data[i] >> 4];
        text[size++] = "0123456789abcdef"[uuid.data[i] & 15];
    }
    fs->host->header(fs->scan, "uuid", at, 16, text, size);
}

void
unread_number(Unread *fs, const char *key, uint64_t at, uint64_t size, uint64_t value)
{
    char text[24];
    if (!fs->wants_facts)
        return;
    const int length = snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    fs->host->header(fs->scan, key, at, size, text, (uint64_t)length);
}

void
unread_mark(Unread *fs, uint64_t at, uint64_t size)
{
    const NetbomBytes part = netbom_slice(&fs->bytes, at, size);
    if (fs->wants_facts && part.size > 0)
        fs->host->structure(fs->scan, at, part.size);
}

/* Asks the readers whose magic stands there (and who make `format`, if it is not NULL). */
static bool
unread_find(Unread *fs, const char *format, const char **ret_format)
{
    for (unsigned i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        if (!netbom_match(&fs->bytes, magics[i].offset, magics[i].pattern, magics[i].length) ||
            (format && strcmp(format, known[i].format) != 0))
            continue;
        fs->grade = NETBOM_GRADE_HEADER;
        fs->wrong = NULL;
        fs->size = 0;
        if (known[i].read(fs) && fs->size > magics[i].offset) {
            *ret_format = known[i].format;
            return true;
        }
    }
    return false;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    Unread fs = {.host = host, .scan = scan, .bytes = netbom_slice(object, at, UINT64_MAX)};
    NetbomClaim claim = {.extent = NETBOM_EXACT};
    if (!unread_find(&fs, NULL, &claim.format))
        return false;
    claim.size = fs.size < fs.bytes.size ? fs.size : fs.bytes.size;
    claim.grade = fs.grade;
    *ret_claim = claim;
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Unread fs = {.host = host, .scan = scan, .bytes = *range, .wants_facts = true};
    const char *format;
    if (!unread_find(&fs, claim->format, &format))
        return;
    if (fs.wrong)
        host->problem(scan, "checksum", 0, "%s: %s", format, fs.wrong);
    if (fs.size > range->size)
        host->problem(scan, "truncated", range->size, "%llu of %llu bytes are there",
                      (unsigned long long)range->size, (unsigned long long)fs.size);
    host->problem(scan, "unsupported", 0, "%s: recognised, its files are not read", format);
}

static const char *const fact_keys[] = {"block-size",      "blocks",  "disk-size", "file-system",
                                        "minor-version",   "version", "label",     "last-mount",
                                        "last-mounted-by", "made-by", "uuid",      NULL};

const NetbomPlugin unread_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "unread",
    .description = "file systems whose facts are read, and not their files",
    .magics = magics,
    .n_magics = sizeof magics / sizeof magics[0],
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
