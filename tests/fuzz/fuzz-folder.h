/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What fuzz targets share that read files: a folder of their own, in which an input becomes a
 * file. */
#ifndef NETBOM_TESTS_FUZZ_FOLDER_H
#define NETBOM_TESTS_FUZZ_FOLDER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* Ends the process unless it holds. */
void expect(bool holds);
/* A new folder below the one for temporary files, which goes with the process. The caller frees the
 * name. */
char *fuzz_folder_new(void);
/* Writes a file of the folder anew; returns its path, which the caller frees. */
char *fuzz_folder_put(const char *folder, const char *name, const uint8_t *data, size_t size);
/* A folder of our data below $NETBOM_DATA_DIR. The caller frees it. */
char *fuzz_data(const char *name);

#endif
