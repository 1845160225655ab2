/* SPDX-License-Identifier: GPL-3.0-or-later */
/* path-list.c: collects the paths of a package and tells them in pieces of at most 32 KiB. */
#include "stanza.h"

PathList *
path_list_begin(const NetbomHost *host, NetbomScan *scan, const char *manager)
{
    PathList *list = host->alloc(scan, 1, sizeof *list);
    if (list) {
        list->host = host;
        list->scan = scan;
        list->manager = manager;
    }
    return list;
}

void
path_list_flush(PathList *list)
{
    if (list->size > 0 && list->package.size > 0) {
        NetbomField fields[] = {
            {"manager", list->manager, strlen(list->manager)},
            {"package", (const char *)list->package.data, list->package.size},
            {"paths", list->paths, list->size},
        };
        list->host->evidence(list->scan, "package-files", list->offset, list->end - list->offset,
                             fields, 3);
    }
    list->size = 0;
}

void
path_list_package(PathList *list, const NetbomBytes *package)
{
    path_list_flush(list);
    list->package = *package;
}

static NetbomBytes
cut_root(NetbomBytes path)
{
    for (;;) {
        if (netbom_match(&path, 0, "/", 1))
            path = netbom_slice(&path, 1, UINT64_MAX);
        else if (netbom_match(&path, 0, "./", 2))
            path = netbom_slice(&path, 2, UINT64_MAX);
        else
            return path;
    }
}

static void
append(PathList *list, const void *data, uint64_t size)
{
    if (size > 0)
        memcpy(list->paths + list->size, data, (size_t)size);
    list->size += size;
}

void
path_list_add(PathList *list, uint64_t offset, uint64_t size, const NetbomBytes *directory,
              const NetbomBytes *name)
{
    NetbomBytes top = cut_root(*directory);
    NetbomBytes last = top.size > 0 ? *name : cut_root(*name);
    uint64_t room = top.size + last.size + 2;

    if (last.size == 0 || netbom_text_size(last.data, last.size) != last.size ||
        (last.size == 1 && last.data[0] == '.') || room < last.size || room > sizeof list->paths)
        return;
    if (room > sizeof list->paths - list->size)
        path_list_flush(list);
    if (list->size == 0)
        list->offset = offset;
    else
        append(list, "\n", 1);
    append(list, top.data, top.size);
    if (top.size > 0)
        append(list, "/", 1);
    append(list, last.data, last.size);
    list->end = offset + size;
}

void
path_list_end(PathList *list)
{
    if (!list)
        return;
    path_list_flush(list);
    list->host->release(list->scan, list);
}

void
path_list_file(const NetbomHost *host, NetbomScan *scan, const char *manager,
               const NetbomObject *object, const char *suffix, uint64_t skip)
{
    NetbomBytes package = {(const uint8_t *)object->name, strlen(object->name)};
    NetbomBytes none = {NULL, 0}, line;
    uint64_t at = 0, offset;

    if (package.size <= strlen(suffix))
        return;
    package.size -= strlen(suffix);
    const uint8_t *colon = memchr(package.data, ':', (size_t)package.size);
    if (colon)
        package.size = (uint64_t)(colon - package.data);
    PathList *list = path_list_begin(host, scan, manager);
    if (!list)
        return;
    path_list_package(list, &package);
    while (text_next_line(&object->bytes, &at, &offset, &line) && host->spend(scan, 1)) {
        NetbomBytes path = netbom_slice(&line, skip, UINT64_MAX);
        const uint8_t *tab = path.size ? memchr(path.data, '\t', (size_t)path.size) : NULL;
        if (tab)
            path.size = (uint64_t)(tab - path.data);
        path_list_add(list, offset, line.size, &none, &path);
    }
    path_list_end(list);
}
