/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * json-package.c: installed packages of Node.js and PHP, which name themselves in JSON.
 *
 * Facts: the package.json of a package is that of node_modules/NAME/ or node_modules/@SCOPE/NAME/
 * ("Folders" and "package.json" of npm's documentation), on Debian share/nodejs/NAME/; Composer
 * writes vendor/composer/ installed.json: an array of packages, or an object that has it as
 * "packages" (version 2).
 */
#include "package-fields.h"

#include <jansson.h>

enum { LARGEST = 4 << 20 };

static NetbomBytes
text_of(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return (NetbomBytes){NULL, 0};
    return (NetbomBytes){(const uint8_t *)json_string_value(value), json_string_length(value)};
}

/* The licence of a package; of several, none, since JSON does not say how they go together. */
static NetbomBytes
licence_of(const json_t *package)
{
    const json_t *several = json_object_get(package, "license");
    if (json_is_array(several) && json_array_size(several) == 1 &&
        json_is_string(json_array_get(several, 0))) {
        const char *text = json_string_value(json_array_get(several, 0));
        return (NetbomBytes){(const uint8_t *)text, strlen(text)};
    }
    return text_of(package, "license");
}

static void
package_tell(const NetbomHost *host, NetbomScan *scan, const char *manager,
             const NetbomObject *object, const json_t *package)
{
    package_report(host, scan, manager, 0, object->bytes.size,
                   &(PackageFields){.name = text_of(package, "name"),
                                    .version = text_of(package, "version"),
                                    .licence = licence_of(package)});
}

/* True if a package.json is in the folder of its package, below one for packages. */
static bool
folder_fits(const char *path, NetbomBytes name)
{
    static const char end[] = "/package.json";
    static const char *const folders[] = {"node_modules/", "share/nodejs/"};
    const size_t size = strlen(path);
    const uint64_t tail = name.size + sizeof end - 1;
    if (name.size == 0 || size < tail ||
        memcmp(path + size - tail, name.data, (size_t)name.size) != 0)
        return false;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        const size_t above = strlen(folders[i]);
        if (size - tail >= above && memcmp(path + size - tail - above, folders[i], above) == 0)
            return true;
    }
    return false;
}

static void
json_package_inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (object->bytes.size > LARGEST || !host->spend(scan, 1 + object->bytes.size / 64))
        return;
    json_t *root = json_loadb((const char *)object->bytes.data, (size_t)object->bytes.size,
                              JSON_REJECT_DUPLICATES, NULL);
    if (strcmp(object->name, "package.json") == 0) {
        if (folder_fits(object->path, text_of(root, "name")))
            package_tell(host, scan, "npm", object, root);
    } else {
        const json_t *packages = json_is_array(root) ? root : json_object_get(root, "packages");
        for (size_t i = 0; i < json_array_size(packages); i++)
            package_tell(host, scan, "composer", object, json_array_get(packages, i));
    }
    json_decref(root);
}

static const char *const json_package_paths[] = {
    "*node_modules/*/package.json",
    "*share/nodejs/*/package.json",
    "*vendor/composer/installed.json",
    NULL,
};

const NetbomPlugin json_package_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "json-package",
    .description = "installed packages of Node.js and PHP",
    .inspect_paths = json_package_paths,
    .inspect = json_package_inspect,
};
