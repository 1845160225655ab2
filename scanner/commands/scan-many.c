/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Many images, several at a time. */
#include "commands/scan-many.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/error.h"
#include "base/outfile.h"
#include "base/text.h"
#include "commands/command.h"
#include "commands/pool.h"
#include "commands/targets.h"
#include "image/source.h"
#include "report/cyclonedx.h"
#include "report/proof-bytes.h"

typedef struct {
    const ScanMany *many;
    char **images;
    char **outputs; /* files of each image, without their endings */
    char **lines;   /* row of each image */
    int worst;
    guint done, total;
} Run;

/* ---- what is done already ---- */

static char *
output_path(const Run *run, guint number, guint target)
{
    g_autofree char *ending =
        report_target_ending(&g_array_index(run->many->targets, ReportTarget, target));
    return g_strconcat(run->outputs[number], ending, NULL);
}

/* Which files are written, what of an SBOM was chosen, and what gates. */
static char *
formats_text(const ScanMany *many)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < many->targets->len; i++) {
        const ReportTarget *target = &g_array_index(many->targets, ReportTarget, i);
        g_autofree char *ending = report_target_ending(target);
        g_autofree char *options = sbom_options_text(&target->sbom);
        g_string_append_printf(text, "%s %s %s ", ending,
                               cyclonedx_version_name(target->sbom.cyclonedx), options);
    }
    if (many->declarations)
        g_string_append(text, "declarations ");
    g_string_append(text, many->has_gate ? verdict_name(many->gate) : "");
    return g_string_free(text, FALSE);
}

/* What an SBOM was made with; a change of any makes it stale. */
static char *
choice_text(const ScanMany *many)
{
    const AssessChoice *choice = &many->settings->choice;
    char as_of[DATE_TEXT_SIZE], built[DATE_TEXT_SIZE];
    g_autofree char *jurisdictions = choice->jurisdictions
                                         ? g_strjoinv(",", (char **)(guintptr)choice->jurisdictions)
                                         : g_strdup("");
    g_autofree char *lists =
        choice->lists ? g_strjoinv(",", (char **)(guintptr)choice->lists) : g_strdup("");
    g_autofree char *formats = formats_text(many);
    g_autofree char *contexts =
        choice->contexts ? g_strjoinv(",", (char **)(guintptr)choice->contexts) : g_strdup("");
    return g_strdup_printf(
        "%s %s %s %s %s %s %s %s %s", signatures_digest(many->knowledge->signatures),
        registry_digest(many->knowledge->registry), designations_digest(many->knowledge->lists),
        date_format(choice->as_of, as_of), date_format(choice->built, built), jurisdictions, lists,
        contexts, formats);
}

/* The stamp stands beside the first file of an image. */
static char *
stamp_path(const Run *run, guint number)
{
    g_autofree char *output = output_path(run, number, 0);
    return g_strconcat(output, ".stamp", NULL);
}

/* The row that stands in the stamp, if it is of the same bytes and choice and all files are there.
 */
static char *
stamp_read(const Run *run, guint number, const char *sha256, const char *choice)
{
    g_autofree char *path = stamp_path(run, number);
    g_autofree char *content = NULL;
    for (guint i = 0; i < run->many->targets->len; i++) {
        g_autofree char *output = output_path(run, number, i);
        if (!g_file_test(output, G_FILE_TEST_EXISTS))
            return NULL;
    }
    if (!g_file_get_contents(path, &content, NULL, NULL))
        return NULL;
    g_auto(GStrv) lines = g_strsplit(content, "\n", 4);
    if (g_strv_length(lines) < 3 || strcmp(lines[0], sha256) != 0 || strcmp(lines[1], choice) != 0)
        return NULL;
    return g_strdup(lines[2]);
}

static bool
stamp_write(const Run *run, guint number, const char *sha256, const char *choice, const char *row)
{
    g_autofree char *path = stamp_path(run, number);
    g_autoptr(OutFile) file = outfile_open(path, NULL);
    return file && fprintf(outfile_stream(file), "%s\n%s\n%s\n", sha256, choice, row) > 0 &&
           outfile_commit(file, NULL);
}

static void
image_digest(const NetbomBytes *bytes, char ret_hex[65])
{
    guint8 digest[32];
    digest_sha256(bytes->data, bytes->size, digest);
    digest_hex(digest, sizeof digest, ret_hex);
}

/* ---- one image ---- */

static guint
count_designations(const Inventory *inventory)
{
    guint count = inventory->designations->len;
    for (guint i = 0; i < inventory->components->len; i++)
        count +=
            ((const Component *)g_ptr_array_index(inventory->components, i))->designations->len;
    return count;
}

