/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The registry: every supplier that netbom knows, from signatures/suppliers/. It finds suppliers by
 * id, by identifier (domain, CPE vendor, devicetree prefix, USB and PCI vendor id) and by name, and
 * says who owned whom on a day.
 *
 * After registry_load() a Registry never changes: all functions that take it are safe to call from
 * any number of threads. Everything they hand out lives as long as the registry, unless a comment
 * says otherwise.
 */
#ifndef NETBOM_ATTRIBUTE_REGISTRY_H
#define NETBOM_ATTRIBUTE_REGISTRY_H

#include <glib.h>
#include <stdbool.h>

#include "attribute/date.h"

typedef enum {
    /* Control: what the owner is bound by reaches the owned. */
    RELATION_SUBSIDIARY,
    RELATION_MAJORITY,
    RELATION_MAJORITY_CONTROL, /* control with less than half of the shares */
    RELATION_BRAND,
    RELATION_DIVISION,
    /* A share without control. */
    RELATION_JOINT_VENTURE,
    RELATION_AFFILIATE,
    /* No ownership. */
    RELATION_DIVISION_SOLD_TO,
    RELATION_OEM_OF,
    RELATION_CONTRIBUTOR,
    RELATION_PROJECT,
} RelationKind;

/* "subsidiary", "majority-control", ... as in the data. */
const char *relation_name(RelationKind kind);

typedef struct {
    const char *to; /* supplier id: the owner, for the kinds that are ownership */
    RelationKind kind;
    PartialDate valid_from; /* unknown: not before which day is not known */
    PartialDate valid_to;   /* the first day on which it no longer held */
} Relation;

/* A name that looks like the supplier's and is someone else's. */
typedef struct {
    const char
        *name; /* the text; "prefix,*" for a devicetree prefix, "usb:xxxx" for a shared vendor id */
    const char *really; /* what it is */
    const char *rule;   /* how the two are told apart */
} Lookalike;

typedef struct {
    const char *id;
    const char *legal_name;
    bool is_project;
    const char *country; /* ISO 3166-1 alpha-2; "XX" without a seat */
    const char *sector;  /* NULL: not given */
    const char *note;    /* NULL: none */
    GStrv aliases;
    GStrv ambiguous; /* those of aliases and native names that are ordinary words or other people's
                        names too */
    GStrv native;
    const Relation *relations;
    guint n_relations;
    const Lookalike *lookalikes;
    guint n_lookalikes;
    GStrv domains, cpe_vendors, dt_prefixes, usb_vendor_ids, pci_vendor_ids, oui_orgs, cert_o,
        copyright;
    GStrv sonames;            /* of its own libraries: "libhcnetsdk.so" */
    GStrv toolchains;         /* marks in .comment, patterns with '*' */
    GStrv kernel_options;     /* options of kernels for its chips, patterns with '*' */
    GStrv own_kernel_options; /* options by which its own kernels differ, patterns with '*' */
    GStrv cwmp_prefixes;      /* of its parameters in TR-069: "X_HW" */
    GStrv pon_vendor_ids;     /* in optical networks: "HWTC" */
    GStrv module_firmware;    /* revisions of its cellular modules' firmware, patterns with '*' */
} Supplier;

/* Whether it makes chips, by its sector. */
bool supplier_makes_chips(const Supplier *supplier);

typedef struct Registry Registry;

/* Reads a folder of supplier files. compiled: a file of registry_save(), which saves the parsing if
 * it was made of the same files; NULL: none. NULL with NETBOM_ERROR_FILE, or NETBOM_ERROR_DATA that
 * names the file and what is wrong in it. */
Registry *registry_load(const char *dir, const char *compiled, GError **error);
bool registry_save(const Registry *registry, const char *path, GError **error);
bool registry_is_compiled(const Registry *registry);
void registry_free(Registry *registry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Registry, registry_free)

/* SHA-256 in hex over names and contents of all files. */
const char *registry_digest(const Registry *registry);

guint registry_size(const Registry *registry);
const Supplier *registry_at(const Registry *registry, guint index); /* in byte order of ids */
const Supplier *registry_lookup(const Registry *registry,
                                const char *id); /* NULL: no such supplier */

