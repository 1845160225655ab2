/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: finds the byte order and version of a SquashFS superblock and says whether its fields
 * can be true. */
#include "squashfs.h"

static const SqfsLayout *const layouts[] = {&sqfs_layout_4, &sqfs_layout_3, &sqfs_layout_2,
                                            &sqfs_layout_1};

const uint32_t sqfs_type_modes[SQFS_SOCKET + 1] = {0,       0040000, 0100000, 0120000,
                                                   0060000, 0020000, 0010000, 0140000};

/* The version stands at the same place in all versions. */
enum { VERSION_AT = 28 };

static bool
table_ok(const SqfsSuper *super, uint64_t start)
{
    return start >= super->layout->super_size && start < super->bytes_used;
}

/* The tables that the tree hangs on; a bad place of another table costs only what that table holds.
 */
static bool
super_plausible(const SqfsSuper *super)
{
    uint32_t size = super->block_size;
    return super->inodes > 0 && size >= 4096 && size <= 1u << 20 && (size & (size - 1)) == 0 &&
           super->bytes_used > super->layout->super_size && table_ok(super, super->inode_table) &&
           table_ok(super, super->directory_table) && super->inode_table < super->directory_table &&
           super->root >> 16 < super->directory_table - super->inode_table &&
           (super->root & 0xffff) < SQFS_METADATA_SIZE;
}

static bool
super_try(const NetbomBytes *bytes, uint64_t at, bool big_endian, SqfsSuper *ret_super)
{
    NetbomReader version = netbom_reader(bytes, at + VERSION_AT, big_endian);
    SqfsSuper super = {.big_endian = big_endian};
    super.major = netbom_u16(&version);
    super.minor = netbom_u16(&version);
    if (version.failed)
        return false;
    for (size_t i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++) {
        if (layouts[i]->major != super.major)
            continue;
        NetbomReader reader = netbom_reader(bytes, at, big_endian);
        super.layout = layouts[i];
        if (!layouts[i]->super(&reader, &super) || reader.failed || !super_plausible(&super))
            return false;
        *ret_super = super;
        return true;
    }
    return false;
}

bool
sqfs_super_read(const NetbomBytes *bytes, uint64_t at, SqfsSuper *ret_super)
{
    return super_try(bytes, at, false, ret_super) || super_try(bytes, at, true, ret_super);
}
