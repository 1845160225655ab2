/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Output: buffers text for a FILE and keeps the first write error. */
#include "base/output.h"

#include <errno.h>

#include "base/error.h"

#define SPILL_BYTES (64 * 1024)

struct Output {
    FILE *file;
    GString *buffer;
    int first_errno; /* 0: no error so far */
};

Output *
output_new(FILE *file)
{
    Output *output = g_new0(Output, 1);

    output->file = file;
    output->buffer = g_string_sized_new(SPILL_BYTES + SPILL_BYTES / 4);
    return output;
}

void
output_free(Output *output)
{
    if (output == NULL)
        return;
    g_string_free(output->buffer, TRUE);
    g_free(output);
}

GString *
output_buffer(Output *output)
{
    return output->buffer;
}

static void
note_error(Output *output)
{
    if (output->first_errno == 0)
        output->first_errno = errno != 0 ? errno : EIO;
}

static void
write_out(Output *output)
{
    const GString *buffer = output->buffer;

    if (buffer->len > 0 && output->first_errno == 0) {
        errno = 0;
        if (fwrite(buffer->str, 1, buffer->len, output->file) != buffer->len)
            note_error(output);
    }
    g_string_truncate(output->buffer, 0);
}

void
output_spill(Output *output)
{
    if (output->buffer->len >= SPILL_BYTES)
        write_out(output);
}

bool
output_finish(Output *output, GError **error)
{
    write_out(output);
    errno = 0;
    if (fflush(output->file) != 0)
        note_error(output);
    if (output->first_errno == 0 && ferror(output->file))
        note_error(output);
    if (output->first_errno == 0)
        return true;
    g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot write the output: %s",
                g_strerror(output->first_errno));
    return false;
}
