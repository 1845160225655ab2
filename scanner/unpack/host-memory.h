/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The memory that plugins get of the host: what NetbomHost says of these functions holds here. */
#ifndef NETBOM_UNPACK_HOST_MEMORY_H
#define NETBOM_UNPACK_HOST_MEMORY_H

#include "unpack/engine-private.h"

NetbomBuffer *host_buffer_new(NetbomScan *scan, uint64_t capacity);
bool host_buffer_append(NetbomScan *scan, NetbomBuffer *buffer, const void *data, uint64_t size);
/* Makes a block of base/pages.h that of an empty buffer. False: it is refused, and the caller's. */
bool host_buffer_take(NetbomScan *scan, NetbomBuffer *buffer, uint8_t *block, uint64_t size,
                      uint64_t capacity);
void host_buffer_free(NetbomScan *scan, NetbomBuffer *buffer);
void *host_alloc(NetbomScan *scan, uint64_t count, uint64_t size);
void host_release(NetbomScan *scan, void *memory);

/* Frees the buffer but not its data, which the caller gives to a holder. */
void host_buffer_hand_over(NetbomScan *scan, NetbomBuffer *buffer);
/* A block of zeros for a holder, charged, but not to the call. NULL: it is refused. */
uint8_t *host_block_zeros(NetbomScan *scan, uint64_t size);

#endif
