/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kernel-payload.h: the compressed kernel ("piggy") inside a self-extracting Linux kernel.
 *
 * The kernel's build compresses vmlinux with one of seven compressors and, but for gzip, appends
 * the size of what comes out as a little-endian word. Facts: Linux scripts/Makefile.lib
 * (size_append), lib/decompress_*.c.
 */
#ifndef NETBOM_KERNEL_PAYLOAD_H
#define NETBOM_KERNEL_PAYLOAD_H

#include "netbom-plugin.h"

/* True if a compressed stream begins at `at`: its magic, and the first stretch decodes. For
 * detect(). */
bool kernel_payload_is_at(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                          uint64_t at);

/* The first such place in [from, to). For detect(). */
bool kernel_payload_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                         uint64_t from, uint64_t to, uint64_t *ret_at);

/*
 * Decodes the payload at `at`, hands it to the host as the part `name`, marks its bytes and tells
 * its compression. What keeps it from being whole is told as a problem. Answers the size of the
 * compressed bytes with the size word, 0 if nothing came out.
 */
uint64_t kernel_payload_unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
                               uint64_t at, const char *name);

#endif
