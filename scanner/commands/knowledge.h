/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that the program knows before it reads an image: rules, suppliers, lists, plugins, magic
 * database. */
#ifndef NETBOM_COMMANDS_KNOWLEDGE_H
#define NETBOM_COMMANDS_KNOWLEDGE_H

#include "assess/designation.h"
#include "attribute/registry.h"
#include "resolve/modules.h"
#include "resolve/source-names.h"
#include "unpack/engine.h"

typedef struct {
    char *directory; /* where the data files are */
    Signatures *signatures;
    Registry *registry;
    Designations *lists;
    ModuleNames *modules;
    SourceNames *names;
    Typing *typing;
    GPtrArray *plugins;
    MagicIndex *magic;
    char *basis; /* knowledge_basis(), with the rules; else NULL */
} Knowledge;

/* Parts that a command needs. */
typedef enum {
    KNOW_REGISTRY = 1, /* of suppliers */
    KNOW_RULES = 2,    /* component rules, known strings */
    KNOW_FORMATS = 4,  /* plugins */
    KNOW_TYPES = 8,    /* magic database */
    KNOW_LISTS = 16,   /* designation lists; only with the registry */
    KNOW_NAMES = 32,   /* of modules, libraries and programs */
    KNOW_SIGNATURES = KNOW_RULES | KNOW_NAMES,
    KNOW_SUPPLIERS = KNOW_REGISTRY | KNOW_LISTS,
    /* What a worker reads an image with; the rest is for what is concluded from its record. */
    KNOW_TO_READ = KNOW_RULES | KNOW_FORMATS | KNOW_TYPES,
    KNOW_TO_CONCLUDE = KNOW_SUPPLIERS | KNOW_NAMES,
    KNOW_ALL = KNOW_TO_READ | KNOW_TO_CONCLUDE,
} KnowledgePart;

/* directory: NULL to look for it (NETBOM_DATA_DIR, beside the program, the installed place).
 * plugin_paths: shared objects; rule_directories: rules of the user; both NULL-ended, or NULL. */
Knowledge *knowledge_load(const char *directory, KnowledgePart parts, char *const *plugin_paths,
                          char *const *rule_directories, GError **error);
/* Loads parts that are not there yet. The rules of the user are those that it was loaded with. */
bool knowledge_add(Knowledge *knowledge, KnowledgePart parts, char *const *rule_directories,
                   GError **error);
/* Adds the lists of further folders (NULL-ended, or NULL) to those that are loaded. */
bool knowledge_add_lists(Knowledge *knowledge, char *const *directories, GError **error);
/* Whether the lists of the data and of the further folders are all signed (assess/signed.h). */
bool knowledge_require_signed(const Knowledge *knowledge, char *const *directories,
                              const char *ca_file, GError **error);
/* What an attribution follows from besides the record: the version of the program, rules,
 * suppliers, names of modules, IEEE's table of addresses. SHA-256 in hex; the caller frees it.
 * Needs KNOW_REGISTRY only. */
char *knowledge_basis(const Knowledge *knowledge, char *const *rule_directories, GError **error);
/* Where the data is: see knowledge_load(). The caller frees it. */
char *knowledge_directory(const char *directory, GError **error);
/* The last that was given up stays in memory until the next is: mostly the process ends before, and
 * the kernel takes back at once what would be freed here in tens of thousands of pieces. NULL-safe;
 * one thread only. */
void knowledge_free(Knowledge *knowledge);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Knowledge, knowledge_free)

#endif
