/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * boot-header.c: the plugin for what the boot ROMs of systems on a chip expect before a loader.
 *
 * All little endian. Allwinner: 4 "eGON.BT0", 12 sum of all words with the stamp 0x5f0a6c39 in its
 * place, 16 size; word 0 is a jump over the header. Xilinx Zynq and ZynqMP: 32 66 55 99 aa "XNLX",
 * 48 offset of the loader, 52 (Zynq) or 60 (ZynqMP) its size, 72 inverted sum of the words from 32
 * on. ARM TF-A: 01 00 64 aa, from 16 on entries of UUID, u64 offset, size and flags, the last of
 * zeros. MediaTek: "MMM\1" 0x38 "FILE_INFO", 32 size, 40 size of the header, 44 of the signature;
 * before it "BOOTLOADER!" in NAND and "BRLYT". Qualcomm: d1 dc 4b 84 34 10 d7 73, 28 size, 32 of
 * the code, 40 of the signature, 48 of the certificates, 80 code. Facts: U-Boot tools (sunxi_egon,
 * zynqimage, zynqmpimage, mtk_image), TF-A's firmware image package.
 */
#include "wrapper.h"

#include <stdio.h>

enum {
    EGON_STAMP = 0x5f0a6c39,
    EGON_MIN = 32,
    ZYNQ_HEADER = 0x8c0,
    FIP_HEAD = 16,
    FIP_ENTRY = 40,
    FIP_ENTRIES_MAX = 64,
    GFH_SIZE = 56,
    SBL_HEADER = 80,
    NAND_HEADER = 128,
};

typedef struct {
    const char *format;
    bool (*detect)(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim);
    void (*unpack)(const Wrapper *wrapper, const NetbomClaim *claim);
    NetbomMagic magic;
} Kind;

/* ---- Allwinner ---- */

static bool
egon_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (!netbom_range_ok(object->size, at, EGON_MIN))
        return false;
    uint64_t size = wrapper_u32le(object, at + 16);
    if (size < EGON_MIN || size % 4 != 0 || size > 0x1000000)
        return false;
    uint32_t wanted = wrapper_u32le(object, at + 12), sum = EGON_STAMP - wanted;
    bool there = netbom_range_ok(object->size, at, size);
    for (uint64_t i = 0; there && i < size; i += 4)
        sum += wrapper_u32le(object, at + i);
    *ret_claim =
        wrapper_claim("allwinner-egon", object, at, size, NETBOM_GRADE_CHECKSUM, sum == wanted);
    return true;
}

static void
egon_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    uint64_t size = wrapper_u32le(wrapper->range, 16), header = EGON_MIN;
    wrapper_report(wrapper, claim, size, 12);
    /* An ARM branch jumps over the header. */
    uint32_t jump = wrapper_u32le(wrapper->range, 0);
    if (jump >> 24 == 0xea && (jump & 0xffffff) < 256)
        header = 8 + 4 * (uint64_t)(jump & 0xffffff);
    if (header > wrapper->range->size)
        header = EGON_MIN;
    wrapper_fact(wrapper, "chip-vendor", 4, 8, "Allwinner");
    wrapper->host->structure(wrapper->scan, 0, header);
    wrapper_part(wrapper, "loader", NULL, header, size - header);
}

/* ---- Xilinx ---- */

static bool
zynq_is_mp(const NetbomBytes *bytes, uint64_t at)
{
    /* ZynqMP has the address of its loader in on-chip memory where Zynq has zeros. */
    return wrapper_u32le(bytes, at + 48) >= 0x9c0 && wrapper_u32le(bytes, at + 60) > 0;
}

/* The size of the loader. mkimage counts what stands before it too, for Zynq. */
static uint64_t
zynq_size(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t offset = wrapper_u32le(bytes, at + 48);
    uint64_t size = wrapper_u32le(bytes, at + (zynq_is_mp(bytes, at) ? 60 : 52));
    bool counted = !netbom_range_ok(bytes->size, at, offset + size) && size > offset;
    return counted ? size - offset : size;
}

static bool
zynq_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    uint32_t sum = 0;
    if (!netbom_range_ok(object->size, at, ZYNQ_HEADER) ||
        !netbom_match(object, at + 36, "XNLX", 4))
        return false;
    for (uint64_t i = 32; i < 72; i += 4)
        sum += wrapper_u32le(object, at + i);
    uint64_t offset = wrapper_u32le(object, at + 48);
    uint64_t size = zynq_size(object, at);
    if (~sum != wrapper_u32le(object, at + 72) || offset < ZYNQ_HEADER || size == 0)
        return false;
    *ret_claim = wrapper_claim("zynq-boot", object, at, offset + size, NETBOM_GRADE_CHECKED, true);
    return true;
}

