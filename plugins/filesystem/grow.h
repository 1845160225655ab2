/* SPDX-License-Identifier: GPL-3.0-or-later */
/* grow.h: arrays that grow, in memory that the host counts. */
#ifndef NETBOM_GROW_H
#define NETBOM_GROW_H

#include "netbom-plugin.h"

/*
 * Makes room for one more item behind `count`. *items and *capacity are replaced as needed; false
 * (and unchanged) when the budget refuses it.
 */
static inline bool
grow_one(const NetbomHost *host, NetbomScan *scan, void **items, uint64_t *capacity, uint64_t count,
         uint64_t item_size)
{
    if (count < *capacity)
        return true;
    uint64_t wanted = *capacity < 64 ? 128 : *capacity * 2;
    void *more = host->alloc(scan, wanted, item_size);
    if (!more)
        return false;
    if (count > 0)
        memcpy(more, *items, (size_t)(count * item_size));
    host->release(scan, *items);
    *items = more;
    *capacity = wanted;
    return true;
}

#endif
