/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole way of a small image: read with all plugins, rules and types, as the worker does; its
 * stream read as the parent does; resolved, attributed, judged, and written as an SBOM. The record
 * is complete, and its bytes are accounted for.
 */
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "commands/scan-image.h"
#include "fuzz-folder.h"
#include "report/cyclonedx.h"
#include "worker/record-read.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static Knowledge *knowledge;
static ScanSettings settings;
static FILE *nowhere;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    g_autofree char *data = fuzz_data("");
    g_autoptr(GError) error = NULL;
    knowledge = knowledge_load(data, KNOW_ALL, NULL, NULL, &error);
    nowhere = fopen("/dev/null", "we");
    if (!knowledge)
        fprintf(stderr, "%s\n", error->message);
    expect(knowledge && nowhere);
    limits_init(&settings.limits);
    settings.limits.value[LIMIT_OBJECTS] = 2000;
    settings.limits.value[LIMIT_OBJECT_BYTES] = 16 << 20;
    settings.limits.value[LIMIT_RUN_BYTES] = 64 << 20;
    settings.limits.value[LIMIT_IMAGE_TIME] = 10000;
    date_parse("2026-06-01", &settings.choice.as_of);
    return 0;
}

/* The stream of a scan, in a file without a name. */
static int
scan(const NetbomBytes *image)
{
    EngineSetup setup = {.plugins = knowledge->plugins,
                         .magic = knowledge->magic,
                         .signatures = knowledge->signatures,
                         .typing = knowledge->typing,
                         .limits = settings.limits,
                         .digests = DIGEST_SHA512};
    int fd = memfd_create("record", MFD_CLOEXEC);
    expect(fd >= 0);
    RecordWriter *writer = record_writer_new(fd, NULL);
    g_autoptr(Crew) crew = crew_new(0);
    engine_scan(&setup, image, "image.bin", false, crew, writer, -1);
    expect(record_writer_flush(writer));
    record_writer_free(writer);
    return fd;
}

static void
read_back(int fd, ScanRecord *record)
{
    g_autoptr(RecordReader) reader =
        record_reader_new(record, settings.limits.value[LIMIT_OBJECTS] * 2 + 1000,
                          settings.limits.value[LIMIT_EVIDENCE] + 1000);
    char buffer[65536];
    ssize_t got;
    expect(lseek(fd, 0, SEEK_SET) == 0);
    while ((got = read(fd, buffer, sizeof buffer)) > 0)
        expect(record_reader_feed(reader, buffer, (gsize)got));
    record_reader_finish(reader);
    expect(record->complete);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const NetbomBytes image = {data, size};
    g_autoptr(ScanRecord) record = scan_record_new();
    g_autoptr(GError) error = NULL;
    const SbomOptions options = {.files = true};
    record->image_path = g_strdup("image.bin");
    record->image_name = g_strdup("image.bin");
    record->image_size = size;
    int fd = scan(&image);
    read_back(fd, record);
    close(fd);
    const Coverage *coverage = &record->coverage;
    expect(coverage->total == size);
    expect(coverage->understood + coverage->padding + coverage->unknown + coverage->high_entropy ==
           size);
    g_autoptr(Inventory) inventory = scan_conclude(knowledge, &settings, record);
    expect(report_cyclonedx(inventory, &options, nowhere, &error));
    return 0;
}
