/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a command is about: an image that is scanned, or the record of an earlier scan. */
#ifndef NETBOM_COMMANDS_SUBJECT_H
#define NETBOM_COMMANDS_SUBJECT_H

#include "commands/options.h"

/* True if the file begins as a scan record does. */
bool subject_is_record(const char *path);
/* The parts that a command must load for these paths (NULL-ended): plugins and magic only if one of
 * them is an image. */
KnowledgePart subject_parts(char *const *paths);
/* The record of an earlier scan, or that of a scan now. NULL with an error. */
ScanRecord *subject_load(const Knowledge *knowledge, const ScanSettings *settings, const char *path,
                         GError **error);

#endif
