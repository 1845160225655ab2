/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * other.c: superblocks of NTFS, HFS+, UFS, UDF and QNX6.
 *
 * Facts: Microsoft's description of the NTFS boot sector, Apple's technical note 1150, the
 * superblock of FreeBSD's UFS (sys/ufs/ffs/fs.h), ECMA-167 and the kernel's fs/qnx6/qnx6.h.
 */
#include "unread.h"

enum {
    SECTOR = 512,
    NTFS_VOLUME_RECORD = 3,
    NTFS_VOLUME_NAME = 0x60,
    HFSPLUS_AT = 1024,
    UFS1_AT = 8192,
    UFS2_AT = 65536,
    UFS_MAGIC_AT = 1372,
    UDF_DESCRIPTORS_MAX = 64,
    UDF_ANCHOR_SECTOR = 256,
    QNX6_AT = 8192,
    QNX6_SIZE = 512,
    QNX6_AREA = 0x1000, /* of a superblock */
};

static bool
power_of_two(uint64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

static uint64_t
product(uint64_t count, uint64_t size)
{
    uint64_t result;
    return __builtin_mul_overflow(count, size, &result) || result > INT64_MAX ? 0 : result;
}

/* ---- NTFS ---- */

/* The name in the record of the volume, if it stands there. */
static void
ntfs_label(Unread *fs, uint64_t record)
{
    NetbomReader reader = netbom_reader(&fs->bytes, record + 20, false);
    uint64_t at = record + netbom_u16le(&reader);
    for (unsigned i = 0; i < 16; i++) {
        reader.at = at;
        const uint32_t type = netbom_u32le(&reader), length = netbom_u32le(&reader);
        const uint8_t outside = netbom_u8(&reader);
        reader.at = at + 16;
        const uint32_t size = netbom_u32le(&reader);
        const uint16_t value = netbom_u16le(&reader);
        if (reader.failed || type == UINT32_MAX || length < 24 || length > 4096)
            return;
        if (type == NTFS_VOLUME_NAME && !outside && size <= 256)
            unread_utf16(fs, "label", at + value, size / 2);
        at += length;
    }
}

bool
ntfs_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, 11, false);
    const uint16_t sector = netbom_u16le(&reader);
    const uint8_t per_cluster = netbom_u8(&reader);
    reader.at = 40;
    const uint64_t sectors = netbom_u64le(&reader), mft = netbom_u64le(&reader);
    netbom_skip(&reader, 8);
    const int8_t record_code = (int8_t)netbom_u8(&reader);
    if (reader.failed || !netbom_match(&fs->bytes, 510, "\x55\xaa", 2) || !power_of_two(sector) ||
        sector < 256 || sector > 4096 || per_cluster == 0)
        return false;
    const uint64_t cluster =
        sector *
        (per_cluster <= 128 ? (uint64_t)per_cluster : UINT64_C(1) << (256 - per_cluster) % 32);
    fs->size = product(sectors + 1, sector); /* the last one holds a copy of the boot sector */
    const uint64_t table = product(mft, cluster);
    const uint64_t record =
        record_code > 0 ? (uint64_t)record_code * cluster : UINT64_C(1) << -record_code % 32;
    if (table > 0 && netbom_match(&fs->bytes, table, "FILE", 4)) {
        fs->grade = NETBOM_GRADE_STRUCTURE;
        const uint64_t volume = table + NTFS_VOLUME_RECORD * record;
        if (netbom_match(&fs->bytes, volume, "FILE", 4))
            ntfs_label(fs, volume);
    }
    unread_mark(fs, 0, sector);
    return true;
}

/* ---- HFS+ ---- */

bool
hfsplus_read(Unread *fs)
{
    NetbomReader reader = netbom_reader(&fs->bytes, HFSPLUS_AT + 40, true);
    const uint32_t block = netbom_u32(&reader), blocks = netbom_u32(&reader),
                   unused = netbom_u32(&reader);
    if (reader.failed || !power_of_two(block) || block < 512 || blocks == 0 || unused > blocks)
        return false;
    fs->size = product(blocks, block);
    /* a copy of the header stands in the last but one sector */
    if (fs->size >= 4096 && netbom_range_ok(fs->bytes.size, fs->size - 1024, 4) &&
        memcmp(fs->bytes.data + fs->size - 1024, fs->bytes.data + HFSPLUS_AT, 4) == 0)
        fs->grade = NETBOM_GRADE_STRUCTURE;
    unread_text(fs, "last-mounted-by", HFSPLUS_AT + 8, 4);
    unread_mark(fs, HFSPLUS_AT, SECTOR);
    return true;
}

