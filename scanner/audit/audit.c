/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holds the claims of an SBOM against an inventory. */
#include "audit/audit.h"

#include <string.h>

#include "audit/extras.h"
#include "audit/installed.h"
#include "audit/parties.h"
#include "audit/purl.h"

/* From here on a version that was found is proof against another. */
#define VERSION_CERTAIN 0.9
/* Claims about one component are told apart up to this length. */
#define LIST_MAX 3

typedef struct {
    Audit *audit;
    const Inventory *inventory;
    ClaimMatcher *matcher;
    Parties *parties;
    Installed *installed;
    GHashTable *covered; /* Component: some claim is about it */
} Auditing;

const char *
audit_result_name(AuditResult result)
{
    static const char *const NAMES[] = {"confirmed", "unverified", "contradicted"};
    return NAMES[result];
}

const char *
audit_fault_name(AuditFault fault)
{
    static const char *const NAMES[] = {"", "version", "absent", "hash", "maker"};
    return NAMES[fault];
}

static const char *say(Audit *audit, const char *format, ...) G_GNUC_PRINTF(2, 3);

static const char *
say(Audit *audit, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    g_autofree char *text = g_strdup_vprintf(format, args);
    va_end(args);
    return g_string_chunk_insert_const(audit->text, text);
}

static void
judge(AuditItem *item, AuditResult result, AuditFault fault, const char *why)
{
    item->result = result;
    item->fault = fault;
    item->why = why;
}

/* ---- versions ---- */

/* The best that any component of all classes but the stem says of the claimed version. Where the
 * very package was found, other software can only agree: what it does not say does not matter. */
static VersionsRelation
relate_all(const Auditing *auditing, const AuditItem *item, const char *claimed,
           GPtrArray *found[MATCHED_COUNT], bool *ret_unknown)
{
    const bool exact = item->by == MATCHED_PURL;
    VersionsRelation best = VERSIONS_OTHER;
    bool any = false;
    for (guint by = 0; by < MATCHED_STEM; by++)
        for (guint i = 0; i < found[by]->len; i++) {
            const Component *component = g_ptr_array_index(found[by], i);
            if (!component->version) {
                *ret_unknown = *ret_unknown || !exact || by == MATCHED_PURL;
                continue;
            }
            VersionsRelation relation = installed_relate(auditing->installed, claimed, component);
            if (exact && by != MATCHED_PURL && relation > VERSIONS_SAME_UPSTREAM)
                continue;
            best = any ? MIN(best, relation) : relation;
            any = true;
        }
    if (!any)
        *ret_unknown = true;
    return best;
}

/* "1.2, 1.3, ..." New string. */
static char *
versions_found(const GPtrArray *components)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < components->len; i++) {
        const Component *component = g_ptr_array_index(components, i);
        if (i == LIST_MAX) {
            g_string_append(text, ", ...");
            break;
        }
        g_string_append_printf(text, "%s%s", i ? ", " : "",
                               component->version ? component->version : "unknown");
    }
    return g_string_free(text, FALSE);
}

/* Whether another version of these components is proof that the claimed one is not there. */
static bool
versions_are_proof(const Auditing *auditing, const AuditItem *item)
{
    bool packages = true;
    for (guint i = 0; i < item->components->len; i++) {
        const Component *component = g_ptr_array_index(item->components, i);
        if (!component->version || component->version_confidence < VERSION_CERTAIN ||
            component->version_name)
            return false;
        packages = packages && component->package_manager;
    }
    /* What a package database says of its package holds even if other parts could not be read. */
    return auditing->audit->read_in_full || (packages && item->by <= MATCHED_NAME);
}

static void
judge_version(const Auditing *auditing, AuditItem *item, GPtrArray *found[MATCHED_COUNT],
              const char *claimed)
{
    bool unknown = false;
    VersionsRelation relation = relate_all(auditing, item, claimed, found, &unknown);
    Audit *audit = auditing->audit;
    g_autofree char *versions = versions_found(item->components);
    if (relation == VERSIONS_SAME)
        return;
    if (relation == VERSIONS_SAME_UPSTREAM) {
        item->why = say(audit, "the upstream version agrees with %s", versions);
        return;
    }
    if (relation == VERSIONS_INCOMPARABLE || unknown) {
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              unknown ? "it is there; which version, its bytes do not say"
                      : say(audit, "it is there; version %s cannot be compared with %s", claimed,
                            versions));
        return;
    }
    if (relation == VERSIONS_LESS_EXACT) {
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              say(audit, "it is there; its bytes say %s", versions));
        return;
    }
    /* A revision is the distribution's: only the same package can differ in it. */
    if (relation == VERSIONS_OTHER_REVISION && item->by != MATCHED_PURL) {
        item->why = say(audit, "the upstream version agrees; the package is %s", versions);
        return;
    }
    if (versions_are_proof(auditing, item))
        judge(item, AUDIT_CONTRADICTED, AUDIT_VERSION,
              say(audit, "the image has version %s of it", versions));
    else
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              say(audit,
                  "the image has version %s of it, but that is no proof against another copy",
                  versions));
}

