/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stated-version.c: versions that the texts of an ELF file state, with the word that each is said
 * of: "NAME 1.2.3", "NAME version 1.2", ".../NAME-1.2.3/src/main.c"; and versions that are a text
 * of their own, with the texts before and after them, as in the arguments of printf("%s %s\n",
 * NAME, VERSION). Whose version it is, is not decided here.
 *
 * Facts: texts of programs end in NUL, and compilers put those of one function next to each other;
 * what the GNU coding standards ask of --version ("NAME (PACKAGE) VERSION"); autoconf's
 * PACKAGE_STRING ("NAME VERSION") and the folders that releases are unpacked in ("NAME-VERSION").
 */
#include "elf-file.h"
#include "words.h"

#define STATED_MAX  48 /* statements of one file that are reported */
#define NAME_BYTES  48 /* bytes of a name */
#define BESIDE_MAX  64 /* bytes of a neighbouring text that are shown */
#define TEXT_MAX    400
#define VERSION_MAX 40
#define PADDING_MAX 8 /* NULs between two texts */
#define STEP        65536

typedef struct {
    uint64_t at, end; /* in the object */
    unsigned parts;
} Version;

typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *bytes;
    uint64_t seen[STATED_MAX]; /* what was reported, as digests */
    unsigned n_seen;
} Search;

static bool
is_digit(uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

static uint8_t
lower(uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? (uint8_t)(byte + 'a' - 'A') : byte;
}

static bool
is_letter(uint8_t byte)
{
    return lower(byte) >= 'a' && lower(byte) <= 'z';
}

/* Of texts, but no ends of lines. */
static bool
is_text(uint8_t byte)
{
    return (byte >= 0x20 && byte != 0x7F) || byte == '\t';
}

static bool
is_name_byte(uint8_t byte)
{
    return is_digit(byte) || is_letter(byte) || byte == '_' || byte == '+' || byte == '-' ||
           byte == '.';
}

/* The byte at `at`; NUL outside. */
static uint8_t
byte_at(const NetbomBytes *bytes, uint64_t at)
{
    return at < bytes->size ? bytes->data[at] : 0;
}

/* ---- versions ---- */

/* Where digits that begin at `at` end. */
static uint64_t
digits_end(const NetbomBytes *bytes, uint64_t at)
{
    while (is_digit(byte_at(bytes, at)))
        at++;
    return at;
}

/* Where the mark of a pre-release or a patch ends that begins at `at` ("-rc1", "beta2", "p3");
 * `at` if there is none. */
static uint64_t
mark_end(const NetbomBytes *bytes, uint64_t at)
{
    static const char *const marks[] = {"rc", "beta", "alpha", "pre", "p"};
    uint64_t from = at;
    uint8_t joint = byte_at(bytes, from);
    if (joint == '-' || joint == '_' || joint == '.' || joint == '~')
        from++;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        uint64_t size = strlen(marks[i]);
        if (!netbom_match(bytes, from, marks[i], size))
            continue;
        uint64_t number = from + size;
        if (byte_at(bytes, number) == '-' || byte_at(bytes, number) == '.')
            number++;
        uint64_t end = digits_end(bytes, number);
        return end > number ? end : at;
    }
    return at;
}

/* The version that the dot at `dot` is the first one of: numbers with dots between them, then a
 * letter or the mark of a pre-release. */
static bool
version_at(const NetbomBytes *bytes, uint64_t dot, Version *ret)
{
    uint64_t at = dot;
    while (at > 0 && dot - at < 5 && is_digit(bytes->data[at - 1]))
        at--;
    if (at == dot || dot - at > 4)
        return false;
    uint64_t end = dot;
    unsigned parts = 1;
    while (byte_at(bytes, end) == '.' && is_digit(byte_at(bytes, end + 1)) && parts < 5) {
        uint64_t next = digits_end(bytes, end + 1);
        if (next - end > 9)
            return false;
        end = next;
        parts++;
    }
    uint64_t marked = mark_end(bytes, end);
    if (marked == end && is_letter(byte_at(bytes, end)) && !is_name_byte(byte_at(bytes, end + 1)))
        marked++;
    *ret = (Version){at, marked, parts};
    return parts > 1 && marked - at <= VERSION_MAX;
}

