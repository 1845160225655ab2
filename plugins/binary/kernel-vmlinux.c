/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-vmlinux.c: a decompressed Linux kernel without a header of its own (the output of objcopy
 * -O binary, which is what boot images hold). It has no magic: a decoded part is one if it carries
 * a kernel banner ("Linux version 6.1.0 (user@host) (gcc ...) #1 ...") and is of a kernel's size.
 *
 * Facts: Linux init/version.c (linux_banner), init/version-timestamp.c.
 */
#include "kernel-banner.h"

#define BANNER       "Linux version "
#define BANNER_SIZE  (sizeof BANNER - 1)
#define KERNEL_LEAST (512u * 1024u)
#define KERNEL_MOST  (256u * 1024u * 1024u)

/* Where a banner with a version and a builder stands, or the size of the bytes. */
static uint64_t
find_banner(const NetbomBytes *bytes)
{
    const uint8_t *end = bytes->data + bytes->size;
    for (const uint8_t *p = bytes->data; p + BANNER_SIZE + 4 < end; p++) {
        p = memchr(p, 'L', (size_t)(end - p));
        if (!p || (uint64_t)(end - p) < BANNER_SIZE + 4)
            break;
        const uint8_t *version = p + BANNER_SIZE;
        if (memcmp(p, BANNER, BANNER_SIZE) != 0 || version[0] < '1' || version[0] > '9')
            continue;
        uint64_t left = (uint64_t)(end - version);
        uint64_t line = netbom_text_size(version, left < 512 ? left : 512);
        if (memchr(version, '(', (size_t)line) && memchr(version, '@', (size_t)line))
            return (uint64_t)(p - bytes->data);
    }
    return bytes->size;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (at != 0 || object->size < KERNEL_LEAST || object->size > KERNEL_MOST ||
        !host->spend(scan, object->size / 4096))
        return false;
    uint64_t banner = find_banner(object);
    if (banner == object->size)
        return false;
    *ret_claim = (NetbomClaim){.format = "vmlinux",
                               .extent = NETBOM_TO_END,
                               .grade = NETBOM_GRADE_HEADER,
                               .detail = banner};
    return true;
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    uint64_t start = claim->detail + BANNER_SIZE;
    NetbomBytes rest = netbom_slice(range, start, 512);
    NetbomBytes text = {rest.data, netbom_text_size(rest.data, rest.size)};
    kernel_banner_report(host, scan, start, &text);
}

static const NetbomMagic magics[] = {{"", 0, 0, NETBOM_MAGIC_ANY}};
static const char *const formats[] = {"vmlinux", NULL};

static const char *const fact_keys[] = {"version", "date", "builder", NULL};

const NetbomPlugin kernel_vmlinux_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-vmlinux",
    .description = "decompressed Linux kernel without a header",
    .flags = NETBOM_PLUGIN_LEAF,
    .magics = magics,
    .n_magics = 1,
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
