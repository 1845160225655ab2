/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wrapper.h: what the plugins for vendors' headers share: claims whose checksum may not fit, facts
 * from fixed-size text fields, parts that are cut to what is there, and the sums that vendors use.
 */
#ifndef NETBOM_WRAPPER_H
#define NETBOM_WRAPPER_H

#include "netbom-plugin.h"

/* What unpack() was handed. */
typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *range;
} Wrapper;

/*
 * The claim of a format that says it is `size` bytes long and begins at `at`. Where the checksum
 * fits, it has the grade `grade`; where it does not, or where bytes are missing, it is a weak one
 * with the reason. claim.detail says whether the checksum fits.
 */
NetbomClaim wrapper_claim(const char *format, const NetbomBytes *object, uint64_t at, uint64_t size,
                          NetbomGrade grade, bool fits);
/* Reports what wrapper_claim() found wanting: `size` is what the format says, `checksum_at` where
 * the checksum stands. */
void wrapper_report(const Wrapper *wrapper, const NetbomClaim *claim, uint64_t size,
                    uint64_t checksum_at);

/* ---- facts; a field that is not inside the range is left out ---- */

/* The vendor whose own format this is; at and size are the magic's. */
void wrapper_vendor(const Wrapper *wrapper, const char *vendor, uint64_t at, uint64_t size);
/* A value that was computed from the field. */
void wrapper_fact(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size,
                  const char *value);
/* A text field of fixed size, up to the first NUL, 0xff or line end. Fields that hold other bytes
 * than printable ASCII are left out. */
void wrapper_text(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size);
/* The value of the field as decimal or hexadecimal digits. */
void wrapper_number(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size,
                    uint32_t value);
void wrapper_hex(const Wrapper *wrapper, const char *key, uint64_t at, uint64_t size,
                 uint32_t value);
/* A Unix time; 0 is left out. */
void wrapper_date(const Wrapper *wrapper, uint64_t at, uint32_t seconds);

/* How many bytes of the text field at `at` are its text, by the rule of wrapper_text(). */
uint64_t wrapper_text_size(const NetbomBytes *bytes, uint64_t at, uint64_t size);
/* True if the field begins with printable text and holds nothing but text and what pads it. */
bool wrapper_text_ok(const NetbomBytes *bytes, uint64_t at, uint64_t size);

/* ---- parts ---- */

/* A part that is stored in the range, cut to what is there; one that is empty or outside is left
 * out. False: the budget is spent. */
bool wrapper_part(const Wrapper *wrapper, const char *name, const char *hint, uint64_t at,
                  uint64_t size);

/* ---- sums ---- */

uint8_t wrapper_sum8(const NetbomBytes *bytes, uint64_t at, uint64_t size);
/* The sum of 16-bit words; a last single byte counts as if followed by 0. */
uint16_t wrapper_sum16(const NetbomBytes *bytes, uint64_t at, uint64_t size, bool big_endian);
/* The sum of all bytes, wrapped at 32 bits. */
uint32_t wrapper_sum32(const NetbomBytes *bytes, uint64_t at, uint64_t size);
/* crc32() over a range of which [hole, hole + 4) counts as zero. The hole must be inside. */
uint32_t wrapper_crc32_hole(const NetbomHost *host, const NetbomBytes *bytes, uint64_t at,
                            uint64_t size, uint64_t hole);

static inline uint32_t
wrapper_u32be(const NetbomBytes *bytes, uint64_t at)
{
    NetbomReader reader = netbom_reader(bytes, at, true);
    return netbom_u32be(&reader);
}
static inline uint32_t
wrapper_u32le(const NetbomBytes *bytes, uint64_t at)
{
    NetbomReader reader = netbom_reader(bytes, at, false);
    return netbom_u32le(&reader);
}
static inline uint32_t
wrapper_u32(const NetbomBytes *bytes, uint64_t at, bool big_endian)
{
    return big_endian ? wrapper_u32be(bytes, at) : wrapper_u32le(bytes, at);
}

#define WRAPPER_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