/* ---- absence ---- */

/* What is there under another name than the claimed one. */
static void
judge_other_names(const Auditing *auditing, AuditItem *item)
{
    const Component *first = g_ptr_array_index(item->components, 0);
    judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
          say(auditing->audit, "no component of that name was found; %s is there (%s)", first->name,
              matched_by_name(item->by)));
}

/* True if a file or a folder is named like the claim: something of it may have been installed
 * without the package manager. */
static bool
leaves_traces(const Auditing *auditing, const SbomClaim *claim)
{
    g_autoptr(GArray) nodes = claim_matcher_nodes_of_file(auditing->matcher, claim->name);
    g_autofree char *inside = g_strconcat(claim->name, "/x", NULL);
    return nodes->len > 0 || claim_matcher_has_folder_of(auditing->matcher, inside);
}

static void
judge_absent(const Auditing *auditing, AuditItem *item)
{
    const char *manager = installed_database_of(auditing->installed, item->claim);
    Audit *audit = auditing->audit;
    if (manager && audit->read_in_full && leaves_traces(auditing, item->claim))
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              say(audit,
                  "the %s database does not have it, but a file or folder of that name is there",
                  manager));
    else if (manager && audit->read_in_full)
        judge(
            item, AUDIT_CONTRADICTED, AUDIT_ABSENT,
            say(audit, "the %s database of the image does not have it, nor was it found", manager));
    else
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              audit->read_in_full ? "it was not found, which does not prove that it is absent"
                                  : "it was not found, nor could all of the image be read");
}

/* ---- files ---- */

static const char *
sha256_of(const SbomClaim *claim)
{
    for (guint i = 0; i < claim->hashes->len; i++) {
        const SbomHash *hash = &g_array_index(claim->hashes, SbomHash, i);
        if (strcmp(hash->algorithm, "SHA-256") == 0 && strlen(hash->value) == 64)
            return hash->value;
    }
    return NULL;
}

static bool
node_has(const Auditing *auditing, const GArray *nodes, const char *sha256, bool *ret_all_known)
{
    *ret_all_known = true;
    for (guint i = 0; i < nodes->len; i++) {
        const RecordNode *node =
            scan_record_node(auditing->inventory->record, g_array_index(nodes, guint32, i));
        if (strcmp(node->sha256, sha256) == 0)
            return true;
        if (!node->sha256[0])
            *ret_all_known = false;
    }
    return false;
}

/* True if the absence of a file says something: the folder that it would be in is there. A bare
 * name may be that of a source or of an archive that was never meant to be in the image. */
static bool
absence_says_something(const Auditing *auditing, const SbomClaim *claim)
{
    static const char *const ARCHIVES[] = {".deb", ".rpm", ".ipk", ".apk", ".tar", ".gz", ".xz",
                                           ".bz2", ".zst", ".tgz", ".zip", ".whl", ".gem"};
    if (!auditing->audit->read_in_full)
        return false;
    if (strchr(claim->file, '/'))
        return claim_matcher_has_folder_of(auditing->matcher, claim->file);
    for (gsize i = 0; i < G_N_ELEMENTS(ARCHIVES); i++)
        if (g_str_has_suffix(claim->file, ARCHIVES[i]))
            return false;
    return !claim->is_file;
}

static void
judge_absent_file(const Auditing *auditing, AuditItem *item)
{
    bool proof = absence_says_something(auditing, item->claim);
    judge(item, proof ? AUDIT_CONTRADICTED : AUDIT_UNVERIFIED, proof ? AUDIT_ABSENT : AUDIT_NOTHING,
          say(auditing->audit, "no file %s is in the image%s", item->claim->file,
              auditing->audit->read_in_full ? "" : ", of which not all could be read"));
}

