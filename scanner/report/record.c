/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saves a scan record, with the attribution as its tail. */
#include "report/record.h"

#include <string.h>

#include "base/error.h"
#include "report/attribution.h"
#include "worker/record-tail.h"
#include "worker/record-write.h"

static void
save_evidence(RecordWriter *writer, const RecordEvidence *evidence)
{
    g_autofree NetbomField *fields = g_new0(NetbomField, evidence->n_fields + 1);
    for (guint i = 0; i < evidence->n_fields; i++)
        fields[i] = (NetbomField){evidence->fields[i].key, evidence->fields[i].value,
                                  strlen(evidence->fields[i].value)};
    record_write_evidence(writer, evidence->node, evidence->kind, evidence->offset, evidence->size,
                          evidence->sha256, fields, evidence->n_fields);
}

static bool
write_tail(const Inventory *inventory, FILE *out)
{
    g_autoptr(GString) text = g_string_new(NULL);
    report_attribution_append(inventory, text);
    g_autofree char *line = record_tail_line(text->len, inventory->basis);
    return fwrite(text->str, 1, text->len, out) == text->len && fputs(line, out) != EOF &&
           fflush(out) == 0;
}

bool
report_record(const Inventory *inventory, FILE *out, GError **error)
{
    const ScanRecord *record = inventory->record;
    fflush(out);
    g_autoptr(RecordWriter) writer = record_writer_new(fileno(out), NULL);
    record_write_head(writer, record);
    for (guint i = 0; i < record->nodes->len; i++)
        record_write_node(writer, g_ptr_array_index(record->nodes, i));
    for (guint i = 0; i < record->evidence->len; i++)
        save_evidence(writer, g_ptr_array_index(record->evidence, i));
    for (guint i = 0; i < record->problems->len; i++) {
        const RecordProblem *problem = g_ptr_array_index(record->problems, i);
        record_write_problem(writer, problem->node, problem->kind, problem->offset, problem->text);
    }
    if (record->complete)
        record_write_done(writer, &record->coverage, record->decoded_bytes, record->nodes->len);
    if (record_writer_flush(writer) && (!inventory->basis || write_tail(inventory, out)))
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the scan record");
    return false;
}
