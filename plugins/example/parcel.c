/* SPDX-License-Identifier: MIT */
/*
 * An example of a plugin that is built outside of netbom: a whole format in one file.
 *
 *     cc -std=c17 -shared -fPIC -I/usr/local/include -o parcel.so parcel.c
 *     netbom scan --plugin ./parcel.so image.bin
 *
 * "Parcel" is a format made up for this purpose. All numbers are big-endian.
 *
 *     offset  size  what
 *          0     8  "PARCEL\r\n"
 *          8     4  size of the whole, header included
 *         12     4  CRC-32 of all that follows
 *         16    16  name of the board, filled up with NULs
 *         32        members, to the end: u16 length of the name, u32 size of the data, name, data
 */
#include <netbom-plugin.h>

enum { HEADER_SIZE = 32, BOARD_AT = 16, BOARD_SIZE = 16 };

static const NetbomMagic magics[] = {{"PARCEL\r\n", 8, 0, 0}};
static const char *const formats[] = {"parcel", NULL};

static bool
parcel_detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
              NetbomClaim *ret_claim)
{
    (void)scan;
    NetbomReader header = netbom_reader(object, at, true);
    netbom_skip(&header, 8);
    uint64_t size = netbom_u32(&header);
    uint32_t checksum = netbom_u32(&header);
    if (header.failed || size < HEADER_SIZE || !netbom_range_ok(object->size, at, size))
        return false;
    NetbomBytes body = netbom_slice(object, at + BOARD_AT, size - BOARD_AT);
    bool intact = host->crc32(0, body.data, body.size) == checksum;
    *ret_claim = (NetbomClaim){.format = "parcel",
                               .size = size,
                               .extent = NETBOM_EXACT,
                               .grade = intact ? NETBOM_GRADE_CHECKSUM : NETBOM_GRADE_HEADER,
                               .problem = intact ? NULL : "the checksum differs"};
    return true;
}

/* One member at the cursor; false: there is no further one to be read. */
static bool
parcel_member(const NetbomHost *host, NetbomScan *scan, NetbomReader *reader)
{
    uint64_t start = reader->at;
    uint64_t name_size = netbom_u16(reader);
    uint64_t size = netbom_u32(reader);
    const uint8_t *name = netbom_take(reader, name_size);
    uint64_t data_at = reader->at;
    netbom_skip(reader, size);
    if (reader->failed) {
        host->problem(scan, "truncated", start, "a member reaches behind the end");
        return false;
    }
    host->structure(scan, start, data_at - start);
    NetbomEntry entry = {.kind = NETBOM_FILE,
                         .name = (const char *)name,
                         .name_size = netbom_text_size(name, name_size)};
    return host->child_range(scan, &entry, data_at, size);
}

static void
parcel_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range,
              const NetbomClaim *claim)
{
    if (claim->problem)
        host->problem(scan, "checksum", 12, "%s", claim->problem);
    const char *board = (const char *)range->data + BOARD_AT;
    host->header(scan, "board", BOARD_AT, BOARD_SIZE, board, netbom_text_size(board, BOARD_SIZE));
    host->structure(scan, 0, HEADER_SIZE);
    NetbomReader reader = netbom_reader(range, HEADER_SIZE, true);
    while (reader.at < range->size && host->spend(scan, 1) && parcel_member(host, scan, &reader))
        ;
    host->finish(scan);
}

static const NetbomPlugin parcel = {
    NETBOM_PLUGIN_HEAD,
    .name = "parcel",
    .description = "Parcel archives (an example)",
    .magics = magics,
    .n_magics = sizeof magics / sizeof *magics,
    .formats = formats,
    .detect = parcel_detect,
    .unpack = parcel_unpack,
};

const NetbomPlugin *netbom_plugin(void);

const NetbomPlugin *
netbom_plugin(void)
{
    return &parcel;
}
