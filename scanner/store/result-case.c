/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stored results, read for judging. */
#include "store/result-case.h"

static bool
may_hit(const char *supplier, void *user)
{
    const ResultCaseSetup *setup = user;
    return judge_may_hit(setup->now, supplier) ||
           (setup->then != NULL && judge_may_hit(setup->then, supplier));
}

bool
result_case_read(ResultCase *this, const ResultCaseSetup *setup, const StoreResult *result,
                 const char *name, GError **error)
{
    if (result->record != NULL) {
        if ((this->record = result_scan_record(result, error)) != NULL)
            this->inventory = setup->attribute(this->record, setup->user, error);
        return this->inventory != NULL;
    }
    g_autofree char *text = result_attribution(result, error);
    if (text == NULL ||
        !(this->stored = stored_read(name, text, (gsize)result->attribution_size, setup->registry,
                                     may_hit, (void *)setup, error)))
        return false;
    this->record = this->stored->record;
    this->inventory = this->stored->inventory;
    return true;
}

void
result_case_clear(ResultCase *this)
{
    if (this->stored == NULL) {
        inventory_free(this->inventory);
        scan_record_free(this->record);
    }
    stored_free(this->stored);
}
