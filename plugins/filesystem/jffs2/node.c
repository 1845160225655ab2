/* SPDX-License-Identifier: GPL-3.0-or-later */
/* node.c: reads one node of a JFFS2 log. */
#include "jffs2.h"

enum {
    MAGIC = 0x1985,
    DIRENT_CRC_SIZE = 32, /* bytes under node_crc */
    INODE_CRC_SIZE = 60,
};

uint32_t
jffs2_crc(const NetbomHost *host, const void *data, uint64_t size)
{
    return ~host->crc32(0xffffffff, data, size);
}

bool
jffs2_node_read(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, bool big_endian,
                Jffs2Node *ret_node)
{
    NetbomReader reader = netbom_reader(bytes, at, big_endian);
    uint8_t head[8];
    if (netbom_u16(&reader) != MAGIC)
        return false;
    uint16_t type = netbom_u16(&reader);
    uint32_t size = netbom_u32(&reader);
    uint32_t crc = netbom_u32(&reader);
    if (reader.failed || size < JFFS2_HEAD_SIZE)
        return false;
    /* A node becomes obsolete by clearing one bit, which the CRC does not see. */
    memcpy(head, bytes->data + at, sizeof(head));
    head[big_endian ? 2 : 3] |= JFFS2_ACCURATE >> 8;
    if (jffs2_crc(host, head, sizeof(head)) != crc)
        return false;
    Jffs2Node node = {.at = at,
                      .size = size,
                      .type = type | JFFS2_ACCURATE,
                      .obsolete = !(type & JFFS2_ACCURATE),
                      .whole = size <= bytes->size - at};
    *ret_node = node;
    return true;
}

static bool
crc_fits(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at, uint64_t size, uint32_t crc)
{
    return netbom_range_ok(bytes->size, at, size) && jffs2_crc(host, bytes->data + at, size) == crc;
}

/* The CRCs of an obsolete node were made with the bit set, so they are not asked for there. */
bool
jffs2_inode_read(const NetbomHost *host, const NetbomBytes *bytes, const Jffs2Node *node,
                 bool big_endian, Jffs2Inode *ret_inode)
{
    NetbomReader reader = netbom_reader(bytes, node->at + JFFS2_HEAD_SIZE, big_endian);
    Jffs2Inode inode = {0};
    inode.ino = netbom_u32(&reader);
    inode.version = netbom_u32(&reader);
    inode.mode = netbom_u32(&reader);
    inode.uid = netbom_u16(&reader);
    inode.gid = netbom_u16(&reader);
    inode.isize = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* atime */
    inode.mtime = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* ctime */
    inode.offset = netbom_u32(&reader);
    inode.csize = netbom_u32(&reader);
    inode.dsize = netbom_u32(&reader);
    inode.compression = netbom_u8(&reader);
    netbom_skip(&reader, 3); /* the compression that a user asked for, flags */
    inode.data_crc = netbom_u32(&reader);
    uint32_t crc = netbom_u32(&reader);
    if (reader.failed || node->size < JFFS2_INODE_SIZE ||
        inode.csize > node->size - JFFS2_INODE_SIZE ||
        !crc_fits(host, bytes, node->at, INODE_CRC_SIZE, crc))
        return false;
    inode.data = netbom_slice(bytes, reader.at, inode.csize);
    *ret_inode = inode;
    return true;
}

bool
jffs2_dirent_read(const NetbomHost *host, const NetbomBytes *bytes, const Jffs2Node *node,
                  bool big_endian, InodeLink *ret_link)
{
    NetbomReader reader = netbom_reader(bytes, node->at + JFFS2_HEAD_SIZE, big_endian);
    InodeLink link = {.at = node->at};
    link.parent = netbom_u32(&reader);
    link.order = netbom_u32(&reader);
    link.ino = netbom_u32(&reader);
    netbom_skip(&reader, 4); /* mctime */
    link.name_size = netbom_u8(&reader);
    netbom_skip(&reader, 3); /* type, unused */
    uint32_t crc = netbom_u32(&reader);
    uint32_t name_crc = netbom_u32(&reader);
    link.name = netbom_take(&reader, link.name_size);
    if (reader.failed || node->size < JFFS2_DIRENT_SIZE ||
        link.name_size > node->size - JFFS2_DIRENT_SIZE ||
        !crc_fits(host, bytes, node->at, DIRENT_CRC_SIZE, crc) ||
        jffs2_crc(host, link.name, link.name_size) != name_crc)
        return false;
    *ret_link = link;
    return true;
}

uint64_t
jffs2_skip_blank(const NetbomBytes *bytes, uint64_t at)
{
    while (at + 4 <= bytes->size) {
        const uint8_t *p = bytes->data + at;
        bool blank = (p[0] == 0xff || p[0] == 0) && p[1] == p[0] && p[2] == p[0] && p[3] == p[0];
        if (!blank)
            break;
        at += 4;
    }
    return at;
}