/* ---- UFS ---- */

bool
ufs_read(Unread *fs)
{
    static const struct {
        uint32_t at;
        const char *magic;
        bool big_endian, second;
    } kinds[] = {
        {UFS1_AT, "\x54\x19\x01\x00", false, false}, {UFS1_AT, "\x00\x01\x19\x54", true, false},
        {UFS2_AT, "\x19\x01\x54\x19", false, true},  {UFS2_AT, "\x19\x54\x01\x19", true, true},
        {UFS1_AT, "\x19\x01\x54\x19", false, true},  {UFS1_AT, "\x19\x54\x01\x19", true, true}};
    const unsigned n_kinds = sizeof kinds / sizeof kinds[0];
    unsigned k = 0;
    while (k < n_kinds && !netbom_match(&fs->bytes, kinds[k].at + UFS_MAGIC_AT, kinds[k].magic, 4))
        k++;
    if (k == n_kinds)
        return false;
    const uint64_t at = kinds[k].at;
    NetbomReader reader = netbom_reader(&fs->bytes, at + 12, kinds[k].big_endian);
    const uint32_t group_at = netbom_u32(&reader);
    reader.at = at + 36;
    uint64_t fragments = netbom_u32(&reader);
    reader.at = at + 44;
    const uint32_t groups = netbom_u32(&reader), block = netbom_u32(&reader),
                   fragment = netbom_u32(&reader), per_block = netbom_u32(&reader);
    if (kinds[k].second) {
        reader.at = at + 1080;
        fragments = netbom_u64(&reader);
    }
    if (reader.failed || !power_of_two(block) || block < 4096 || block > 65536 ||
        !power_of_two(fragment) || fragment < 512 || (uint64_t)fragment * per_block != block ||
        groups == 0)
        return false;
    fs->size = product(fragments, fragment);
    /* the first cylinder group has a magic at 4 */
    const char *group_magic = kinds[k].big_endian ? "\x00\x09\x02\x55" : "\x55\x02\x09\x00";
    if (netbom_match(&fs->bytes, (uint64_t)group_at * fragment + 4, group_magic, 4))
        fs->grade = NETBOM_GRADE_STRUCTURE;
    unread_text(fs, "last-mount", at + 212, 468);
    unread_text(fs, "label", at + 680, 32);
    unread_number(fs, "version", at + UFS_MAGIC_AT, 4, kinds[k].second ? 2 : 1);
    unread_mark(fs, at, UFS_MAGIC_AT + 4);
    return true;
}

/* ---- UDF ---- */

/* A descriptor's tag: the sum of its bytes and the place that it names. 0: none stands there. */
static uint16_t
udf_tag(const NetbomBytes *bytes, uint64_t sector, uint64_t sector_size)
{
    const uint64_t at = sector * sector_size;
    NetbomReader reader = netbom_reader(bytes, at, false);
    const uint16_t id = netbom_u16le(&reader);
    netbom_skip(&reader, 10);
    const uint32_t place = netbom_u32le(&reader);
    uint8_t sum = 0;
    if (reader.failed || place != sector)
        return 0;
    for (unsigned i = 0; i < 16; i++)
        sum = (uint8_t)(sum + (i == 4 ? 0 : bytes->data[at + i]));
    return sum == bytes->data[at + 4] ? id : 0;
}

/* An identifier of a volume: 8 or 16 bits for each character, the length in its last byte. */
static void
udf_label(Unread *fs, uint64_t at)
{
    const NetbomBytes field = netbom_slice(&fs->bytes, at, 32);
    if (field.size == 32 && field.data[0] == 8 && field.data[31] > 1 && field.data[31] < 32)
        unread_text(fs, "label", at + 1, field.data[31] - 1u);
}

