/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges a supplier by the designation lists, on a day and for chosen jurisdictions. */
#include "assess/assess.h"

#include <string.h>

#include "assess/context.h"
#include "assess/country.h"
#include "attribute/ownership.h"

/* What is known of the case while one list after the other is read. */
typedef struct {
    const Registry *registry;
    const Designations *lists;
    const Supplier *supplier;
    double strength;
    const AssessChoice *choice;
    PartialDate owned_on;
    GPtrArray *owners; /* OwnershipPath */
    /* Of the tie and the standing at hand: hardly any list has something to say. */
    GString *tie_doubts, *standing_doubts;
} Case;

/* What a list can say on the day. */
typedef struct {
    DesignationKind kind; /* of its strongest effect in force */
    GString *doubts;      /* why it cannot speak plainly; empty: it can */
} Standing;

/* How an entry meets the supplier. */
typedef struct {
    const Supplier *designated;
    char *path;
    bool direct;
    guint n_steps;
    GString *doubts;
    const char *ground; /* why it is met at all */
} Tie;

static const char *const verdict_names[] = {
    [VERDICT_PROHIBITED] = "prohibited",
    [VERDICT_RESTRICTED] = "restricted",
    [VERDICT_HIGH_RISK] = "high-risk",
    [VERDICT_AUTHORISATION_NEEDED] = "authorisation-needed",
    [VERDICT_ADVISORY] = "advisory",
    [VERDICT_REVIEW] = "review",
    [VERDICT_LEAD] = "lead",
};

const char *
verdict_name(Verdict verdict)
{
    return verdict_names[verdict];
}

void
assess_hit_free(AssessHit *hit)
{
    if (hit == NULL) {
        return;
    }
    g_free(hit->path);
    g_free(hit->since);
    g_free(hit->effective);
    g_free(hit->reason);
    g_free(hit);
}

static Verdict
kind_verdict(DesignationKind kind)
{
    switch (kind) {
    case DESIGNATION_BINDING_PROHIBITION:
        return VERDICT_PROHIBITED;
    case DESIGNATION_FUNDING_PROHIBITION:
    case DESIGNATION_PROCUREMENT_RESTRICTION:
        return VERDICT_RESTRICTED;
    case DESIGNATION_HIGH_RISK_FINDING:
        return VERDICT_HIGH_RISK;
    case DESIGNATION_RECOMMENDATION:
        return VERDICT_ADVISORY;
    case DESIGNATION_AUTHORISATION_REGIME:
        return VERDICT_AUTHORISATION_NEEDED;
    case DESIGNATION_TRADE_RESTRICTION:
        break;
    }
    return VERDICT_REVIEW;
}