static void
zynq_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    bool mp = zynq_is_mp(wrapper->range, 0);
    uint64_t offset = wrapper_u32le(wrapper->range, 48);
    uint64_t size = zynq_size(wrapper->range, 0);
    wrapper_report(wrapper, claim, offset + size, 72);
    wrapper_fact(wrapper, "chip-vendor", 36, 4, "Xilinx");
    wrapper_fact(wrapper, "chip", 32, 8, mp ? "ZynqMP" : "Zynq");
    wrapper->host->structure(wrapper->scan, 0, ZYNQ_HEADER);
    wrapper_part(wrapper, "loader", NULL, offset, size);
}

/* ---- TF-A ---- */

static const struct {
    uint8_t uuid[16];
    const char *name;
} fip_names[] = {
    {"\x5f\xf9\xec\x0b\x4d\x22\x3e\x4d\xa5\x44\xc3\x9d\x81\xc7\x3f\x0a", "bl2"},
    {"\x47\xd4\x08\x6d\x4c\xfe\x98\x46\x9b\x95\x29\x50\xcb\xbd\x5a\x00", "bl31"},
    {"\x05\xd0\xe1\x89\x53\xdc\x13\x47\x8d\x2b\x50\x0a\x4b\x7a\x3e\x38", "bl32"},
    {"\xd6\xd0\xee\xa7\xfc\xea\xd5\x4b\x97\x82\x99\x34\xf2\x34\xb6\xe4", "bl33"},
};

static bool
fip_entry(const NetbomBytes *bytes, uint64_t at, uint64_t *ret_offset, uint64_t *ret_size)
{
    NetbomReader reader = netbom_reader(bytes, at + 16, false);
    *ret_offset = netbom_u64(&reader);
    *ret_size = netbom_u64(&reader);
    return !reader.failed;
}

static bool
fip_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    static const uint8_t none[16] = {0};
    uint64_t end = 0, offset, size, entry = at + FIP_HEAD;
    for (unsigned i = 0; i < FIP_ENTRIES_MAX; i++, entry += FIP_ENTRY) {
        if (!fip_entry(object, entry, &offset, &size))
            return false;
        if (netbom_match(object, entry, none, sizeof(none)))
            break;
        if (offset < FIP_HEAD + FIP_ENTRY || offset > 0x10000000 || size > 0x10000000)
            return false;
        end = offset + size > end ? offset + size : end;
    }
    /* Images stand behind the table. */
    if (end < entry + FIP_ENTRY - at || !netbom_match(object, entry, none, sizeof(none)))
        return false;
    *ret_claim = wrapper_claim("fip", object, at, end, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
fip_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    static const uint8_t none[16] = {0};
    uint64_t offset, size, entry = FIP_HEAD;
    (void)claim;
    for (unsigned i = 0; i < FIP_ENTRIES_MAX && fip_entry(wrapper->range, entry, &offset, &size);
         i++, entry += FIP_ENTRY) {
        char name[16];
        if (netbom_match(wrapper->range, entry, none, sizeof(none))) {
            const NetbomBytes table = netbom_slice(wrapper->range, 0, entry + FIP_ENTRY);
            wrapper->host->structure(wrapper->scan, 0, table.size);
            return;
        }
        snprintf(name, sizeof(name), "image-%u", i);
        for (unsigned k = 0; k < WRAPPER_COUNT(fip_names); k++)
            if (netbom_match(wrapper->range, entry, fip_names[k].uuid, 16))
                snprintf(name, sizeof(name), "%s", fip_names[k].name);
        if (!wrapper_part(wrapper, name, NULL, offset, size))
            return;
    }
}

/* ---- MediaTek ---- */

static bool
gfh_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    if (!netbom_range_ok(object->size, at, GFH_SIZE) ||
        !netbom_match(object, at + 8, "FILE_INFO\0\0\0", 12))
        return false;
    uint64_t size = wrapper_u32le(object, at + 32), header = wrapper_u32le(object, at + 40);
    uint64_t signature = wrapper_u32le(object, at + 44);
    if (header < GFH_SIZE || header + signature >= size || size > 0x10000000)
        return false;
    *ret_claim = wrapper_claim("mediatek-gfh", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
gfh_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    uint64_t size = wrapper_u32le(wrapper->range, 32), header = wrapper_u32le(wrapper->range, 40);
    uint64_t signature = wrapper_u32le(wrapper->range, 44);
    wrapper_report(wrapper, claim, size, 32);
    wrapper_fact(wrapper, "chip-vendor", 0, 4, "MediaTek");
    wrapper_hex(wrapper, "load-address", 28, 4, wrapper_u32le(wrapper->range, 28));
    wrapper_hex(wrapper, "entry-point", 48, 4,
                wrapper_u32le(wrapper->range, 28) + wrapper_u32le(wrapper->range, 48));
    wrapper->host->structure(wrapper->scan, 0, netbom_slice(wrapper->range, 0, header).size);
    if (size <= wrapper->range->size)
        wrapper->host->structure(wrapper->scan, size - signature, signature);
    wrapper_part(wrapper, "loader", NULL, header, size - header - signature);
}