/* Reads the volume's descriptors; raises fs->size to the end of what they name. */
static bool
udf_volume(Unread *fs, uint64_t first, uint64_t count, uint64_t sector_size)
{
    bool partition = false;
    for (uint64_t i = 0; i < count && i < UDF_DESCRIPTORS_MAX; i++) {
        const uint64_t at = (first + i) * sector_size;
        const uint16_t id = udf_tag(&fs->bytes, first + i, sector_size);
        NetbomReader reader = netbom_reader(&fs->bytes, at + 188, false);
        if (id == 1)
            udf_label(fs, at + 24);
        if (id == 5) {
            const uint64_t end =
                product(netbom_u32le(&reader) + (uint64_t)netbom_u32le(&reader), sector_size);
            partition = !reader.failed;
            fs->size = end > fs->size ? end : fs->size;
        }
        if (id != 0)
            unread_mark(fs, at, SECTOR);
        if (id == 8)
            break;
    }
    return partition;
}

bool
udf_read(Unread *fs)
{
    static const uint32_t sector_sizes[] = {2048, 512, 4096, 1024};
    if (!netbom_match(&fs->bytes, 32768 + 2048 + 1, "NSR0", 4))
        return false;
    for (unsigned k = 0; k < 4; k++) {
        const uint64_t sector = sector_sizes[k];
        if (udf_tag(&fs->bytes, UDF_ANCHOR_SECTOR, sector) != 2)
            continue;
        NetbomReader reader = netbom_reader(&fs->bytes, UDF_ANCHOR_SECTOR * sector + 16, false);
        const uint64_t main_size = netbom_u32le(&reader), main_at = netbom_u32le(&reader);
        const uint64_t copy_size = netbom_u32le(&reader), copy_at = netbom_u32le(&reader);
        fs->size = (UDF_ANCHOR_SECTOR + 1) * sector;
        if (!udf_volume(fs, main_at, main_size / sector, sector))
            return false;
        const uint64_t copy_end = product(copy_at, sector) + copy_size;
        fs->size = copy_end > fs->size ? copy_end : fs->size;
        /* a second anchor is the last sector, or stands 256 before it */
        for (uint64_t i = 0; i <= UDF_ANCHOR_SECTOR + 1; i++) {
            const uint64_t last = fs->size / sector + i;
            if (udf_tag(&fs->bytes, last, sector) == 2) {
                fs->size = (last + 1) * sector;
                break;
            }
        }
        fs->grade = NETBOM_GRADE_STRUCTURE;
        unread_mark(fs, 32768, 3 * 2048);
        unread_mark(fs, UDF_ANCHOR_SECTOR * sector, SECTOR);
        return true;
    }
    return false;
}

/* ---- QNX6 ---- */

/* CRC-32 with the highest bit first, from 0. */
static uint32_t
crc32_high_first(const uint8_t *data, uint64_t size)
{
    uint32_t crc = 0;
    for (uint64_t i = 0; i < size; i++) {
        crc ^= (uint32_t)data[i] << 24;
        for (unsigned bit = 0; bit < 8; bit++)
            crc = crc << 1 ^ (crc & 0x80000000u ? 0x04c11db7u : 0);
    }
    return crc;
}

bool
qnx6_read(Unread *fs)
{
    const bool big_endian = netbom_match(&fs->bytes, QNX6_AT, "\x68\x19\x11\x22", 4);
    NetbomReader reader = netbom_reader(&fs->bytes, QNX6_AT + 4, big_endian);
    const uint32_t crc = netbom_u32(&reader);
    reader.at = QNX6_AT + 48;
    const uint32_t block = netbom_u32(&reader);
    reader.at = QNX6_AT + 60;
    const uint32_t blocks = netbom_u32(&reader);
    if (reader.failed || !power_of_two(block) || block < 512 || block > 65536 || blocks == 0 ||
        !netbom_range_ok(fs->bytes.size, QNX6_AT, QNX6_SIZE))
        return false;
    /* boot blocks, superblock, blocks, second superblock */
    fs->size = product(blocks, block) + QNX6_AT + UINT64_C(2) * QNX6_AREA;
    if (crc32_high_first(fs->bytes.data + QNX6_AT + 8, QNX6_SIZE - 8) == crc)
        fs->grade = NETBOM_GRADE_CHECKED;
    else
        fs->wrong = "the checksum of the superblock differs";
    unread_uuid(fs, QNX6_AT + 32);
    unread_mark(fs, QNX6_AT, QNX6_AREA);
    unread_mark(fs, fs->size - QNX6_AREA, QNX6_AREA); /* the second superblock */
    return true;
}
