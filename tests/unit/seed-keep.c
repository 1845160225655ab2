/* SPDX-License-Identifier: GPL-3.0-or-later */
/* seed-keep.c: writes the images of unit tests to the folder of seeds. */
#include "seed-keep.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* Up to the first size, more is better; above it, less. Above the second, it is no seed. */
#define SEED_RICH (16u << 10)
#define SEED_MAX  (4u << 20)

static bool keep_paused;

/* A test's children do not keep seeds: they may stand in a sandbox where no file may be opened. */
static pid_t keep_process;

__attribute__((constructor)) static void
keep_begin(void)
{
    keep_process = getpid();
}

static bool
seed_better(uint64_t size, uint64_t than)
{
    if (size <= SEED_RICH && than <= SEED_RICH)
        return size > than;
    return size < than;
}

static void
seed_keep(const char *plugin, const char *name, const NetbomBytes *object)
{
    const char *folder = g_getenv("NETBOM_TEST_SEEDS");
    if (!folder || keep_paused || getpid() != keep_process || object->size == 0 ||
        object->size > SEED_MAX)
        return;
    GStatBuf there;
    g_autofree char *directory = g_build_filename(folder, plugin, NULL);
    g_autofree char *path = g_build_filename(directory, name, NULL);
    if (g_stat(path, &there) == 0 && !seed_better(object->size, (uint64_t)there.st_size))
        return;
    g_mkdir_with_parents(directory, 0777);
    /* Replaces the file as a whole: other tests may keep seeds at the same time. */
    g_autoptr(GError) error = NULL;
    if (!g_file_set_contents(path, (const char *)object->data, (gssize)object->size, &error))
        g_error("cannot keep a seed: %s", error->message);
}

void
seed_keep_claim(const char *plugin, const NetbomClaim *claim, uint64_t at,
                const NetbomBytes *object)
{
    g_autofree char *name =
        g_strdup_printf("%s.%d@%" G_GUINT64_FORMAT, claim->format, (int)claim->grade, at);
    seed_keep(plugin, name, object);
}

void
seed_keep_object(const char *plugin, const char *path, const NetbomBytes *object)
{
    g_autofree char *name = g_strdup_printf("=%s", path);
    seed_keep(plugin, g_strdelimit(name, "/", ','), object);
}

void
seed_keep_pause(bool paused)
{
    keep_paused = paused;
}

bool
seed_keep_only(void)
{
    return g_getenv("NETBOM_TEST_SEEDS_ONLY") != NULL;
}
