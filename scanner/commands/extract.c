/* SPDX-License-Identifier: GPL-3.0-or-later */
/* netbom extract: the files of an image, written below a directory. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/extract-tree.h"
#include "commands/options.h"

typedef struct {
    ExtractTree *tree;
    const ScanRecord *record;
    int fd; /* of the file that is being written, or -1 */
    const char *write_error;
    guint files, refused;
} Extraction;

static void
refuse(const char *path, const char *why, void *user)
{
    Extraction *extraction = user;
    g_autofree char *shown = text_printable(path);
    extraction->refused++;
    g_printerr("netbom: not written: %s: %s\n", shown, why ? why : "unknown reason");
}

static void
on_start(const ScanRecord *record, void *user)
{
    ((Extraction *)user)->record = record;
}

static void
on_begin(guint32 id, guint64 size, void *user)
{
    Extraction *extraction = user;
    const RecordNode *node = scan_record_node(extraction->record, id);
    const char *why = "the worker sent bytes of a file that it had not named";
    (void)size;
    extraction->fd = node ? extract_tree_file(extraction->tree, node->path, node->mode, &why) : -1;
    extraction->write_error = NULL;
    if (extraction->fd < 0)
        refuse(node ? node->path : "?", why, extraction);
}

static void
on_data(const guint8 *data, gsize size, void *user)
{
    Extraction *extraction = user;
    while (size > 0 && extraction->fd >= 0 && !extraction->write_error) {
        ssize_t written = write(extraction->fd, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            extraction->write_error = g_intern_string(g_strerror(errno));
            break;
        }
        data += written;
        size -= (gsize)written;
    }
}

static void
on_end(void *user)
{
    Extraction *extraction = user;
    if (extraction->fd < 0)
        return;
    if (close(extraction->fd) != 0 && !extraction->write_error)
        extraction->write_error = g_intern_string(g_strerror(errno));
    if (extraction->write_error)
        refuse("a file", extraction->write_error, extraction);
    else
        extraction->files++;
    extraction->fd = -1;
}

/* Directories, links and what cannot be written, from the record. */
static void
write_rest(Extraction *extraction)
{
    const GPtrArray *nodes = extraction->record->nodes;
    for (guint i = 0; i < nodes->len; i++) {
        const RecordNode *node = g_ptr_array_index(nodes, i);
        const char *why = NULL;
        if (node->kind == NODE_DIR && !extract_tree_directory(extraction->tree, node->path, &why))
            refuse(node->path, why, extraction);
        else if (node->kind == NODE_SYMLINK && node->target)
            extract_tree_link(extraction->tree, node->path, node->target);
        else if (node->kind == NODE_DEVICE)
            refuse(node->path, "devices, pipes and sockets are never made", extraction);
    }
    extract_tree_make_links(extraction->tree, refuse, extraction);
}

static int
extract_run(ScanOptions *options, const char *image, const char *directory, GError **error)
{
    g_autoptr(Knowledge) knowledge = read_options_load(options, error);
    if (!knowledge)
        return EXIT_ERROR;
    g_autoptr(ExtractTree) tree = extract_tree_new(directory, error);
    if (!tree)
        return EXIT_ERROR;
    Extraction extraction = {.tree = tree, .fd = -1};
    WorkerContents contents = {NULL, on_start, on_begin, on_data, on_end, &extraction};
    g_autoptr(ScanRecord) record =
        scan_image(knowledge, &options->settings, image, &contents, error);
    if (!record)
        return EXIT_ERROR;
    write_rest(&extraction);
    printf("%u files written below %s, %u entries not written\n", extraction.files, directory,
           extraction.refused);
    return scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_NOTHING;
}

int
command_extract(int argc, char **argv, GError **error)
{
    ScanOptions options = {0};
    int status = EXIT_ERROR;
    if (scan_options_parse(
            &options, "IMAGE|DIRECTORY DIR",
            "Writes the files of an image below DIR. Nothing that is there is overwritten.", NULL,
            &argc, &argv, error)) {
        if (argc == 3)
            status = extract_run(&options, argv[1], argv[2], error);
        else
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_USAGE,
                        "an image and a directory are wanted (netbom extract --help)");
    }
    scan_options_clear(&options);
    return status;
}