static void clause_add(GString *text, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void
clause_add(GString *text, const char *format, ...)
{
    va_list args;
    if (text->len > 0) {
        g_string_append(text, "; ");
    }
    va_start(args, format);
    g_string_append_vprintf(text, format, args);
    va_end(args);
}

/* --- The list on the day --- */

static bool
listed_any_case(const char *const *list, const char *word)
{
    for (; *list != NULL; list++) {
        if (g_ascii_strcasecmp(*list, word) == 0) {
            return true;
        }
    }
    return false;
}

bool
assess_list_chosen(const Designation *list, const AssessChoice *choice)
{
    bool all_jurisdictions = choice->jurisdictions == NULL || choice->jurisdictions[0] == NULL;
    bool all_lists = choice->lists == NULL || choice->lists[0] == NULL;
    if (!all_jurisdictions && !listed_any_case(choice->jurisdictions, list->jurisdiction)) {
        return false;
    }
    /* A trade restriction says nothing about using a product: it speaks only when it is asked for
     * by name. */
    return all_lists ? list->kind != DESIGNATION_TRADE_RESTRICTION
                     : listed_any_case(choice->lists, list->id);
}

/* Whether the status lets the list speak at all; adds what keeps it from speaking plainly. */
static bool
status_speaks(const Designation *list, GString *doubts)
{
    switch (list->status) {
    case STATUS_WITHDRAWN:
    case STATUS_PROPOSED:
    case STATUS_CARRIED_OUT:
        return false;
    case STATUS_SUPERSEDED:
        if (!date_known(list->sunset)) {
            return false;
        }
        clause_add(doubts, "the list was in force on that day and has been replaced by %s since",
                   list->status_list);
        break;
    case STATUS_ENACTED_NOT_YET_EFFECTIVE:
        clause_add(doubts,
                   "the instrument was enacted to take effect later; that it did was not verified");
        break;
    case STATUS_CONTESTED:
        clause_add(doubts, "the instrument is contested");
        break;
    case STATUS_CASE_SPECIFIC:
        clause_add(doubts, "the instrument decides one case only: %s", list->binds);
        break;
    case STATUS_UNVERIFIED:
        clause_add(doubts, "the state of the instrument was not verified");
        break;
    case STATUS_IN_FORCE:
        break;
    }
    if (list->incomplete) {
        clause_add(doubts, "the stored copy of the list %s is incomplete", list->id);
    }
    return true;
}

static bool
in_force(const Designation *list, PartialDate day)
{
    PartialDate start = date_known(list->effective) ? list->effective : list->adopted;
    return date_within(day, start, list->sunset);
}

/* Whether the list is about the use that the user stated; adds a doubt where none was stated. */
static bool
context_meets(const AssessChoice *choice, const Designation *list, GString *doubts)
{
    ContextFit fit = context_fit(list->scope_tags, choice->contexts);
    if (fit == CONTEXT_UNSAID) {
        g_autofree char *uses = g_strjoinv(", ", list->scope_tags);
        clause_add(doubts,
                   "the instrument is about certain uses (%s), and what this device is "
                   "for was not stated",
                   uses);
    }
    return fit != CONTEXT_OTHER;
}

/* The strongest effect that has begun; none begun is a doubt. */
static DesignationKind
effect_kind(const Designation *list, PartialDate day, GString *doubts)
{
    const Effect *strongest = NULL, *next = NULL;
    for (guint i = 0; i < list->effects->len; i++) {
        const Effect *effect = &g_array_index(list->effects, Effect, i);
        if (!date_known(effect->since)) {
            continue;
        }
        if (date_compare(effect->since, day) > 0) {
            if (next == NULL || date_compare(effect->since, next->since) < 0) {
                next = effect;
            }
        } else if (strongest == NULL ||
                   kind_verdict(effect->kind) < kind_verdict(strongest->kind)) {
            strongest = effect;
        }
    }
    if (strongest != NULL) {
        return strongest->kind;
    }
    if (next != NULL) {
        char since[DATE_TEXT_SIZE];
        clause_add(doubts, "its first effect (%s) begins on %s", next->what,
                   date_format(next->since, since));
    }
    return list->kind;
}

/* The list whose entries count: its own, or the one that it applies. */
static const Designation *
entries_list(const Case *this, const Designation *list)
{
    return list->applies_list == NULL ? list : designations_lookup(this->lists, list->applies_list);
}

static bool
list_stands(const Case *this, const Designation *list, Standing *standing)
{
    PartialDate day = this->choice->as_of;
    const Designation *source = entries_list(this, list);
    if (!in_force(list, day) || !status_speaks(list, standing->doubts) ||
        !context_meets(this->choice, list, standing->doubts)) {
        return false;
    }
    if (source != list) {
        if (source == NULL || !in_force(source, day) || !status_speaks(source, standing->doubts)) {
            return false;
        }
        clause_add(standing->doubts, "the instrument applies the list %s", source->id);
    }
    standing->kind = effect_kind(list, day, standing->doubts);
    if (standing->kind == DESIGNATION_TRADE_RESTRICTION) {
        clause_add(standing->doubts, "a trade restriction says nothing about using the product");
    }
    return true;
}

bool
assess_list_stands(const Designations *lists, const Designation *list, const AssessChoice *choice,
                   Verdict *ret_verdict, char **ret_doubts)
{
    const Case this = {.lists = lists, .choice = choice};
    Standing standing = {.kind = list->kind, .doubts = g_string_new(NULL)};
    bool stands = assess_list_chosen(list, choice) && list_stands(&this, list, &standing);
    if (stands) {
        *ret_verdict = standing.doubts->len > 0 ? VERDICT_REVIEW : kind_verdict(standing.kind);
        *ret_doubts = g_strdup(standing.doubts->str);
    }
    g_string_free(standing.doubts, TRUE);
    return stands;
}

/* --- The tie between entry and supplier --- */

static bool
texts_hold(char *const *texts, const char *text)
{
    return texts != NULL && g_strv_contains((const char *const *)texts, text);
}

static bool
entry_names(const Entry *entry, const char *id)
{
    return g_strcmp0(entry->supplier, id) == 0 || texts_hold(entry->ambiguous, id);
}

static void
tie_set(Tie *tie, const Supplier *designated, const OwnershipPath *path, const char *ground)
{
    tie->designated = designated;
    tie->path = g_strdup(path == NULL ? "" : path->text);
    tie->direct = path == NULL;
    tie->n_steps = path == NULL ? 0 : path->steps->len;
    tie->ground = ground;
}

/* The supplier is owned by the one that is named. */
static bool
owned_tie(const Case *this, const Entry *entry, Tie *tie)
{
    for (guint i = 0; i < this->owners->len; i++) {
        const OwnershipPath *path = g_ptr_array_index(this->owners, i);
        if (!entry_names(entry, path->owner->id)) {
            continue;
        }
        if (path->control && entry->includes_subsidiaries == TERNARY_YES) {
            tie_set(tie, path->owner, path, "the entry includes subsidiaries");
            return true;
        }
        if (path->control && entry->includes_subsidiaries == TERNARY_UNSAID) {
            clause_add(tie->doubts, "the text does not say whether subsidiaries are meant");
            tie_set(tie, path->owner, path, "an owner is named");
            return true;
        }
        if (!path->control && entry->includes_affiliates) {
            clause_add(tie->doubts, "the entry includes affiliates; whether this share makes one "
                                    "is for the reader to judge");
            tie_set(tie, path->owner, path, "a shareholder is named");
            return true;
        }
    }
    return false;
}

static const OwnershipPath *
control_path(const GPtrArray *paths, const char *owner)
{
    for (guint i = 0; i < paths->len; i++) {
        const OwnershipPath *path = g_ptr_array_index(paths, i);
        if (path->control && strcmp(path->owner->id, owner) == 0) {
            return path;
        }
    }
    return NULL;
}

/* The supplier owns the one that is named, or has a common owner with it, and the entry reaches
 * that far. */
static bool
parent_tie(const Case *this, const Entry *entry, Tie *tie)
{
    if (!entry->includes_parents) {
        return false;
    }
    const Supplier *named = registry_lookup(this->registry, entry->supplier);
    g_autoptr(GPtrArray) parents = ownership_at(this->registry, entry->supplier, this->owned_on);
    const OwnershipPath *up = control_path(parents, this->supplier->id);
    if (up != NULL) {
        tie_set(tie, named, up, "the entry includes parent companies");
        return true;
    }
    for (guint i = 0; entry->includes_affiliates && i < parents->len; i++) {
        const OwnershipPath *parent = g_ptr_array_index(parents, i);
        const OwnershipPath *down = control_path(this->owners, parent->owner->id);
        if (parent->control && down != NULL) {
            clause_add(tie->doubts,
                       "both have the owner %s; the entry includes parents and affiliates",
                       parent->owner->id);
            tie_set(tie, named, down, "a company with the same owner is named");
            return true;
        }
    }
    return false;
}

static bool
named_tie(const Case *this, const Entry *entry, Tie *tie)
{
    if (entry_names(entry, this->supplier->id)) {
        tie_set(tie, this->supplier, NULL, "the supplier is named");
        return true;
    }
    return owned_tie(this, entry, tie) || parent_tie(this, entry, tie);
}

static bool
country_meets(const Entry *entry, const char *country)
{
    if (strcmp(country, "XX") == 0) {
        return false;
    }
    if (texts_hold(entry->countries, country)) {
        return true;
    }
    if (entry->countries_not_in == NULL) {
        return false;
    }
    for (char **group = entry->countries_not_in; *group != NULL; group++) {
        if (country_in(country, *group)) {
            return false;
        }
    }
    return true;
}

static bool
country_tie(const Case *this, const Entry *entry, Tie *tie)
{
    const OwnershipPath *over = NULL;
    bool meets = country_meets(entry, this->supplier->country);
    for (guint i = 0; !meets && i < this->owners->len; i++) {
        over = g_ptr_array_index(this->owners, i);
        meets = over->control && country_meets(entry, over->owner->country);
    }
    if (!meets) {
        return false;
    }
    clause_add(tie->doubts, "the text goes by the country of the supplier and names none");
    if (entry->behaviours != NULL) {
        g_autofree char *behaviours = g_strjoinv(", ", entry->behaviours);
        clause_add(tie->doubts, "it is about behaviour (%s), which this attribution does not show",
                   behaviours);
    }
    tie_set(tie, NULL, over, "the supplier or its owner has its seat in such a country");
    return true;
}

static bool
criteria_tie(const Case *this, const Entry *entry, Tie *tie)
{
    const OwnershipPath *over = NULL;
    bool meets = texts_hold(entry->reported_by, this->supplier->id);
    for (guint i = 0; !meets && i < this->owners->len; i++) {
        over = g_ptr_array_index(this->owners, i);
        meets = over->control && texts_hold(entry->reported_by, over->owner->id);
    }
    if (!meets) {
        return false;
    }
    clause_add(tie->doubts, "the text names no supplier; others report that this one is meant");
    tie_set(tie, NULL, over, "criteria that were said to be met");
    return true;
}

static bool
entry_tie(const Case *this, const Entry *entry, Tie *tie)
{
    if (!date_within(this->choice->as_of, entry->since, entry->until)) {
        return false;
    }
    switch (entry->selector) {
    case SELECTOR_NAMED:
        return named_tie(this, entry, tie);
    case SELECTOR_COUNTRY:
        return country_tie(this, entry, tie);
    case SELECTOR_CRITERIA:
        return criteria_tie(this, entry, tie);
    case SELECTOR_PLACE_OF_PRODUCTION:
        break; /* an image does not show where the device was made */
    }
    return false;
}

/* --- The hit --- */

static void
limits_add(const Entry *entry, GString *doubts)
{
    if (entry->purpose_limited) {
        clause_add(doubts, "the entry holds for certain purposes only: %s",
                   entry->scope_note == NULL ? "see its text" : entry->scope_note);
    }
    if (entry->service_only) {
        clause_add(doubts, "the entry is about services, which firmware is not");
    }
    if (entry->covers_integration) {
        clause_add(doubts, "the entry covers the supplier's software and products that integrate "
                           "it: check which of them this is");
    }
    if (entry->ambiguous != NULL) {
        g_autofree char *candidates = g_strjoinv(", ", entry->ambiguous);
        clause_add(doubts, "the text does not say which company is meant: %s", candidates);
    }
}

static char *
date_text(PartialDate date)
{
    char text[DATE_TEXT_SIZE];
    return g_strdup(date_format(date, text));
}

static AssessHit *
hit_new(const Case *this, const Designation *list, const Entry *entry, const Standing *standing,
        const Tie *tie)
{
    AssessHit *hit = g_new0(AssessHit, 1);
    hit->list = list;
    hit->entry = entry;
    hit->designated = tie->designated;
    hit->attributed = this->supplier;
    hit->path = g_strdup(tie->path);
    hit->since = date_text(entry->since);
    hit->effective = date_text(list->effective);

    GString *reason = g_string_new(tie->ground);
    g_autoptr(GString) doubts = g_string_new(standing->doubts->str);
    if (tie->doubts->len > 0) {
        clause_add(doubts, "%s", tie->doubts->str);
    }
    limits_add(entry, doubts);
    hit->verdict = doubts->len > 0 ? VERDICT_REVIEW : kind_verdict(standing->kind);
    if (this->strength < ASSESS_STRENGTH_PROBABLE) {
        hit->verdict = VERDICT_LEAD;
        clause_add(doubts, "the attribution is only a lead");
    } else if (this->strength < ASSESS_STRENGTH_ASSERTED) {
        hit->verdict = VERDICT_REVIEW;
        clause_add(doubts, "the attribution is probable, not certain");
    }
    if (!tie->direct && date_known(this->choice->built)) {
        g_autofree char *built = date_text(this->choice->built);
        clause_add(reason, "ownership as of the build date %s", built);
    }
    if (doubts->len > 0) {
        clause_add(reason, "%s", doubts->str);
    }
    if (strcmp(entry->confidence, "verified-in-source") != 0) {
        clause_add(reason, "the entry is %s",
                   strcmp(entry->confidence, "from-knowledge") == 0
                       ? "from general knowledge, not checked in a source"
                       : "only partly checked in a source");
    }
    hit->reason = g_string_free(reason, FALSE);
    return hit;
}

/* Whether a hit says more than the one so far: the supplier's own entry first, then the verdict,
 * then the shorter way. */
static bool
hit_better(const AssessHit *hit, const Tie *tie, const AssessHit *best, bool best_direct,
           guint best_steps)
{
    if (best == NULL) {
        return true;
    }
    if (tie->direct != best_direct) {
        return tie->direct;
    }
    return hit->verdict != best->verdict ? hit->verdict < best->verdict : tie->n_steps < best_steps;
}

static AssessHit *
list_hit(const Case *this, const Designation *list)
{
    Standing standing = {.kind = list->kind, .doubts = this->standing_doubts};
    AssessHit *best = NULL;
    bool best_direct = false, stands = false;
    guint best_steps = 0;

    const Designation *source =
        in_force(list, this->choice->as_of) ? entries_list(this, list) : NULL;
    for (guint i = 0; source != NULL && i < source->entries->len; i++) {
        const Entry *entry = &g_array_index(source->entries, Entry, i);
        Tie tie = {.doubts = g_string_truncate(this->tie_doubts, 0)};
        bool met = entry_tie(this, entry, &tie);
        /* Most lists do not meet the supplier: what they could say is not asked. */
        if (met && !stands) {
            g_string_truncate(standing.doubts, 0);
            stands = list_stands(this, list, &standing);
        }
        if (met && stands) {
            AssessHit *hit = hit_new(this, list, entry, &standing, &tie);
            if (hit_better(hit, &tie, best, best_direct, best_steps)) {
                AssessHit *worse = best;
                best = hit;
                best_direct = tie.direct;
                best_steps = tie.n_steps;
                hit = worse;
            }
            assess_hit_free(hit);
        }
        g_free(tie.path);
    }
    return best;
}

bool
assess_role_counts(Role role)
{
    return role == ROLE_MADE_BY || role == ROLE_PRODUCT_OF || role == ROLE_SILICON_OF ||
           role == ROLE_MODULE_OF;
}

/* What an image does not show and the list asks, or NULL. */
static const char *
blind_to(const Designation *list, PartialDate day)
{
    for (guint i = 0; i < list->entries->len; i++) {
        const Entry *entry = &g_array_index(list->entries, Entry, i);
        if (entry->selector == SELECTOR_PLACE_OF_PRODUCTION &&
            date_within(day, entry->since, entry->until)) {
            return "goes by the place of production, which no image shows";
        }
    }
    if (list->scope_tags != NULL &&
        g_strv_contains((const char *const *)list->scope_tags, "semiconductor")) {
        return "goes by who made chips and memory, which no image shows in full";
    }
    return NULL;
}

GPtrArray *
assess_blind_lists(const Designations *lists, const AssessChoice *choice)
{
    GPtrArray *blind = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        const char *what = blind_to(list, choice->as_of);
        g_autofree char *doubts = NULL;
        Verdict verdict;
        if (what != NULL && assess_list_stands(lists, list, choice, &verdict, &doubts)) {
            g_ptr_array_add(blind, g_strdup_printf("%s: %s", list->id, what));
        }
    }
    return blind;
}

