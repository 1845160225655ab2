/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The checksums of zlib and gzip (RFC 1950, RFC 1952), by the fastest library that is there. */
#ifndef NETBOM_BASE_CHECKSUM_H
#define NETBOM_BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* CRC-32, going on from that of the bytes before; 0 begins. data may be NULL if size is 0. */
uint32_t checksum_crc32(uint32_t crc, const void *data, size_t size);
/* Adler-32, going on; 1 begins. */
uint32_t checksum_adler32(uint32_t adler, const void *data, size_t size);

#endif
