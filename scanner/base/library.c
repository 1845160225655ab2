/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loads shared libraries when they are wanted. */
#include "base/library.h"

#include <dlfcn.h>
#include <string.h>

#include "base/error.h"

static bool
find_functions(void *library, const char *names, void **functions, gsize n)
{
    gsize i = 0;
    for (const char *name = names; *name; name += strlen(name) + 1, i++) {
        g_assert(i < n);
        if (!(functions[i] = dlsym(library, name)))
            return false;
    }
    g_assert(i == n);
    return true;
}

bool
library_load(const char *soname, const char *names, void *ret_functions, gsize size, GError **error)
{
    static GMutex mutex;
    static const void *const NONE;
    g_autoptr(GMutexLocker) lock = g_mutex_locker_new(&mutex);
    if (memcmp(ret_functions, &NONE, sizeof NONE) != 0)
        return true;
    const gsize n = size / sizeof(void *);
    g_autofree void **functions = g_new0(void *, n);
    void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    if (!library || !find_functions(library, names, functions, n)) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_SYSTEM, "cannot load a library: %s",
                    dlerror());
        return false;
    }
    memcpy(ret_functions, functions, size);
    return true;
}
