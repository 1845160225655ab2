/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-config.c: reads configurations of Linux kernels (the text of .config): version, local
 * version, the platforms that are built in, and options that are named after a firm.
 *
 * Facts: Linux scripts/kconfig/confdata.c: "# Linux/arm 6.1.0 Kernel Configuration", before 2.6.38
 * "# Linux kernel version: 2.6.30".
 */
#include "netbom-plugin.h"

#define HEAD_SIZE 4096 /* the header line stands in these bytes */

static bool
next_line(const NetbomBytes *bytes, uint64_t *at, uint64_t *ret_offset, NetbomBytes *ret_line)
{
    if (*at >= bytes->size)
        return false;
    NetbomBytes rest = netbom_slice(bytes, *at, UINT64_MAX);
    const uint8_t *end = memchr(rest.data, '\n', (size_t)rest.size);
    *ret_line = netbom_slice(&rest, 0, end ? (uint64_t)(end - rest.data) : rest.size);
    *ret_offset = *at;
    *at += ret_line->size + 1;
    if (ret_line->size > 0 && ret_line->data[ret_line->size - 1] == '\r')
        ret_line->size--;
    return true;
}

static void
report(const NetbomHost *host, NetbomScan *scan, uint64_t offset, uint64_t size, const char *key,
       uint64_t key_size, const uint8_t *value, uint64_t value_size)
{
    char name[80];
    if (key_size >= sizeof name)
        return;
    memcpy(name, key, (size_t)key_size);
    name[key_size] = '\0';
    NetbomField fields[] = {{"key", name, key_size}, {"value", (const char *)value, value_size}};
    host->evidence(scan, "kernel-config", offset, size, fields, 2);
}

/* "# Linux/arm 6.1.0 Kernel Configuration" or "# Linux kernel version: 2.6.30" */
static bool
read_title(const NetbomHost *host, NetbomScan *scan, uint64_t offset, const NetbomBytes *line)
{
    static const char old[] = "# Linux kernel version: ";
    uint64_t at, end;

    if (netbom_match(line, 0, old, sizeof old - 1)) {
        at = sizeof old - 1;
    } else if (netbom_match(line, 0, "# Linux/", 8)) {
        const uint8_t *blank = memchr(line->data + 8, ' ', (size_t)(line->size - 8));
        if (!blank)
            return false;
        at = (uint64_t)(blank - line->data) + 1;
        report(host, scan, offset + 8, at - 9, "arch", 4, line->data + 8, at - 9);
    } else {
        return false;
    }
    for (end = at; end < line->size && line->data[end] > ' '; end++)
        ;
    if (end == at || line->data[at] < '0' || line->data[at] > '9')
        return false;
    report(host, scan, offset, line->size, "version", 7, line->data + at, end - at);
    return true;
}

static bool
has_prefix(const char *key, uint64_t size, const char *const *prefixes)
{
    for (; *prefixes; prefixes++)
        if (size >= strlen(*prefixes) && memcmp(key, *prefixes, strlen(*prefixes)) == 0)
            return true;
    return false;
}

/* CONFIG_ARCH_x, CONFIG_SOC_x, CONFIG_MACH_x that name a platform; the abilities of an architecture
 * do not. */
static bool
is_platform(const char *key, uint64_t size)
{
    static const char *const kinds[] = {"CONFIG_ARCH_", "CONFIG_SOC_", "CONFIG_MACH_", NULL};
    static const char *const abilities[] = {
        "CONFIG_ARCH_HAS_",
        "CONFIG_ARCH_HAVE_",
        "CONFIG_ARCH_SUPPORT",
        "CONFIG_ARCH_WANT",
        "CONFIG_ARCH_USE",
        "CONFIG_ARCH_ENABLE_",
        "CONFIG_ARCH_SELECT_",
        "CONFIG_ARCH_INLINE_",
        "CONFIG_ARCH_KEEP_",
        "CONFIG_ARCH_MAY_",
        "CONFIG_ARCH_MIGHT_",
        "CONFIG_ARCH_NEED",
        "CONFIG_ARCH_NO_",
        "CONFIG_ARCH_OPTIONAL_",
        "CONFIG_ARCH_BINFMT_",
        "CONFIG_ARCH_STACKWALK",
        "CONFIG_ARCH_DMA_",
        "CONFIG_ARCH_FLATMEM_",
        "CONFIG_ARCH_SPARSEMEM_",
        "CONFIG_ARCH_DISCARD_",
        "CONFIG_ARCH_HIBERNATION_",
        "CONFIG_ARCH_SUSPEND_",
        "CONFIG_ARCH_PHYS_",
        "CONFIG_ARCH_PROC_",
        "CONFIG_ARCH_REQUIRE_",
        "CONFIG_ARCH_CORRECT_",
        "CONFIG_ARCH_FORCE_",
        "CONFIG_ARCH_DEFAULT_",
        "CONFIG_ARCH_MMAP_",
        "CONFIG_ARCH_DISABLE_",
        "CONFIG_ARCH_SPLIT_",
        "CONFIG_ARCH_CLOCKSOURCE",
        "CONFIG_ARCH_HWEIGHT",
        "CONFIG_ARCH_HANDLE_",
        "CONFIG_ARCH_MEMORY_",
        "CONFIG_ARCH_MHP_",
        "CONFIG_ARCH_POPULATES_",
        "CONFIG_ARCH_CPUIDLE_",
        "CONFIG_ARCH_REUSE_",
        "CONFIG_ARCH_CONFIGURES_",
        "CONFIG_ARCH_CRASH_",
        "CONFIG_ARCH_HOLES_",
        "CONFIG_ARCH_THP_",
        "CONFIG_ARCH_SPARSE",
        "CONFIG_ARCH_MULTIPLATFORM",
        "CONFIG_ARCH_MULTI_",
        "CONFIG_ARCH_DEFCONFIG",
        "CONFIG_ARCH_RANDOM",
        "CONFIG_ARCH_WEAK_",
        "CONFIG_ARCH_CPU_",
        "CONFIG_ARCH_PREFIX_",
        "CONFIG_ARCH_SHMEM",
        "CONFIG_ARCH_CC_",
        "CONFIG_ARCH_PROVIDES_",
        NULL,
    };
    return has_prefix(key, size, kinds) && !has_prefix(key, size, abilities);
}

