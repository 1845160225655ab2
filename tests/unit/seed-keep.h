/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * seed-keep.h: keeps the images of unit tests as seeds for the sweep and the fuzz targets.
 *
 * NETBOM_TEST_SEEDS names the folder; unset, nothing is kept. Layout: PLUGIN/FORMAT.GRADE@OFFSET
 * is an object whose claim begins at OFFSET (decimal); PLUGIN/=PATH is an object for inspect()
 * under that path, its '/' written as ','. Of several seeds with one name the richest small one
 * stays. With NETBOM_TEST_SEEDS_ONLY set too, the mutations of unit tests are left out.
 */
#ifndef TEST_SEED_KEEP_H
#define TEST_SEED_KEEP_H

#include "netbom-plugin.h"

#include <glib.h>

/* An object that the plugin claimed at `at`, without a problem. */
void seed_keep_claim(const char *plugin, const NetbomClaim *claim, uint64_t at,
                     const NetbomBytes *object);
/* An object that gave evidence, or facts of a header. */
void seed_keep_object(const char *plugin, const char *path, const NetbomBytes *object);
/* While paused nothing is kept: the objects are mutations. */
void seed_keep_pause(bool paused);
/* True if seeds are all that is wanted. */
bool seed_keep_only(void);

#endif
