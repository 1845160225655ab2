/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A scene: a record written as the worker writes it, resolved, attributed and judged with the real
 * data. What fails here fails the running cmocka test.
 */
#ifndef TEST_SCENE_H
#define TEST_SCENE_H

#include "assess/judge.h"
#include "attribute/attribute.h"
#include "resolve/resolve.h"
#include "worker/record-read.h"

typedef struct {
    Signatures *signatures;
    ModuleNames *modules;
    SourceNames *names;
    Registry *registry;
    Designations *lists;
} Data;

typedef struct {
    GString *text;
    guint nodes;
    ScanRecord *record;
    Inventory *inventory;
} Scene;

/* For cmocka's groups: *state is a Data of NETBOM_DATA_DIR. */
int scene_setup(void **state);
int scene_teardown(void **state);

/* One image; what is added to it next is in a SquashFS at its start. */
void scene_begin(Scene *scene);
guint scene_file(Scene *scene, const char *path, const char *format);
/* fields: JSON pairs without braces. */
void scene_evidence(Scene *scene, guint node, const char *kind, const char *fields);
void scene_modinfo(Scene *scene, guint node, const char *module, const char *key,
                   const char *value);
/* Ends the record, and judges it as of that date. */
void scene_judge(Scene *scene, const Data *data, const char *as_of);
void scene_end(Scene *scene);

/* NULL: there is none. A component of NULL has none. */
const Component *scene_component(const Scene *scene, const char *name);
const Attribution *scene_attribution(const Component *component, const char *supplier, Role role);

#endif