/* An option that is named after a firm, which no option of upstream Linux is in this form: the
 * firm's own change to the kernel. */
static bool
is_vendors_own(const char *key, uint64_t size)
{
    static const char *const own[] = {"CONFIG_KERNEL_ZTE_", "CONFIG_ZTE_",     "CONFIG_HUAWEI_",
                                      "CONFIG_HIKVISION_",  "CONFIG_HIK_",     "CONFIG_DAHUA_",
                                      "CONFIG_FIBERHOME_",  "CONFIG_TPLINK_",  "CONFIG_TP_LINK_",
                                      "CONFIG_XIAOMI_",     "CONFIG_QUECTEL_", "CONFIG_H3C_",
                                      "CONFIG_RUIJIE_",     "CONFIG_UNIVIEW_", "CONFIG_TIANDY_",
                                      "CONFIG_HYTERA_",     "CONFIG_DJI_",     "CONFIG_NETGEAR_",
                                      "CONFIG_DLINK_",      "CONFIG_ZYXEL_",   NULL};
    /* Drivers of Linux for their computers and telephones. */
    static const char *const upstream[] = {"CONFIG_HUAWEI_WMI", "CONFIG_XIAOMI_WMI", NULL};
    return has_prefix(key, size, own) && !has_prefix(key, size, upstream);
}

static void
read_option(const NetbomHost *host, NetbomScan *scan, uint64_t offset, const NetbomBytes *line)
{
    const char *key = (const char *)line->data;
    const uint8_t *equals;

    if (!netbom_match(line, 0, "CONFIG_", 7) ||
        !(equals = memchr(line->data, '=', (size_t)line->size)))
        return;
    uint64_t key_size = (uint64_t)(equals - line->data);
    const uint8_t *value = equals + 1;
    uint64_t value_size = line->size - key_size - 1;
    if (key_size == 19 && memcmp(key, "CONFIG_LOCALVERSION", 19) == 0) {
        if (value_size > 2 && value[0] == '"' && value[value_size - 1] == '"')
            report(host, scan, offset, line->size, key, key_size, value + 1, value_size - 2);
    } else if (value_size == 1 && value[0] == 'y' &&
               (is_platform(key, key_size) || is_vendors_own(key, key_size))) {
        report(host, scan, offset, line->size, key, key_size, value, value_size);
    }
}

static void
kernel_config_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    NetbomBytes line;
    uint64_t at = 0, offset;
    bool titled = false;

    while (!titled && at < HEAD_SIZE && next_line(&object->bytes, &at, &offset, &line))
        titled = read_title(host, scan, offset, &line);
    if (!titled)
        return;
    while (next_line(&object->bytes, &at, &offset, &line) && host->spend(scan, 1))
        read_option(host, scan, offset, &line);
}

/* "config" is what ikconfig.c calls its child. */
static const char *const kernel_config_paths[] = {
    "config",   "config-*",       "*/config-*",     ".config",         "*/.config",
    "*/config", "*kernel_config", "*kernel.config", "*autokernelconf", NULL,
};

static const char *const kernel_config_formats[] = {"text", NULL};

const NetbomPlugin kernel_config_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "kernel-config",
    .description = "configurations of Linux kernels",
    .inspect_formats = kernel_config_formats,
    .inspect_paths = kernel_config_paths,
    .inspect = kernel_config_inspect,
};