GPtrArray *
assess_supplier(const Registry *registry, const Designations *lists, const char *supplier,
                Role role, double strength, const AssessChoice *choice)
{
    g_assert(date_known(choice->as_of));
    GPtrArray *hits = g_ptr_array_new_with_free_func((GDestroyNotify)assess_hit_free);
    Case this = {
        .registry = registry,
        .lists = lists,
        .supplier = registry_lookup(registry, supplier),
        .strength = strength,
        .choice = choice,
        .owned_on = date_known(choice->built) ? choice->built : choice->as_of,
    };
    if (!assess_role_counts(role) || this.supplier == NULL) {
        return hits;
    }
    this.owners = ownership_at(registry, supplier, this.owned_on);
    this.tie_doubts = g_string_new(NULL);
    this.standing_doubts = g_string_new(NULL);
    for (guint i = 0; i < designations_size(lists); i++) {
        const Designation *list = designations_at(lists, i);
        AssessHit *hit = assess_list_chosen(list, choice) ? list_hit(&this, list) : NULL;
        if (hit != NULL) {
            g_ptr_array_add(hits, hit);
        }
    }
    g_ptr_array_unref(this.owners);
    g_string_free(this.tie_doubts, TRUE);
    g_string_free(this.standing_doubts, TRUE);
    return hits;
}