/* Copies of one header, and the table of layouts behind it. */
static bool
nand_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    uint64_t size = 0;
    if (!netbom_match(object, at + 12, "V006NFIINFO", 11) ||
        !netbom_range_ok(object->size, at, NAND_HEADER))
        return false;
    while (netbom_range_ok(object->size, at + size, NAND_HEADER) && size < 65536 &&
           memcmp(object->data + at, object->data + at + size, NAND_HEADER) == 0)
        size += NAND_HEADER;
    *ret_claim = wrapper_claim("mediatek-nand", object, at, size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
nand_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    char text[32];
    (void)claim;
    wrapper_fact(wrapper, "chip-vendor", 0, 12, "MediaTek");
    NetbomReader reader = netbom_reader(wrapper->range, 26, false);
    unsigned page = netbom_u16(&reader);
    snprintf(text, sizeof(text), "%u", page);
    wrapper_fact(wrapper, "page-size", 26, 2, text);
    wrapper->host->structure(wrapper->scan, 0, wrapper->range->size);
}

/* ---- Qualcomm ---- */

static bool
sbl_detect(const NetbomBytes *object, uint64_t at, NetbomClaim *ret_claim)
{
    uint64_t size = wrapper_u32le(object, at + 28), code = wrapper_u32le(object, at + 32);
    uint64_t tail = (uint64_t)wrapper_u32le(object, at + 40) + wrapper_u32le(object, at + 48);
    if (!netbom_range_ok(object->size, at, SBL_HEADER) || code == 0 || size < code ||
        size > 0x4000000 || code + tail > size + 4096)
        return false;
    *ret_claim =
        wrapper_claim("qualcomm-sbl", object, at, SBL_HEADER + size, NETBOM_GRADE_STRUCTURE, true);
    return true;
}

static void
sbl_unpack(const Wrapper *wrapper, const NetbomClaim *claim)
{
    uint64_t size = wrapper_u32le(wrapper->range, 28), code = wrapper_u32le(wrapper->range, 32);
    uint64_t certificates = wrapper_u32le(wrapper->range, 48);
    uint64_t signature = wrapper_u32le(wrapper->range, 40);
    wrapper_report(wrapper, claim, SBL_HEADER + size, 28);
    wrapper_fact(wrapper, "chip-vendor", 0, 8, "Qualcomm");
    wrapper_hex(wrapper, "load-address", 24, 4, wrapper_u32le(wrapper->range, 24));
    wrapper->host->structure(wrapper->scan, 0, SBL_HEADER);
    if (wrapper_part(wrapper, "code", NULL, SBL_HEADER, code))
        wrapper_part(wrapper, "certificates", NULL, SBL_HEADER + code + signature, certificates);
}

static const Kind kinds[] = {
    {"allwinner-egon", egon_detect, egon_unpack, {"eGON.BT", 7, 4, NETBOM_MAGIC_NUL}},
    {"zynq-boot", zynq_detect, zynq_unpack, {"\x66\x55\x99\xaaXNLX", 8, 32, NETBOM_MAGIC_NUL}},
    {"fip", fip_detect, fip_unpack, {"\x01\x00\x64\xaa", 4, 0, 0}},
    {"mediatek-gfh", gfh_detect, gfh_unpack, {"MMM\x01\x38\0\0\0", 8, 0, 0}},
    {"mediatek-nand", nand_detect, nand_unpack, {"BOOTLOADER!\0", 12, 0, 0}},
    {"qualcomm-sbl", sbl_detect, sbl_unpack, {"\xd1\xdc\x4b\x84\x34\x10\xd7\x73", 8, 0, 0}},
};
static const NetbomMagic magics[] = {
    {"eGON.BT", 7, 4, NETBOM_MAGIC_NUL}, {"\x66\x55\x99\xaaXNLX", 8, 32, NETBOM_MAGIC_NUL},
    {"\x01\x00\x64\xaa", 4, 0, 0},       {"MMM\x01\x38\0\0\0", 8, 0, 0},
    {"BOOTLOADER!\0", 12, 0, 0},         {"\xd1\xdc\x4b\x84\x34\x10\xd7\x73", 8, 0, 0},
};
static const char *const formats[] = {
    "allwinner-egon", "zynq-boot", "fip", "mediatek-gfh", "mediatek-nand", "qualcomm-sbl", NULL,
};

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (!host->spend(scan, 64))
        return false;
    for (unsigned i = 0; i < WRAPPER_COUNT(kinds); i++)
        if (netbom_match(object, at + kinds[i].magic.offset, kinds[i].magic.pattern,
                         kinds[i].magic.length))
            return kinds[i].detect(object, at, ret_claim);
    return false;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    Wrapper wrapper = {host, scan, range};
    for (unsigned i = 0; i < WRAPPER_COUNT(kinds); i++)
        if (strcmp(kinds[i].format, claim->format) == 0)
            kinds[i].unpack(&wrapper, claim);
}

static const char *const fact_keys[] = {"chip",         "chip-vendor", "entry-point",
                                        "load-address", "page-size",   NULL};

const NetbomPlugin boot_header_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "boot-header",
    .description = "loaders with the header of a system on a chip's boot ROM",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
