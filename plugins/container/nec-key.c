/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nec-key.c: known plain text against a repeated key. */
#include "nec-key.h"

#include "wrapper.h"

enum { PATTERN = 251, HEADER = 64, UNKNOWN_MAX = 3, FIRST = 0x21, LAST = 0x7e };

typedef struct {
    uint8_t at, value;
} Known;

/* Magic; less than 16 MiB; Linux; kernel; the end of the name, which is filled up with NULs. */
static const Known header[] = {{0, 0x27}, {1, 0x05}, {2, 0x19}, {3, 0x56}, {12, 0},
                               {28, 5},   {30, 2},   {62, 0},   {63, 0}};
/* The bytes behind the header: LZMA with or without a size, gzip. A list ends with `at` 0. */
static const Known payloads[][10] = {
    {{64, 0x5d}, {65, 0}, {66, 0}, {68, 0}, {73, 0}, {74, 0}, {75, 0}, {76, 0}},
    {{64, 0x6d}, {65, 0}, {66, 0}, {68, 0}, {73, 0}, {74, 0}, {75, 0}, {76, 0}},
    {{64, 0x5d}, {65, 0}, {66, 0}, {68, 0}, {73, 255}, {74, 255}, {75, 255}, {76, 255}},
    {{64, 0x6d}, {65, 0}, {66, 0}, {68, 0}, {73, 255}, {74, 255}, {75, 255}, {76, 255}},
    {{64, 0x1f}, {65, 0x8b}, {66, 8}},
};

static uint8_t
pattern(uint64_t at)
{
    return (uint8_t)(at % PATTERN + 1);
}

void
nec_key_apply(const NecKey *key, const uint8_t *src, uint8_t *dst, uint64_t size)
{
    for (uint64_t i = 0; i < size; i++)
        dst[i] = src[i] ^ key->text[i % key->size] ^ pattern(i);
}

/* Enters what the known bytes say; false: they contradict each other or are no text. */
static bool
key_learn(NecKey *key, const uint8_t *data, const Known *known, unsigned count)
{
    for (unsigned i = 0; i < count && (i == 0 || known[i].at > 0); i++) {
        uint8_t letter = data[known[i].at] ^ known[i].value ^ pattern(known[i].at);
        uint8_t *slot = &key->text[known[i].at % key->size];
        if (letter < FIRST || letter > LAST || (*slot != 0 && *slot != letter))
            return false;
        *slot = letter;
    }
    return true;
}

/* Load address and entry point are mostly the same: one letter gives the other. */
static void
key_relate(NecKey *key, const uint8_t *data)
{
    for (unsigned at = 16; at < 20; at++) {
        uint8_t *load = &key->text[at % key->size], *entry = &key->text[(at + 4) % key->size];
        uint8_t both = data[at] ^ data[at + 4] ^ pattern(at) ^ pattern(at + 4);
        if (*load != 0 && *entry == 0)
            *entry = *load ^ both;
        else if (*load == 0 && *entry != 0)
            *load = *entry ^ both;
    }
}

static bool
key_fits(const NetbomHost *host, const NecKey *key, const uint8_t *data)
{
    uint8_t plain[HEADER];
    nec_key_apply(key, data, plain, HEADER);
    NetbomBytes bytes = {plain, HEADER};
    return wrapper_crc32_hole(host, &bytes, 0, HEADER, 4) == wrapper_u32be(&bytes, 4);
}

/* Tries all texts for the characters that are not known. */
static bool
key_search(const NetbomHost *host, NetbomScan *scan, NecKey *key, const uint8_t *data)
{
    unsigned open[UNKNOWN_MAX], count = 0;
    for (unsigned i = 0; i < key->size; i++)
        if (key->text[i] == 0) {
            if (count == UNKNOWN_MAX)
                return false;
            open[count++] = i;
        }
    for (unsigned i = 0; i < count; i++)
        key->text[open[i]] = FIRST;
    for (uint64_t tried = 0; tried % 4096 != 0 || host->spend(scan, 4096); tried++) {
        if (key_fits(host, key, data))
            return true;
        unsigned i = 0;
        while (i < count && key->text[open[i]] == LAST)
            key->text[open[i++]] = FIRST;
        if (i == count)
            return false;
        key->text[open[i]]++;
    }
    return false;
}

bool
nec_key_find(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, NecKey *ret_key)
{
    if (bytes->size < HEADER + 16)
        return false;
    for (unsigned size = 1; size <= NEC_KEY_MAX; size++) {
        NecKey known = {.size = size};
        if (!key_learn(&known, bytes->data, header, WRAPPER_COUNT(header)))
            continue;
        for (unsigned i = 0; i < 2 * WRAPPER_COUNT(payloads); i++) {
            NecKey key = known;
            if (!key_learn(&key, bytes->data, payloads[i / 2], WRAPPER_COUNT(payloads[0])))
                continue;
            if (i % 2 == 0)
                key_relate(&key, bytes->data);
            if (key_search(host, scan, &key, bytes->data)) {
                *ret_key = key;
                return true;
            }
        }
    }
    return false;
}
