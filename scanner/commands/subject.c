/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An image or a record. */
#include "commands/subject.h"

#include <stdio.h>

#include "assess/stored.h"
#include "worker/record-read.h"

bool
subject_is_record(const char *path)
{
    char head[4096];
    FILE *file = fopen(path, "re");
    gsize size = file ? fread(head, 1, sizeof head, file) : 0;
    StoredKind kind;
    if (file)
        fclose(file);
    return stored_kind(head, size, &kind) && kind == STORED_RECORD;
}

KnowledgePart
subject_parts(char *const *paths)
{
    for (; *paths; paths++)
        if (!subject_is_record(*paths))
            return KNOW_ALL;
    return KNOW_SUPPLIERS | KNOW_SIGNATURES;
}

ScanRecord *
subject_load(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
             GError **error)
{
    if (subject_is_record(path))
        return scan_record_load(path, error);
    return scan_image(knowledge, settings, path, NULL, error);
}