/* What is wrong in the data as a whole: unknown owners, relations whose dates run backwards,
 * circles of ownership, names or identifiers that two suppliers share without a note. Texts, owned
 * by the array, which is the caller's; empty: clean. */
GPtrArray *registry_check(const Registry *registry);

/* --- Matches --- */

typedef enum {
    MATCH_NONE,
    MATCH_LEGAL_NAME, /* "Huawei Technologies Co., Ltd.": a name with its corporate form */
    MATCH_ALIAS,      /* "Huawei": a name alone, as a whole word */
    MATCH_AMBIGUOUS,  /* "Honor": an alias that is an ordinary word too, or has one or two letters:
                         never enough alone */
    MATCH_PART_OF_NAME, /* "Huawei" in "Huawei Foo Co., Ltd.": a longer organisation name that the
                           registry does not know */
    MATCH_PART_OF_IDENTIFIER, /* "huawei" in "plugin-huawei", "/lib/huawei/x", "x@huawei.com":
                                 joined to other text */
    MATCH_COPYRIGHT_LEGAL,    /* holder of a copyright line, named with its corporate form */
    MATCH_COPYRIGHT_ALIAS,    /* holder of a copyright line, bare name */
    MATCH_CERTIFICATE,
    MATCH_DOMAIN,
    MATCH_DEVICETREE,
    MATCH_CPE,
    MATCH_USB,
    MATCH_PCI,
} MatchKind;

const char *match_name(MatchKind kind); /* "legal-name", "alias", ... */

typedef struct {
    MatchKind kind;
    gsize start, end;           /* bytes of the text, end exclusive */
    const GPtrArray *suppliers; /* const Supplier*, by id; more than one where a name or identifier
                                   is shared; the registry's */
} Match;

/* All suppliers named in free text, in order of place, none overlapping. The text may be any bytes;
 * a name never runs over a line end or NUL. Lookalikes are passed over. Cost: one pass. Returns an
 * array of Match, the caller's. */
GArray *registry_find_names(const Registry *registry, const char *text, gsize size);

/* All copyright lines whose holder, named right behind the mark and the years, is a supplier.
 * Range: mark to end of name. */
GArray *registry_find_copyrights(const Registry *registry, const char *text, gsize size);

/* All host names, e-mail addresses and URLs in free text that belong to a supplier's domain. Range:
 * the host name. */
GArray *registry_find_domains(const Registry *registry, const char *text, gsize size);

/* One value as a whole. False: no supplier; *ret_match is untouched. */
bool registry_match_name(const Registry *registry, const char *name, Match *ret_match);
bool registry_match_certificate(const Registry *registry, const char *organisation,
                                Match *ret_match);
bool registry_match_domain(const Registry *registry, const char *host_or_address,
                           Match *ret_match); /* "a.b", "user@a.b", "https://a.b/x" */
bool registry_match_devicetree(const Registry *registry, const char *compatible,
                               Match *ret_match); /* "vendor,part" or "vendor" */
bool registry_match_cpe(const Registry *registry, const char *vendor, Match *ret_match);
bool registry_match_usb(const Registry *registry, const char *vendor_id,
                        Match *ret_match); /* four hex digits; an id alone is never enough */
bool registry_match_pci(const Registry *registry, const char *vendor_id, Match *ret_match);

/* The supplier of a shared library of that SONAME (with or without a version behind ".so"), of a
 * compiler by its text in .comment, and of the chip that an option of a kernel ("CONFIG_ARCH_X")
 * stands for. NULL: none is known. */
const Supplier *registry_by_soname(const Registry *registry, const char *soname);
const Supplier *registry_by_toolchain(const Registry *registry, const char *comment);
const Supplier *registry_by_kernel_option(const Registry *registry, const char *option);

/* The supplier whose own kernels have this option, whose parameters in TR-069 begin with this
 * prefix, whose vendor id in optical networks this is, whose modules have firmware of this
 * revision. NULL: none is known. */
const Supplier *registry_by_own_kernel_option(const Registry *registry, const char *option);
const Supplier *registry_by_cwmp_prefix(const Registry *registry, const char *prefix);
const Supplier *registry_by_pon_vendor(const Registry *registry, const char *vendor_id);
const Supplier *registry_by_module_firmware(const Registry *registry, const char *revision);

#endif
