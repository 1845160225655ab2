/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * language-package.c: the files by which installed packages of Python, Ruby, Lua and Java name
 * themselves.
 *
 * Facts: "Recording installed projects" and "Core metadata" of the Python packaging specifications
 * (*.dist-info/METADATA, *.egg-info/PKG-INFO); the gemspecs that RubyGems writes below
 * specifications/; LuaRocks' rockspecs below its rocks tree; the pom.properties that Maven's
 * archiver puts into a JAR.
 */
#include "package-fields.h"
#include "stanza.h"

enum { LARGEST = 1 << 20 };

typedef enum { VALUE_NAME, VALUE_VERSION, VALUE_LICENCE, VALUE_GROUP, N_VALUES } Value;

/* A line that begins with `start`, blanks in front of it not counted, holds a value. */
typedef struct {
    const char *start;
    Value value;
} Line;

typedef struct {
    const char *manager; /* as package URLs name the kind */
    const char *path;    /* pattern that tells it */
    Line lines[5];
    bool header; /* the values end with the first empty line */
} Language;

#define PYTHON_LINES                                                                               \
    {                                                                                              \
        {"Name:", VALUE_NAME}, {"Version:", VALUE_VERSION},                                        \
            {"License-Expression:", VALUE_LICENCE}, {"License:", VALUE_LICENCE},                   \
    }

static const Language languages[] = {
    {"pypi", ".dist-info/METADATA", PYTHON_LINES, true},
    {"pypi", ".egg-info/PKG-INFO", PYTHON_LINES, true},
    {"pypi", ".egg-info", PYTHON_LINES, true},
    {"gem",
     ".gemspec",
     {{"s.name =", VALUE_NAME}, {"s.version =", VALUE_VERSION}, {"s.licenses =", VALUE_LICENCE}},
     false},
    {"luarocks",
     ".rockspec",
     {{"package =", VALUE_NAME}, {"version =", VALUE_VERSION}, {"license =", VALUE_LICENCE}},
     false},
    {"maven",
     "/pom.properties",
     {{"groupId=", VALUE_GROUP}, {"artifactId=", VALUE_NAME}, {"version=", VALUE_VERSION}},
     false},
};

static const Language *
language_of(const char *path)
{
    const size_t size = strlen(path);
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        const size_t end = strlen(languages[i].path);
        if (size > end && strcmp(path + size - end, languages[i].path) == 0)
            return &languages[i];
    }
    return NULL;
}

/* Without blanks around it; of what is quoted, what stands in the first quotes. */
static NetbomBytes
value_of(NetbomBytes text)
{
    text = text_trim(text);
    const uint8_t *open = text.size ? memchr(text.data, '"', (size_t)text.size) : NULL;
    if (!open || (open != text.data && text.data[0] != '[' && text.data[0] != '('))
        return text;
    const NetbomBytes rest = netbom_slice(&text, (uint64_t)(open + 1 - text.data), UINT64_MAX);
    const uint8_t *close = rest.size ? memchr(rest.data, '"', (size_t)rest.size) : NULL;
    return netbom_slice(&rest, 0, close ? (uint64_t)(close - rest.data) : 0);
}

static void
language_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    const Language *language = language_of(object->path);
    NetbomBytes line, values[N_VALUES] = {{NULL, 0}};
    uint64_t at = 0, offset, first = UINT64_MAX, end = 0;

    if (!language || object->bytes.size > LARGEST)
        return;
    while (text_next_line(&object->bytes, &at, &offset, &line) && host->spend(scan, 1)) {
        if (language->header && line.size == 0)
            break;
        const NetbomBytes text = text_trim(line);
        for (const Line *known = language->lines; known->start; known++) {
            const size_t size = strlen(known->start);
            if (values[known->value].size > 0 || !netbom_match(&text, 0, known->start, size))
                continue;
            values[known->value] = value_of(netbom_slice(&text, size, UINT64_MAX));
            first = offset < first ? offset : first;
            end = offset + line.size;
            break;
        }
    }
    if (end == 0)
        return;
    package_report(host, scan, language->manager, first, end - first,
                   &(PackageFields){.group = values[VALUE_GROUP],
                                    .name = values[VALUE_NAME],
                                    .version = values[VALUE_VERSION],
                                    .licence = values[VALUE_LICENCE]});
}

static const char *const language_paths[] = {
    "*.dist-info/METADATA",
    "*.egg-info/PKG-INFO",
    "*-packages/*.egg-info",
    "*/specifications/*.gemspec",
    "*/rocks*/*.rockspec",
    "*META-INF/maven/*/pom.properties",
    NULL,
};

const NetbomPlugin language_package_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "language-package",
    .description = "installed packages of Python, Ruby, Lua and Java",
    .inspect_paths = language_paths,
    .inspect = language_inspect,
};