static int
scan_one(const Run *run, guint number, char **ret_row, GError **error)
{
    const ScanMany *many = run->many;
    g_autofree char *choice = choice_text(many);
    char sha256[65];
    {
        g_autoptr(Source) source = source_open(run->images[number], error);
        if (!source)
            return EXIT_ERROR;
        image_digest(&source->bytes, sha256);
        char *row = stamp_read(run, number, sha256, choice);
        if (row) {
            *ret_row = row;
            return (int)g_ascii_strtoll(row, NULL, 10);
        }
    }
    g_autoptr(ScanRecord) record =
        scan_image(many->knowledge, many->settings, run->images[number], NULL, error);
    if (!record)
        return EXIT_ERROR;
    g_autoptr(Inventory) inventory = scan_conclude(many->knowledge, many->settings, record);
    g_autoptr(ProofBytes) bytes = NULL;
    inventory->declarations = many->declarations;
    inventory->gate = many->has_gate ? verdict_name(many->gate) : NULL;
    if (!scan_fetch_proofs(many->knowledge, many->settings, run->images[number], many->targets,
                           inventory, &bytes, error))
        return EXIT_ERROR;
    /* A run that ends between two files leaves none that looks done. */
    g_autofree char *stamp = stamp_path(run, number);
    unlink(stamp);
    for (guint i = 0; i < many->targets->len; i++) {
        g_autofree char *output = output_path(run, number, i);
        ReportTarget target = g_array_index(many->targets, ReportTarget, i);
        target.path = output;
        if (!scan_report(inventory, &target, error))
            return EXIT_ERROR;
    }
    int status = scan_is_incomplete(record) ? EXIT_INCOMPLETE : EXIT_NOTHING;
    if (many->has_gate && gate_reached(inventory, many->gate))
        status = EXIT_GATE;
    *ret_row = g_strdup_printf("%d\t%u\t%u\t%u", status, inventory->components->len,
                               count_designations(inventory), record->problems->len);
    stamp_write(run, number, sha256, choice, *ret_row);
    return status;
}

static int
on_job(guint number, GString *said, void *user)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *row = NULL;
    int status = scan_one(user, number, &row, &error);
    if (error)
        g_string_printf(said, "%d\t%s", EXIT_ERROR, error->message);
    else if (row)
        g_string_assign(said, row);
    return status;
}

static void
on_done(guint number, int status, const GString *said, void *user)
{
    Run *run = user;
    if (status < 0)
        status = EXIT_ERROR;
    run->lines[number] = g_strdup(said->len > 0 ? said->str : "2\tthe scan ended early");
    run->worst = exit_worse(run->worst, CLAMP(status, 0, 3));
    run->done++;
    if (run->many->settings->progress)
        g_printerr("\r\033[K%u of %u images", run->done, run->total);
}

/* ---- the table ---- */

static void
print_table(const Run *run)
{
    static const char *const WORDS[] = {"done", "gate", "error", "incomplete"};
    if (run->many->settings->progress)
        g_printerr("\r\033[K");
    printf("%-10s %10s %12s %8s  %s\n", "result", "components", "designations", "problems",
           "image");
    for (guint i = 0; i < run->total; i++) {
        g_auto(GStrv) fields = g_strsplit(run->lines[i], "\t", 4);
        guint status = (guint)CLAMP(g_ascii_strtoll(fields[0] ? fields[0] : "2", NULL, 10), 0, 3);
        g_autofree char *image = text_printable(run->images[i]);
        if (status == EXIT_ERROR || g_strv_length(fields) < 4) {
            g_autofree char *why = text_printable(fields[0] && fields[1] ? fields[1] : "");
            printf("%-10s %10s %12s %8s  %s: %s\n", WORDS[EXIT_ERROR], "-", "-", "-", image, why);
        } else {
            printf("%-10s %10s %12s %8s  %s\n", WORDS[status], fields[1], fields[2], fields[3],
                   image);
        }
    }
}

/* NAME, or NAME-2 where an earlier argument has the name already. */
static char **
output_names(const char *directory, char **images, int n_images)
{
    g_autoptr(GHashTable) taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    char **names = g_new0(char *, (gsize)n_images + 1);
    for (int i = 0; i < n_images; i++) {
        g_autofree char *absolute = g_canonicalize_filename(images[i], NULL);
        g_autofree char *base = g_path_get_basename(absolute);
        g_autofree char *name = g_strdup(base);
        for (int k = 2; g_hash_table_contains(taken, name); k++) {
            g_free(name);
            name = g_strdup_printf("%s-%d", base, k);
        }
        g_hash_table_add(taken, g_strdup(name));
        names[i] = g_build_filename(directory, name, NULL);
    }
    return names;
}

int
scan_many(const ScanMany *many, char **images, int n_images, GError **error)
{
    if (g_mkdir_with_parents(many->directory, 0777) != 0) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "cannot make directory %s",
                    many->directory);
        return EXIT_ERROR;
    }
    Run run = {.many = many, .images = images, .total = (guint)n_images};
    run.outputs = output_names(many->directory, images, n_images);
    run.lines = g_new0(char *, (gsize)n_images + 1);
    pool_run((guint)n_images, many->width, on_job, on_done, &run);
    print_table(&run);
    g_strfreev(run.outputs);
    g_strfreev(run.lines);
    return run.worst;
}
