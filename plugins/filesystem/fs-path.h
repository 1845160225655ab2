/* SPDX-License-Identifier: MIT */
/* fs-path.h: the path of the entry at which the walk over a file system stands. */
#ifndef NETBOM_PLUGIN_FS_PATH_H
#define NETBOM_PLUGIN_FS_PATH_H

#include <stdbool.h>
#include <stdint.h>

enum { FS_DEPTH_MAX = 128, FS_NAME_MAX = 1024 };

typedef struct {
    uint64_t size;
    unsigned depth; /* directories entered */
    char text[(FS_DEPTH_MAX + 1) * (FS_NAME_MAX + 1)];
} FsPath;

/*
 * Appends a name. What would break the path (NUL, '/', "." and "..") is replaced by '_', and a name
 * of over FS_NAME_MAX bytes is cut; false: something was changed. To go back, restore path->size.
 */
static inline bool
fs_path_push(FsPath *path, const uint8_t *name, uint64_t size)
{
    bool dots = (size == 1 && name[0] == '.') || (size == 2 && name[0] == '.' && name[1] == '.');
    bool changed = dots || size > FS_NAME_MAX;
    if (size > FS_NAME_MAX)
        size = FS_NAME_MAX;
    if (path->size > 0)
        path->text[path->size++] = '/';
    for (uint64_t i = 0; i < size; i++) {
        bool bad = dots || name[i] == 0 || name[i] == '/';
        changed = changed || bad;
        path->text[path->size++] = bad ? '_' : (char)name[i];
    }
    return !changed;
}

#endif
