/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * device-words.c: words of programs, boot loaders and firmware that speak of the device: names of
 * parameters of TR-069, the board and the prompt of a boot loader, the name of a web server, hosts
 * in addresses, the version of a cellular module's firmware. Whose they are is not decided here.
 *
 * Facts: TR-106, names of a vendor's parameters begin with X_, the vendor and _; U-Boot's "Board: "
 * line and its prompt; the form of a revision that cellular modules of Quectel and others report
 * (AT+QGMR: "EC25EFAR06A06M4G"; ATI of others: "Model: ME909s-120", "Revision: 11.617.15.00.00").
 */
#include "device-text.h"
#include "words.h"
#include "elf-file.h"
#include "base/needles.h"

enum {
    FACTS_MAX = 16,      /* of one kind, of one file */
    LINE_LONGEST = 100,  /* bytes of a line that is reported */
    PREFIX_LONGEST = 24, /* of a vendor in a parameter's name */
    HOST_LONGEST = 100,
    STEP = 65536, /* bytes that one step pays for */
};

/* Where facts of one kind go: each value once. */
typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *bytes;
    const char *key;
    NetbomBytes seen[FACTS_MAX];
    unsigned n;
} Facts;

static Facts
facts_of(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, const char *key)
{
    return (Facts){.host = host, .scan = scan, .bytes = bytes, .key = key};
}

static void
fact_add(Facts *facts, uint64_t at, uint64_t size)
{
    NetbomBytes value = netbom_slice(facts->bytes, at, size);
    for (unsigned i = 0; i < facts->n; i++)
        if (facts->seen[i].size == value.size &&
            memcmp(facts->seen[i].data, value.data, (size_t)value.size) == 0)
            return;
    if (facts->n == FACTS_MAX || value.size == 0)
        return;
    facts->seen[facts->n++] = value;
    NetbomField fields[] = {
        {"key", facts->key, strlen(facts->key)},
        {"value", (const char *)value.data, value.size},
    };
    facts->host->evidence(facts->scan, "device", at, size, fields, 2);
}

/* What every program and every text is searched for, in one pass. */
enum {
    GATEWAY,
    DEVICE_INFO,
    CWMP,
    U_BOOT_1,
    U_BOOT_2,
    WEB_SERVER,
    ADDRESS,
    WORDS,
    TEXT_WORDS = WORDS + DEVICE_TEXT_ASKS_WORDS, /* of a text */
};
static const Word words[TEXT_WORDS] = {
    [GATEWAY] = WORD("InternetGatewayDevice"),
    [DEVICE_INFO] = WORD("Device.DeviceInfo"),
    [CWMP] = WORD("cwmp:"),
    [U_BOOT_1] = WORD("U-Boot 1."),
    [U_BOOT_2] = WORD("U-Boot 2"),
    [WEB_SERVER] = WORD(" web server "),
    [ADDRESS] = WORD("://"), /* the scheme is before it */
    [WORDS] = DEVICE_TEXT_ASKS,
};

static bool
has_word(const NetbomBytes *bytes, const char *word)
{
    return word_next(bytes, 0, word) < bytes->size;
}

