/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of names, searched as it lies. */
#include "resolve/source-names.h"

#include <string.h>

#include "base/error.h"

struct SourceNames {
    char *content;
    gsize size;
};

/* Is the file what it should be: does each line have a name and a source, and stand where it
 * belongs? */
static bool
content_check(const SourceNames *names, const char *path, GError **error)
{
    const char *before = NULL, *line = names->content;
    for (guint number = 1; line < names->content + names->size; number++) {
        const char *end = strchr(line, '\n'), *blank = strchr(line, ' ');
        if (!end || !blank || blank == line || blank + 1 >= end ||
            (before && strcmp(before, line) >= 0)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_DATA,
                        "%s:%u: no name and source, or out of order", path, number);
            return false;
        }
        before = line;
        line = end + 1;
    }
    return true;
}

SourceNames *
source_names_load(const char *path, GError **error)
{
    g_autoptr(SourceNames) names = g_new0(SourceNames, 1);
    g_autoptr(GError) cause = NULL;
    if (!g_file_get_contents(path, &names->content, &names->size, &cause)) {
        if (!g_error_matches(cause, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
            g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s", cause->message);
            return NULL;
        }
        names->content = g_strdup("");
    }
    return content_check(names, path, error) ? g_steal_pointer(&names) : NULL;
}

void
source_names_free(SourceNames *names)
{
    if (!names)
        return;
    g_free(names->content);
    g_free(names);
}

void
source_names_digest(const SourceNames *names, Digest *digest)
{
    digest_add(digest, names->content, names->size);
}

/* The start of the line that `at` is in. */
static gsize
line_start(const SourceNames *names, gsize at)
{
    while (at > 0 && names->content[at - 1] != '\n')
        at--;
    return at;
}

/* Where the first line begins that is not before this text in byte order. */
static const char *
first_from(const SourceNames *names, const char *text)
{
    gsize first = 0, last = names->size, length = strlen(text);
    while (first < last) {
        gsize start = line_start(names, first + (last - first) / 2);
        const char *line = names->content + start;
        if (strncmp(line, text, length) < 0)
            first = start + strcspn(line, "\n") + 1;
        else
            last = start;
    }
    return names->content + first;
}

/* The source of all lines that begin so and go on with '.' or a blank; NULL if there is none, or if
 * there are several. */
static char *
only_source(const SourceNames *names, const char *text)
{
    g_autofree char *source = NULL;
    gsize length = strlen(text);
    for (const char *line = first_from(names, text); strncmp(line, text, length) == 0;
         line += strcspn(line, "\n") + 1) {
        if (line[length] != '.' && line[length] != ' ')
            continue;
        const char *one = strchr(line, ' ') + 1;
        gsize size = strcspn(one, "\n");
        if (source && (strlen(source) != size || strncmp(source, one, size) != 0))
            return NULL;
        if (!source)
            source = g_strndup(one, size);
    }
    return g_steal_pointer(&source);
}

/* The source of this very name. */
static char *
source_of(const SourceNames *names, const char *name)
{
    g_autofree char *exact = g_strconcat(name, " ", NULL);
    const char *line = first_from(names, exact);
    if (strpbrk(name, " \n") || strncmp(line, exact, strlen(exact)) != 0)
        return NULL;
    return g_strndup(line + strlen(exact), strcspn(line + strlen(exact), "\n"));
}

char *
source_names_library(const SourceNames *names, const char *soname)
{
    const char *end = strstr(soname, ".so");
    if (strpbrk(soname, " \n") || !end || (end[3] && end[3] != '.'))
        return NULL;
    char *source = source_of(names, soname);
    /* Another release of it has another number. Without one, any firm's own may be called so. */
    if (source || !end[3])
        return source;
    g_autofree char *stem = g_strndup(soname, (gsize)(end + 3 - soname));
    return only_source(names, stem);
}

char *
source_names_program(const SourceNames *names, const char *program)
{
    g_autofree char *name = g_strconcat("/", program, NULL);
    return source_of(names, name);
}
