/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes files below one directory. */
#include "commands/extract-tree.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

/* Longest name that file systems take, in bytes. */
#define NAME_BYTES 255

typedef struct {
    char *path, *target;
} Link;

struct ExtractTree {
    int root;
    GPtrArray *links; /* Link* */
};

static void
link_free(gpointer data)
{
    Link *link = data;
    g_free(link->path);
    g_free(link->target);
    g_free(link);
}

ExtractTree *
extract_tree_new(const char *directory, GError **error)
{
    if (g_mkdir_with_parents(directory, 0777) != 0 && errno != EEXIST) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot make %s: %s", directory,
                    g_strerror(errno));
        return NULL;
    }
    int root = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (root < 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot open %s: %s", directory,
                    g_strerror(errno));
        return NULL;
    }
    ExtractTree *tree = g_new0(ExtractTree, 1);
    tree->root = root;
    tree->links = g_ptr_array_new_with_free_func(link_free);
    return tree;
}

void
extract_tree_free(ExtractTree *tree)
{
    if (!tree)
        return;
    close(tree->root);
    g_ptr_array_unref(tree->links);
    g_free(tree);
}

/* ---- names ---- */

/* One part of a path as a name that means nothing to the system: never "", "." or "..", not too
 * long, no control characters. New string. */
static char *
safe_name(const char *part)
{
    if (!*part || strcmp(part, ".") == 0 || strcmp(part, "..") == 0)
        return g_strdup_printf("_%s_", *part ? (part[1] ? "dotdot" : "dot") : "empty");
    GString *name = g_string_new(NULL);
    for (const char *p = part; *p; p++)
        g_string_append_c(name, g_ascii_iscntrl(*p) ? '_' : *p);
    if (name->len > NAME_BYTES) {
        g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, part, -1);
        gsize cut = NAME_BYTES - 17;
        while (cut > 0 && ((guchar)name->str[cut] & 0xc0) == 0x80)
            cut--;
        g_string_truncate(name, cut);
        g_string_append_printf(name, "~%.16s", digest);
    }
    return g_string_free(name, FALSE);
}

/* The parts of a node's path as safe names. The leading "!/" is not part of it. */
static GPtrArray *
safe_parts(const char *path)
{
    GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
    if (g_str_has_prefix(path, "!/"))
        path += 2;
    g_auto(GStrv) words = g_strsplit(path, "/", -1);
    for (char **word = words; *word; word++)
        if (**word || word[1])
            g_ptr_array_add(parts, safe_name(*word));
    if (parts->len > 0 && !*words[0])
        g_ptr_array_remove_index(parts, 0);
    return parts;
}

/* ---- directories ---- */

/* Opens (and makes) the directories parts[0..count). The caller closes it; -1 on failure. */
static int
open_directories(const ExtractTree *tree, const GPtrArray *parts, guint count)
{
    int at = dup(tree->root);
    for (guint i = 0; i < count && at >= 0; i++) {
        const char *name = g_ptr_array_index(parts, i);
        if (mkdirat(at, name, 0777) != 0 && errno != EEXIST) {
            close(at);
            return -1;
        }
        int next = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        close(at);
        at = next;
    }
    return at;
}

static const char *
why_not(int number)
{
    return g_intern_string(g_strerror(number));
}

bool
extract_tree_directory(ExtractTree *tree, const char *path, const char **ret_why)
{
    g_autoptr(GPtrArray) parts = safe_parts(path);
    int fd = open_directories(tree, parts, parts->len);
    if (fd < 0) {
        if (ret_why)
            *ret_why = why_not(errno);
        return false;
    }
    close(fd);
    return true;
}

int
extract_tree_file(ExtractTree *tree, const char *path, guint32 mode, const char **ret_why)
{
    g_autoptr(GPtrArray) parts = safe_parts(path);
    if (parts->len == 0)
        return -1;
    int directory = open_directories(tree, parts, parts->len - 1);
    int fd = directory < 0 ? -1
                           : openat(directory, g_ptr_array_index(parts, parts->len - 1),
                                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                    (mode & 0777 ? mode & 0777 : 0644) | 0600);
    if (fd < 0 && ret_why)
        *ret_why = why_not(errno);
    if (directory >= 0)
        close(directory);
    return fd;
}

/* ---- links ---- */

void
extract_tree_link(ExtractTree *tree, const char *path, const char *target)
{
    Link *link = g_new(Link, 1);
    link->path = g_strdup(path);
    link->target = g_strdup(target);
    g_ptr_array_add(tree->links, link);
}

/* Number of the first parts of a link's path that are the root of its file system: up to the last
 * part that is a container ("squashfs@0x160000", which stands behind a part that ends in "!" or at
 * the start). */
static guint
root_depth(const char *path)
{
    const char *last = g_strrstr(path, "!/");
    if (!last)
        return 0;
    guint depth = 1;
    for (const char *p = path + (g_str_has_prefix(path, "!/") ? 2 : 0); p < last + 2; p++)
        depth += *p == '/';
    return depth;
}

/*
 * The target as a path relative to the link's directory that never leaves the file system that the
 * link is in: an absolute one begins at its root, and ".." stops there. New string.
 */
static char *
inner_target(const char *path, const char *target)
{
    g_autoptr(GPtrArray) place = safe_parts(path);
    guint root = MIN(root_depth(path), place->len > 0 ? place->len - 1 : 0);
    guint depth =
        place->len > 0 ? place->len - 1 - root : 0; /* of the link's directory below the root */
    g_autoptr(GPtrArray) stack = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; target[0] != '/' && i < depth; i++)
        g_ptr_array_add(stack, g_strdup(g_ptr_array_index(place, root + i)));
    g_auto(GStrv) words = g_strsplit(target, "/", -1);
    for (char **word = words; *word; word++) {
        if (strcmp(*word, "..") == 0 && stack->len > 0)
            g_ptr_array_set_size(stack, (gint)stack->len - 1);
        else if (**word && strcmp(*word, ".") != 0 && strcmp(*word, "..") != 0)
            g_ptr_array_add(stack, safe_name(*word));
    }
    guint common = 0;
    while (common < depth && common < stack->len &&
           strcmp(g_ptr_array_index(stack, common), g_ptr_array_index(place, root + common)) == 0)
        common++;
    GString *relative = g_string_new(NULL);
    for (guint i = common; i < depth; i++)
        g_string_append(relative, "../");
    for (guint i = common; i < stack->len; i++)
        g_string_append_printf(relative, "%s%s", (const char *)g_ptr_array_index(stack, i),
                               i + 1 < stack->len ? "/" : "");
    if (relative->len == 0)
        g_string_append_c(relative, '.');
    return g_string_free(relative, FALSE);
}

void
extract_tree_make_links(ExtractTree *tree,
                        void (*on_refused)(const char *path, const char *why, void *user),
                        void *user)
{
    for (guint i = 0; i < tree->links->len; i++) {
        const Link *link = g_ptr_array_index(tree->links, i);
        g_autoptr(GPtrArray) parts = safe_parts(link->path);
        g_autofree char *target = inner_target(link->path, link->target);
        int directory = parts->len > 0 ? open_directories(tree, parts, parts->len - 1) : -1;
        if (directory < 0 ||
            symlinkat(target, directory, g_ptr_array_index(parts, parts->len - 1)) != 0)
            on_refused(link->path, why_not(errno), user);
        if (directory >= 0)
            close(directory);
    }
}
