/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Compares what two sets of lists say of an image. */
#include "commands/assess-change.h"

#include <string.h>

#include "assess/judge.h"
#include "base/json.h"
#include "base/text.h"

/* A list that meets a supplier: the strongest hit of either day. */
typedef struct {
    const DesignationHit *then, *now;
} Meeting;

static void
hits_take(GHashTable *meetings, const GPtrArray *hits, bool now)
{
    for (guint i = 0; i < hits->len; i++) {
        const DesignationHit *hit = g_ptr_array_index(hits, i);
        g_autofree char *key = g_strdup_printf("%s %s", hit->list, hit->supplier);
        Meeting *meeting = g_hash_table_lookup(meetings, key);
        if (meeting == NULL) {
            meeting = g_new0(Meeting, 1);
            g_hash_table_insert(meetings, g_steal_pointer(&key), meeting);
        }
        const DesignationHit **to = now ? &meeting->now : &meeting->then;
        if (*to == NULL || judge_rank(hit->verdict) < judge_rank((*to)->verdict))
            *to = hit;
    }
}

static void
inventory_take(GHashTable *meetings, const Inventory *inventory, bool now)
{
    hits_take(meetings, inventory->designations, now);
    for (guint i = 0; i < inventory->components->len; i++)
        hits_take(meetings,
                  ((const Component *)g_ptr_array_index(inventory->components, i))->designations,
                  now);
}

static gint
meeting_compare(gconstpointer a, gconstpointer b)
{
    const Meeting *x = *(Meeting *const *)a, *y = *(Meeting *const *)b;
    const DesignationHit *p = x->now != NULL ? x->now : x->then;
    const DesignationHit *q = y->now != NULL ? y->now : y->then;
    int order = strcmp(p->list, q->list);
    return order != 0 ? order : strcmp(p->supplier, q->supplier);
}

/* Those that differ, sorted. */
static GPtrArray *
changes(GHashTable *meetings)
{
    GPtrArray *changed = g_ptr_array_new();
    GHashTableIter iter;
    gpointer value;
    g_hash_table_iter_init(&iter, meetings);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const Meeting *meeting = value;
        if (meeting->then == NULL || meeting->now == NULL ||
            strcmp(meeting->then->verdict, meeting->now->verdict) != 0)
            g_ptr_array_add(changed, value);
    }
    g_ptr_array_sort(changed, meeting_compare);
    return changed;
}

static const char *
change_word(const Meeting *meeting)
{
    return meeting->then == NULL ? "new" : (meeting->now == NULL ? "gone" : "changed");
}

static void
write_lines(GString *out, const GPtrArray *changed, const char *name)
{
    g_autofree char *image = text_printable(name);
    for (guint i = 0; i < changed->len; i++) {
        const Meeting *meeting = g_ptr_array_index(changed, i);
        const DesignationHit *hit = meeting->now != NULL ? meeting->now : meeting->then;
        g_string_append_printf(out, "%s%-8s  %-20s  %-20s  %-10s  %-28s  %-20s  %s",
                               i > 0 ? "\n" : "", change_word(meeting),
                               meeting->now != NULL ? meeting->now->verdict : "-",
                               meeting->then != NULL ? meeting->then->verdict : "-", hit->since,
                               hit->list, hit->supplier, image);
    }
}

static void
write_object(GString *out, const GPtrArray *changed, const Inventory *then, const Inventory *now,
             const char *sha256)
{
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    json_begin_object(json);
    json_field_string(json, "image", now->record->image_name);
    json_field_string(json, "sha256", sha256);
    json_field_string(json, "was", judge_result(then));
    json_field_string(json, "now", judge_result(now));
    json_field_array(json, "changes");
    for (guint i = 0; i < changed->len; i++) {
        const Meeting *meeting = g_ptr_array_index(changed, i);
        const DesignationHit *hit = meeting->now != NULL ? meeting->now : meeting->then;
        json_begin_object(json);
        json_field_string(json, "change", change_word(meeting));
        json_field_string(json, "list", hit->list);
        json_field_string(json, "supplier", hit->supplier);
        json_field_text(json, "verdict", meeting->now != NULL ? meeting->now->verdict : NULL);
        json_field_text(json, "was", meeting->then != NULL ? meeting->then->verdict : NULL);
        json_field_text(json, "since", hit->since);
        json_field_string(json, "role", role_name(hit->role));
        json_field_string(json, "attributed-to", hit->attributed);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
    json_writer_finish(json, NULL);
}

char *
assess_change(const Inventory *then, const Inventory *now, const char *sha256, bool json)
{
    g_autoptr(GHashTable) meetings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    inventory_take(meetings, then, false);
    inventory_take(meetings, now, true);
    g_autoptr(GPtrArray) changed = changes(meetings);
    GString *out = g_string_new(NULL);
    if (changed->len > 0 && json)
        write_object(out, changed, then, now, sha256);
    else if (changed->len > 0)
        write_lines(out, changed, now->record->image_name);
    return g_string_free(out, FALSE);
}