static bool
letter_or_digit(uint8_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* The byte before `at`; 0 at the start. */
static uint8_t
byte_before(const NetbomBytes *bytes, uint64_t at)
{
    return at > 0 ? bytes->data[at - 1] : 0;
}

static uint8_t
byte_at(const NetbomBytes *bytes, uint64_t at)
{
    return at < bytes->size ? bytes->data[at] : 0;
}

/* To the next byte that does not print. */
static uint64_t
line_size(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t size = 0;
    while (size <= LINE_LONGEST && byte_at(bytes, at + size) >= ' ' &&
           byte_at(bytes, at + size) < 0x7f)
        size++;
    return size;
}

/* ---- TR-069 ---- */

static void
read_prefixes(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
              const uint64_t first[WORDS])
{
    Facts facts = facts_of(host, scan, bytes, "cwmp-prefix");
    if (first[GATEWAY] == bytes->size && first[DEVICE_INFO] == bytes->size &&
        first[CWMP] == bytes->size)
        return;
    for (uint64_t at = 0; (at = word_next(bytes, at, "X_")) < bytes->size; at += 2) {
        uint64_t size = 2;
        if (letter_or_digit(byte_before(bytes, at)) || byte_before(bytes, at) == '_')
            continue;
        while (letter_or_digit(byte_at(bytes, at + size)) || byte_at(bytes, at + size) == '-')
            size++;
        if (size > 3 && size <= PREFIX_LONGEST && byte_at(bytes, at + size) == '_' &&
            letter_or_digit(byte_at(bytes, at + size + 1)))
            fact_add(&facts, at, size);
    }
}

/* ---- boot loaders ---- */

static void
read_boards(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    Facts facts = facts_of(host, scan, bytes, "boot-board");
    for (uint64_t at = 0; (at = word_next(bytes, at, "Board: ")) < bytes->size; at += 7) {
        uint8_t before = byte_before(bytes, at);
        uint64_t size = line_size(bytes, at + 7);
        if ((before == 0 || before == '\n') && size >= 3 && size <= LINE_LONGEST &&
            !memchr(bytes->data + at + 7, '%', (size_t)size))
            fact_add(&facts, at + 7, size);
    }
}

/* A text "NAME # " or "NAME> ". */
static void
read_prompts(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    Facts facts = facts_of(host, scan, bytes, "boot-prompt");
    for (uint64_t at = 0; (at = word_next(bytes, at, "# ")) < bytes->size; at += 2) {
        uint64_t start = at;
        if (byte_at(bytes, at + 2) != 0)
            continue;
        while (start > 0 && at - start < PREFIX_LONGEST &&
               (letter_or_digit(bytes->data[start - 1]) || bytes->data[start - 1] == ' ' ||
                bytes->data[start - 1] == '-' || bytes->data[start - 1] == '_'))
            start--;
        uint64_t end = at;
        while (end > start && bytes->data[end - 1] == ' ')
            end--;
        if (byte_before(bytes, start) == 0 && end - start >= 3)
            fact_add(&facts, start, end - start);
    }
}

/* ---- programs ---- */

/* A program that knows several servers by name is none of them. */
static bool
knows_servers(const NetbomBytes *bytes)
{
    static const char *const names[] = {"Boa/",    "mini_httpd", "lighttpd", "nginx",
                                        "GoAhead", "thttpd",     "Apache",   "RomPager"};
    unsigned n = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        n += has_word(bytes, names[i]);
    return n > 1;
}

static void
read_web_servers(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, uint64_t at)
{
    Facts facts = facts_of(host, scan, bytes, "web-server");
    if (at == bytes->size || knows_servers(bytes))
        return;
    for (; (at = word_next(bytes, at, " web server ")) < bytes->size; at += 12) {
        uint64_t start = at;
        while (start > 0 && at - start < PREFIX_LONGEST && bytes->data[start - 1] > ' ' &&
               bytes->data[start - 1] < 0x7f)
            start--;
        uint8_t digit = byte_at(bytes, at + 12);
        if (start < at && byte_before(bytes, start) == 0 && digit >= '0' && digit <= '9')
            fact_add(&facts, start, line_size(bytes, start));
    }
}

/* The host of each address with a scheme, from `at` on. */
static void
read_hosts(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes,
           const PrintedBytes *printed, uint64_t at)
{
    Facts facts = facts_of(host, scan, bytes, "host");
    for (; (at = printed_word_next(printed, at, "://")) < bytes->size; at += 3) {
        uint64_t size = 0, dots = 0;
        while (letter_or_digit(byte_at(bytes, at + 3 + size)) ||
               byte_at(bytes, at + 3 + size) == '-' || byte_at(bytes, at + 3 + size) == '.') {
            dots += byte_at(bytes, at + 3 + size) == '.';
            size++;
        }
        if (size >= 4 && size <= HOST_LONGEST && dots > 0)
            fact_add(&facts, at + 3, size);
    }
}

/* ---- firmware of modules ---- */

static bool
two_digits(const NetbomBytes *bytes, uint64_t at)
{
    uint8_t a = byte_at(bytes, at), b = byte_at(bytes, at + 1);
    return a >= '0' && a <= '9' && b >= '0' && b <= '9';
}

/* Two letters, digits, letters, R at `at`, two digits, A, two digits and more, between bytes that
 * are no text: a list has blanks or line ends there. */
static void
read_revision(Facts *facts, const NetbomBytes *bytes, uint64_t at)
{
    uint64_t start = at, end = at + 6;
    if (byte_at(bytes, at) != 'R' || !two_digits(bytes, at + 1) || byte_at(bytes, at + 3) != 'A' ||
        !two_digits(bytes, at + 4))
        return;
    while (start > 0 && at - start < 16 && letter_or_digit(bytes->data[start - 1]))
        start--;
    while (end - at < 40 && (letter_or_digit(byte_at(bytes, end)) || byte_at(bytes, end) == '_' ||
                             byte_at(bytes, end) == '.'))
        end++;
    if (at - start >= 4 && !two_digits(bytes, start) && two_digits(bytes, start + 2) &&
        byte_before(bytes, start) == 0 && byte_at(bytes, end) == 0 && end < bytes->size)
        fact_add(facts, start, end - start);
}

/* Whether a token has the form: 0 stands for a digit, `*` at its end for anything. */
static bool
has_form(const NetbomBytes *token, const char *form)
{
    uint64_t i = 0;
    for (; form[i] && form[i] != '*'; i++) {
        uint8_t c = byte_at(token, i);
        if (form[i] == '0' ? !(c >= '0' && c <= '9') : c != (uint8_t)form[i])
            return false;
    }
    return form[i] == '*' || i == token->size;
}

/* The token around `at`, between NUL bytes; empty: other bytes are there. */
static NetbomBytes
token_around(const NetbomBytes *bytes, uint64_t at)
{
    uint64_t start = at, end = at;
    while (start > 0 && at - start < 40 && bytes->data[start - 1] > ' ' &&
           bytes->data[start - 1] < 0x7f)
        start--;
    while (end - at < 40 && byte_at(bytes, end) > ' ' && byte_at(bytes, end) < 0x7f)
        end++;
    bool whole = byte_before(bytes, start) == 0 && end < bytes->size && bytes->data[end] == 0;
    return netbom_slice(bytes, start, whole ? end - start : 0);
}

/* Whether a version of modules stands around the ".00" at `at`. */
static bool
in_module_version(const NetbomBytes *bytes, uint64_t at)
{
    NetbomBytes token = token_around(bytes, at);
    return has_form(&token, "00.000.00.00.00") || has_form(&token, "00.000.00.00.000");
}

/* The token around the model "SIM0000" at `at`; empty: there is none. */
static NetbomBytes
sim_token(const NetbomBytes *bytes, uint64_t at)
{
    NetbomBytes rest = netbom_slice(bytes, at, 7), token = token_around(bytes, at);
    return has_form(&rest, "SIM0000") && token.size >= 12 ? token : netbom_slice(bytes, at, 0);
}

/* Models that stand in a module's firmware beside a version of another form: ME909s-120 with
 * 11.617.15.00.00; and revisions that hold the model, as LE20B04SIM7600G22, from `sim` on. */
static void
read_models(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes, bool versioned,
            uint64_t sim)
{
    static const char *const models[] = {"ME000*", "MU000*", "EM000*"};
    Facts facts = facts_of(host, scan, bytes, "module-firmware");
    for (size_t i = 0; versioned && i < sizeof models / sizeof *models; i++) {
        char start[3] = {models[i][0], models[i][1], '\0'};
        for (uint64_t at = 0; (at = word_next(bytes, at, start)) < bytes->size; at++) {
            NetbomBytes token = token_around(bytes, at);
            if (token.size >= 5 && token.size <= 16 && has_form(&token, models[i]))
                fact_add(&facts, (uint64_t)(token.data - bytes->data), token.size);
        }
    }
    for (uint64_t at = sim; (at = word_next(bytes, at, "SIM")) < bytes->size; at++) {
        NetbomBytes token = sim_token(bytes, at);
        fact_add(&facts, (uint64_t)(token.data - bytes->data), token.size);
    }
}

/* Firmware without a form that is known is large: it is looked through once, for all of this. */
static void
read_firmware(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *bytes)
{
    enum { BOOT_LOADER, REVISION, PART_OF_VERSION, SIM };
    Facts revisions = facts_of(host, scan, bytes, "module-firmware");
    Needles needles = {0};
    bool boots = false, versioned = false;
    uint64_t sim = bytes->size;
    unsigned groups;
    needles_add(&needles, "U-Boot ", 7, BOOT_LOADER);
    needles_add(&needles, ".00", 3, PART_OF_VERSION);
    needles_add(&needles, "SIM", 3, SIM);
    for (char digit = '0'; digit <= '9'; digit++)
        needles_add(&needles, (char[]){'R', digit, digit}, 3, REVISION);
    NeedleSearch search = needle_search(&needles, bytes->data, bytes->size);
    for (uint64_t at = 0; (at = needle_next(&search, at, &groups)) < bytes->size; at++) {
        read_revision(&revisions, bytes, at);
        boots = boots || netbom_match(bytes, at, "U-Boot 1.", 9) ||
                netbom_match(bytes, at, "U-Boot 2", 8);
        versioned =
            versioned || (netbom_match(bytes, at, ".00", 3) && in_module_version(bytes, at));
        if (sim == bytes->size && sim_token(bytes, at).size > 0)
            sim = at;
    }
    if (boots) {
        read_boards(host, scan, bytes);
        read_prompts(host, scan, bytes);
    }
    read_models(host, scan, bytes, versioned, sim);
}

static bool
is_core_dump(const NetbomBytes *bytes)
{
    ElfFile elf;
    return elf_file_open(bytes, &elf) && elf.type == ELF_TYPE_CORE;
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    const NetbomBytes *bytes = &object->bytes;
    bool text = strcmp(object->format, "text") == 0, data = strcmp(object->format, "data") == 0;
    if (bytes->size == 0 || !host->spend(scan, 1 + bytes->size / STEP))
        return;
    if ((text && device_text_is_program(bytes)) || is_core_dump(bytes))
        return;
    if (data) {
        read_firmware(host, scan, bytes);
        return;
    }
    const PrintedBytes printed = printed_of(object);
    uint64_t first[TEXT_WORDS];
    printed_words_find(&printed, words, text ? TEXT_WORDS : WORDS, first);
    if (text && device_text_asks(bytes, first + WORDS))
        return;
    read_prefixes(host, scan, bytes, first);
    if (text)
        return;
    if (first[U_BOOT_1] < bytes->size || first[U_BOOT_2] < bytes->size) {
        read_boards(host, scan, bytes);
        read_prompts(host, scan, bytes);
    }
    read_web_servers(host, scan, bytes, first[WEB_SERVER]);
    read_hosts(host, scan, bytes, &printed, first[ADDRESS]);
}

static const char *const inspect_formats[] = {"elf", "data", "text", NULL};

const NetbomPlugin device_words_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "device-words",
    .description = "words of programs, boot loaders and firmware that speak of the device",
    .inspect_formats = inspect_formats,
    .inspect = inspect,
};