/* The file that a claim names: whether it is there, with its digest. False: nothing is said. */
static bool
judge_file(const Auditing *auditing, AuditItem *item)
{
    const SbomClaim *claim = item->claim;
    const char *sha256 = sha256_of(claim);
    g_autoptr(GArray) nodes = claim_matcher_nodes_of_file(auditing->matcher, claim->file);
    g_autoptr(GArray) same = sha256 ? claim_matcher_nodes_of_hash(auditing->matcher, sha256)
                                    : g_array_new(FALSE, FALSE, sizeof(guint32));
    bool all_known;
    Audit *audit = auditing->audit;
    if (sha256 && node_has(auditing, nodes, sha256, &all_known)) {
        judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING, "");
        return true;
    }
    if (same->len > 0) {
        judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING, "a file with these bytes has another name");
        return true;
    }
    if (nodes->len == 0) {
        if (item->components->len > 0)
            return false; /* the software is there: the name may be that of its archive */
        judge_absent_file(auditing, item);
        return true;
    }
    if (sha256) {
        /* A bare name may be that of many files. */
        bool sure = strchr(claim->file, '/') || (nodes->len == 1 && !claim->is_file);
        bool proof = sure && !node_has(auditing, nodes, sha256, &all_known) && all_known;
        judge(item, proof ? AUDIT_CONTRADICTED : AUDIT_UNVERIFIED,
              proof ? AUDIT_HASH : AUDIT_NOTHING,
              say(audit, "file %s has other bytes", claim->file));
        return true;
    }
    if (claim->is_file)
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              "a file of that name is there; the document states no SHA-256 of it");
    return claim->is_file;
}

/* ---- claims ---- */

static void
judge_subject(const Auditing *auditing, AuditItem *item)
{
    const ScanRecord *record = auditing->inventory->record;
    const char *sha256 = sha256_of(item->claim);
    if (sha256 && strcmp(sha256, record->image_sha256) == 0)
        judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING, "");
    else
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              sha256 ? "the document is of a file with another SHA-256"
                     : "the document does not state which bytes it is of (no SHA-256)");
}

static void
judge_parties(const Auditing *auditing, AuditItem *item)
{
    const SbomClaim *claim = item->claim;
    for (guint i = 0; i < claim->parties->len; i++) {
        const SbomName *name = &g_array_index(claim->parties, SbomName, i);
        g_autofree char *found = NULL;
        if (item->supplier ||
            parties_compare(auditing->parties, name, item->components, &found) != PARTY_DIFFERS)
            continue;
        item->supplier = name->name;
        item->supplier_found = say(auditing->audit, "%s", found);
        if (name->party == SBOM_MANUFACTURER && item->result != AUDIT_CONTRADICTED)
            judge(item, AUDIT_CONTRADICTED, AUDIT_MAKER,
                  say(auditing->audit, "its maker is %s, not %s", found, name->name));
    }
}

/* What the image says that its operating system is. False: the claim is of none. */
static bool
judge_system(const Auditing *auditing, AuditItem *item)
{
    const Inventory *inventory = auditing->inventory;
    const SbomClaim *claim = item->claim;
    if (!claim->type || g_ascii_strncasecmp(claim->type, "operating", strlen("operating")) != 0 ||
        !inventory->os_name || item->components->len > 0)
        return false;
    bool name = parties_share_word(claim->name, inventory->os_name);
    bool version = !claim->version ||
                   (inventory->os_version && versions_relate(claim->version, inventory->os_version,
                                                             NULL, false) == VERSIONS_SAME);
    if (name && version)
        judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING, "");
    else
        judge(item, AUDIT_UNVERIFIED, AUDIT_NOTHING,
              say(auditing->audit, "the image says %s %s of itself", inventory->os_name,
                  inventory->os_version ? inventory->os_version : ""));
    return true;
}

/* The strongest class that has components. False: there is none. */
static bool
best_class(AuditItem *item, GPtrArray *found[MATCHED_COUNT])
{
    for (guint by = 0; by < MATCHED_COUNT; by++)
        if (found[by]->len > 0) {
            item->by = (MatchedBy)by;
            for (guint i = 0; i < found[by]->len; i++)
                g_ptr_array_add(item->components, g_ptr_array_index(found[by], i));
            return true;
        }
    return false;
}

/* A claim of one package covers it and what has its names without being a package; a claim of a
 * project covers all that comes from it. */
static void
cover(const Auditing *auditing, const AuditItem *item, GPtrArray *found[MATCHED_COUNT])
{
    bool of_database = installed_database_of(auditing->installed, item->claim) != NULL;
    bool one_package = of_database && item->by <= MATCHED_NAME;
    for (guint by = 0; by < MATCHED_COUNT; by++)
        for (guint i = 0; i < found[by]->len; i++) {
            Component *component = g_ptr_array_index(found[by], i);
            if ((by == MATCHED_STEM && of_database && component->package_manager) ||
                (one_package && by > item->by && component->package_manager))
                continue;
            g_hash_table_add(auditing->covered, component);
        }
}

