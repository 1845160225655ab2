/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Records of tests, judged. */
#include "scene.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static char *
data_path(const char *name)
{
    const char *directory = g_getenv("NETBOM_DATA_DIR");
    return g_build_filename(directory ? directory : "signatures", name, NULL);
}

int
scene_setup(void **state)
{
    Data *data = g_new0(Data, 1);
    g_autofree char *components = data_path("components"),
                    *modules = data_path("kernel-modules.txt"),
                    *libraries = data_path("source-names.txt");
    g_autofree char *suppliers = data_path("suppliers"), *lists = data_path("designations");
    g_autoptr(GError) error = NULL;
    data->signatures = signatures_load(components, NULL, NULL, &error);
    data->modules = module_names_load(modules, NULL);
    data->names = source_names_load(libraries, NULL);
    data->registry = registry_load(suppliers, NULL, NULL);
    data->lists = designations_load(lists, NULL, NULL);
    *state = data;
    return data->signatures && data->modules && data->names && data->registry && data->lists ? 0
                                                                                             : -1;
}

int
scene_teardown(void **state)
{
    Data *data = *state;
    signatures_free(data->signatures);
    module_names_free(data->modules);
    source_names_free(data->names);
    registry_free(data->registry);
    designations_free(data->lists);
    g_free(data);
    return 0;
}

/* ---- building a record ---- */

void
scene_begin(Scene *scene)
{
    scene->text =
        g_string_new("{\"t\":\"node\",\"id\":0,\"kind\":\"file\",\"path\":\"\",\"size\":100}\n");
    scene->nodes = 1;
}

guint
scene_file(Scene *scene, const char *path, const char *format)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"node\",\"id\":%u,\"parent\":0,\"kind\":\"file\",\"path\":\"!/squashfs@0x0/%s\","
        "\"format\":\"%s\",\"size\":10}\n",
        scene->nodes, path, format);
    return scene->nodes++;
}

void
scene_evidence(Scene *scene, guint node, const char *kind, const char *fields)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"evidence\",\"node\":%u,\"kind\":\"%s\",\"offset\":4,\"size\":8,"
        "\"fields\":{%s}}\n",
        node, kind, fields);
}

void
scene_modinfo(Scene *scene, guint node, const char *module, const char *key, const char *value)
{
    g_autofree char *fields =
        g_strdup_printf("\"key\":\"%s\",\"value\":\"%s\",\"module\":\"%s\"", key, value, module);
    scene_evidence(scene, node, "modinfo", fields);
}

void
scene_judge(Scene *scene, const Data *data, const char *as_of)
{
    g_string_append_printf(
        scene->text,
        "{\"t\":\"done\",\"nodes\":%u,\"decoded\":0,\"total\":100,\"understood\":100,"
        "\"padding\":0,\"unknown\":0,\"high_entropy\":0}\n",
        scene->nodes);
    scene->record = scan_record_new();
    scene->record->image_size = 100;
    scene->record->image_name = g_strdup("image.bin");
    g_autoptr(RecordReader) reader = record_reader_new(scene->record, 1000, 1000);
    assert_true(record_reader_feed(reader, scene->text->str, scene->text->len));
    record_reader_finish(reader);
    assert_true(scene->record->complete);
    scene->inventory = resolve(scene->record, data->signatures, data->modules, data->names);
    attribute(scene->inventory, data->registry, data->modules);
    AssessChoice choice = {0};
    assert_true(date_parse(as_of, &choice.as_of));
    g_autoptr(Judge) judge = judge_new(data->registry, data->lists, &choice);
    judge_inventory(judge, scene->inventory);
}

void
scene_end(Scene *scene)
{
    inventory_free(scene->inventory);
    scan_record_free(scene->record);
    g_string_free(scene->text, TRUE);
}

const Component *
scene_component(const Scene *scene, const char *name)
{
    for (guint i = 0; i < scene->inventory->components->len; i++) {
        const Component *component = g_ptr_array_index(scene->inventory->components, i);
        if (strcmp(component->name, name) == 0)
            return component;
    }
    return NULL;
}

const Attribution *
scene_attribution(const Component *component, const char *supplier, Role role)
{
    for (guint i = 0; component && i < component->attributions->len; i++) {
        const Attribution *attribution = g_ptr_array_index(component->attributions, i);
        if (strcmp(attribution->supplier, supplier) == 0 && attribution->role == role)
            return attribution;
    }
    return NULL;
}