/* Does the version end there, as a word does? What a build adds to it ("-dirty", "_1") is another
 * version. */
static bool
version_ends(const NetbomBytes *bytes, const Version *version)
{
    uint8_t next = byte_at(bytes, version->end), after = byte_at(bytes, version->end + 1);
    if (next == '.')
        return !is_name_byte(after) && after != '%';
    return !is_digit(next) && !is_letter(next) && next != '_' && next != '-' && next != '~' &&
           next != '%' && next < 0x80;
}

/* ---- what they are said of ---- */

/* What may stand between a name and its version, longest first; strong: nobody writes so but of
 * the name. */
static const struct {
    const char *text;
    bool strong;
} joints[] = {
    {", version ", true}, {" version: ", true}, {" version ", true}, {" release ", true},
    {" - v", false},      {" ver. ", true},     {" ver ", true},     {" - ", false},
    {": v", false},       {": ", false},        {", v", false},      {" v", false},
    {"-v", true},         {"/v", true},         {" ", false},        {"/", true},
    {"-", true},
};

/* Where the text that is NAME and a joint begins its joint; `at` if no joint ends there. */
static uint64_t
joint_before(const NetbomBytes *bytes, uint64_t at, bool *ret_strong)
{
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        uint64_t size = strlen(joints[i].text), same = 0;
        while (same < size && size <= at &&
               lower(bytes->data[at - size + same]) == (uint8_t)joints[i].text[same])
            same++;
        if (same == size) {
            *ret_strong = joints[i].strong;
            return at - size;
        }
    }
    return at;
}

/* Without a group in brackets and the blank before it: "NAME (PACKAGE)". */
static uint64_t
group_before(const NetbomBytes *bytes, uint64_t at)
{
    if (at == 0 || bytes->data[at - 1] != ')')
        return at;
    for (uint64_t open = at - 1; open > 1 && at - open < NAME_BYTES && is_text(bytes->data[open]);
         open--)
        if (bytes->data[open] == '(')
            return bytes->data[open - 1] == ' ' ? open - 1 : at;
    return at;
}

/* Where the line begins that holds the byte before `at`. */
static uint64_t
line_start(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t from = at;
    while (from > 0 && at - from < TEXT_MAX && is_text(bytes->data[from - 1]))
        from--;
    return from;
}

/* True the first time: [at, at + size) and a mark. */
static bool
search_is_new(Search *search, uint64_t at, uint64_t size, uint64_t mark)
{
    uint64_t digest = 0xCBF29CE484222325u ^ mark; /* FNV-1a */
    for (uint64_t i = 0; i < size; i++)
        digest = (digest ^ lower(search->bytes->data[at + i])) * 0x100000001B3u;
    for (unsigned i = 0; i < search->n_seen; i++)
        if (search->seen[i] == digest)
            return false;
    search->seen[search->n_seen++] = digest;
    return true;
}

static NetbomField
field(const Search *search, const char *key, uint64_t from, uint64_t to)
{
    return (NetbomField){key, (const char *)search->bytes->data + from, to - from};
}

/* A version that is said of a name. Two numbers are often those of an interface ("glib-2.0"), or of
 * something that the program speaks of: only as the start of a text are they its own. */