static const char *
claimed_version(const SbomClaim *claim, char **ret_own)
{
    for (guint i = 0; i < claim->purls->len; i++) {
        g_auto(Purl) purl = {0};
        if (purl_parse(g_ptr_array_index(claim->purls, i), &purl) && purl.version) {
            *ret_own = g_strdup(purl.version);
            break;
        }
    }
    return claim->version ? claim->version : *ret_own;
}

/* A like name and the same version are the same software. */
static bool
stem_agrees(const Auditing *auditing, AuditItem *item, const char *version)
{
    if (item->by != MATCHED_STEM || !version || !strchr(version, '.'))
        return false;
    for (guint i = 0; i < item->components->len; i++) {
        const Component *component = g_ptr_array_index(item->components, i);
        if (component->version && !component->package_manager &&
            installed_relate(auditing->installed, version, component) <= VERSIONS_SAME_UPSTREAM) {
            judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING,
                  say(auditing->audit, "%s of that version is there", component->name));
            return true;
        }
    }
    return false;
}

static void
judge_component(const Auditing *auditing, AuditItem *item, GPtrArray *found[MATCHED_COUNT])
{
    g_autofree char *own = NULL;
    const char *version = claimed_version(item->claim, &own);
    /* A file that the claim names is the best that can be looked at, unless it is there. */
    bool file = item->claim->file && judge_file(auditing, item);
    if (file && (item->result != AUDIT_CONFIRMED || item->components->len == 0))
        return;
    if (judge_system(auditing, item))
        return;
    if (item->components->len == 0) {
        judge_absent(auditing, item);
    } else if (stem_agrees(auditing, item, version)) {
        return;
    } else if (item->by == MATCHED_STEM ||
               (item->by == MATCHED_ALIAS &&
                installed_database_of(auditing->installed, item->claim))) {
        judge_other_names(auditing, item);
    } else {
        judge(item, AUDIT_CONFIRMED, AUDIT_NOTHING, "");
        if (version)
            judge_version(auditing, item, found, version);
    }
    if (item->components->len > 0 && item->by != MATCHED_STEM)
        judge_parties(auditing, item);
}

static void
audit_claim(Auditing *auditing, const SbomClaim *claim)
{
    AuditItem *item = g_new0(AuditItem, 1);
    GPtrArray *found[MATCHED_COUNT];
    Audit *audit = auditing->audit;
    item->claim = claim;
    item->why = "";
    item->components = g_ptr_array_new();
    g_ptr_array_add(audit->items, item);
    if (claim->is_subject) {
        judge_subject(auditing, item);
    } else if (claim->is_file) {
        judge_file(auditing, item);
    } else {
        claim_matcher_find(auditing->matcher, claim, found);
        best_class(item, found);
        judge_component(auditing, item, found);
        cover(auditing, item, found);
        for (guint by = 0; by < MATCHED_COUNT; by++)
            g_ptr_array_unref(found[by]);
    }
    audit->n_confirmed += item->result == AUDIT_CONFIRMED;
    audit->n_unverified += item->result == AUDIT_UNVERIFIED;
    audit->n_contradicted += item->result == AUDIT_CONTRADICTED;
    audit->n_suppliers += item->supplier != NULL;
}

static void
item_free(gpointer data)
{
    AuditItem *item = data;
    g_ptr_array_unref(item->components);
    g_free(item);
}

Audit *
audit_new(const Inventory *inventory, const Signatures *signatures, const Registry *registry,
          const Sbom *sbom, bool complete, bool whole)
{
    g_autoptr(ClaimMatcher) matcher = claim_matcher_new(inventory, signatures);
    g_autoptr(Parties) parties = parties_new(inventory, registry, sbom);
    g_autoptr(GHashTable) covered = g_hash_table_new(NULL, NULL);
    g_autoptr(Installed) installed = installed_new(inventory);
    Audit *audit = g_new0(Audit, 1);
    Auditing auditing = {audit, inventory, matcher, parties, installed, covered};
    audit->sbom = sbom;
    audit->items = g_ptr_array_new_with_free_func(item_free);
    audit->extras = g_array_new(FALSE, FALSE, sizeof(AuditExtra));
    audit->text = g_string_chunk_new(4096);
    audit->read_in_full = complete;
    for (guint i = 0; i < sbom->claims->len; i++)
        audit_claim(&auditing, g_ptr_array_index(sbom->claims, i));
    if (whole)
        extras_find(audit, inventory, installed, covered);
    return audit;
}

void
audit_free(Audit *audit)
{
    if (!audit)
        return;
    g_ptr_array_unref(audit->items);
    g_array_unref(audit->extras);
    g_string_chunk_free(audit->text);
    g_free(audit);
}
