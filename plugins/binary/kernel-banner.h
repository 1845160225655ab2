/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-banner.h: the version text of a Linux kernel, "6.1.0 (user@host) #1 SMP Thu Jan 1 00:00:00
 * UTC 2026".
 *
 * Facts: Linux init/version.c, arch/x86/boot/version.c.
 */
#ifndef NETBOM_KERNEL_BANNER_H
#define NETBOM_KERNEL_BANNER_H

#include "netbom-plugin.h"

/* Tells the text as evidence (kernel-banner) and its parts as header facts. False: it is no such
 * text. */
bool kernel_banner_report(const NetbomHost *host, NetbomScan *scan, uint64_t offset,
                          const NetbomBytes *text);

#endif