static void
take_named(Search *search, const Version *version)
{
    const NetbomBytes *bytes = search->bytes;
    bool strong = false;
    uint64_t joint = joint_before(bytes, version->at, &strong);
    uint64_t name_end = group_before(bytes, joint), name = name_end;
    while (name > 0 && name_end - name <= NAME_BYTES && is_name_byte(bytes->data[name - 1]))
        name--;
    bool dash = joint < version->at && bytes->data[joint] == '-';
    if (joint == version->at || name_end - name < 2 || name_end - name > NAME_BYTES ||
        !is_letter(bytes->data[name]) || (name > 0 && bytes->data[name - 1] >= 0x80))
        return;
    bool first = line_start(bytes, name) == name;
    bool slash = bytes->data[joint] == '/';
    bool marked = lower(bytes->data[version->at - 1]) == 'v';
    if (version->parts == 2 && (!first || dash || slash || marked))
        return;
    if (!search_is_new(search, name, version->end - name, first))
        return;
    const char *form = first ? "start" : strong ? "joined" : "within";
    NetbomField fields[] = {
        field(search, "version", version->at, version->end),
        field(search, "name", name, name_end),
        {"form", form, strlen(form)},
    };
    search->host->evidence(search->scan, "stated-version", name, version->end - name, fields, 3);
}

/* A version of three numbers that is a text of its own, [from, to) with a "v" or an end of line. */
static void
take_bare(Search *search, const Version *version, uint64_t from, uint64_t to)
{
    const NetbomBytes *bytes = search->bytes;
    uint64_t before_end = from, after = to;
    if (version->parts != 3 || !search_is_new(search, version->at, version->end - version->at, 2))
        return;
    while (before_end > 0 && from - before_end < PADDING_MAX && bytes->data[before_end - 1] == 0)
        before_end--;
    uint64_t before = line_start(bytes, before_end), after_end;
    if (before_end - before > BESIDE_MAX)
        before = before_end - BESIDE_MAX;
    while (after < bytes->size && after - to < PADDING_MAX && bytes->data[after] == 0)
        after++;
    for (after_end = after; after_end - after < BESIDE_MAX && is_text(byte_at(bytes, after_end));)
        after_end++;
    NetbomField fields[] = {
        field(search, "version", version->at, version->end),
        field(search, "before", before, before_end),
        field(search, "after", after, after_end),
    };
    search->host->evidence(search->scan, "stated-version", version->at, version->end - version->at,
                           fields, 3);
}

static void
take(Search *search, const Version *version)
{
    const NetbomBytes *bytes = search->bytes;
    uint64_t from = version->at, to = version->end;
    if (from > 0 && lower(bytes->data[from - 1]) == 'v')
        from--;
    if (byte_at(bytes, to) == '\n')
        to++;
    if (from > 0 && bytes->data[from - 1] == 0 && byte_at(bytes, to) == 0)
        take_bare(search, version, from, to);
    else if (version_ends(bytes, version))
        take_named(search, version);
}

/* Takes the versions of which the first dot stands in [from, end). */
static void
take_stretch(Search *search, uint64_t from, uint64_t end)
{
    const NetbomBytes *bytes = search->bytes;
    for (uint64_t at = from + 1; at < end && search->n_seen < STATED_MAX; at++) {
        const uint8_t *dot = memchr(bytes->data + at, '.', (size_t)(end - at));
        if (!dot)
            return;
        Version version;
        at = (uint64_t)(dot - bytes->data);
        if (!is_digit(dot[-1]) || !is_digit(byte_at(bytes, at + 1)) ||
            !version_at(bytes, at, &version))
            continue;
        take(search, &version);
        at = version.end - 1;
    }
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    const PrintedBytes bytes = printed_of(object);
    Search search = {.host = host, .scan = scan, .bytes = &object->bytes};
    PrintedSearch stretches = printed_search(&bytes, 0);
    uint64_t from, end;
    if (bytes.size == 0 || !host->spend(scan, 1 + bytes.size / STEP))
        return;
    /* A version that is taken is one of a name, or has three numbers: as many bytes print. */
    while (search.n_seen < STATED_MAX && printed_next(&stretches, &from, &end))
        take_stretch(&search, from, end);
}

static const char *const inspected[] = {"elf", NULL};

const NetbomPlugin stated_version_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "stated-version",
    .description = "versions that the texts of a program state, and of what",
    .inspect_formats = inspected,
    .inspect = inspect,
};
