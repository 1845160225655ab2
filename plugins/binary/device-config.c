/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * device-config.c: what configuration files say of the device itself: manufacturer and its OUI as
 * a TR-069 client reports them, the vendor id of an optical terminal, the USB ids that a script
 * gives to a driver. Whose they are, and whether a file speaks of this device, is not decided here.
 *
 * Facts: TR-069 and TR-098, InternetGatewayDevice.DeviceInfo (Manufacturer, ManufacturerOUI);
 * ITU-T G.988, vendor id of four characters; Linux' usb-serial, new_id ("vendor product", hex).
 * Forms of a name and its value that are read: NAME=VALUE, NAME: VALUE, an XML attribute, an XML
 * element, name="NAME" value="VALUE", UCI's option NAME VALUE. UPnP Device Architecture 2.3 (the
 * description of a device: manufacturer, manufacturerURL); udev(7), ATTR{idVendor} and RUN.
 */
#include "device-text.h"
#include "words.h"
#include "base/needles.h"

enum {
    LARGEST = 8 << 20, /* bytes of a file that is read */
    NAME_LONGEST = 40,
    VALUE_LONGEST = 80,
    FACTS_MAX = 16,           /* of one file */
    TRIES_MAX = 64,           /* values of one file of which the surroundings are read */
    SCRIPT_LARGEST = 1 << 20, /* bytes of a script before a word */
    STEP = 4096,              /* bytes that one step pays for */
};

/* Names of settings, as letters and digits in lower case. An id of "the ONU" is no such: on the
 * other side of the line it is that of the terminals that are let in. */
static const struct {
    const char *name, *key;
} settings[] = {
    {"manufacturer", "manufacturer"},
    {"manufactureroui", "manufacturer-oui"},
    {"oui", "manufacturer-oui"},
    {"ponvendorid", "pon-vendor"},
    {"gponvendorid", "pon-vendor"},
    {"omcivendorid", "pon-vendor"},
    {"manufacturerurl", "manufacturer-url"},
};

/* A name, or a part of a name, of settings that say where updates come from. */
static const char *const update_words[] = {"update", "upgrade", "firmware", "fota"};
/* Names of settings that hold a host or an address; alone, or behind one of the words above. */
static const Word host_words[] = {WORD("server"), WORD("host"),    WORD("url"),   WORD("uri"),
                                  WORD("addr"),   WORD("address"), WORD("domain")};

/* What was spent on one file. */
typedef struct {
    unsigned values, surroundings;
} Tries;

static bool
name_byte(uint8_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '-';
}

static bool
blank_byte(uint8_t c)
{
    return c == ' ' || c == '\t';
}

/* The byte at `at`; 0 behind the end. */
static uint8_t
byte_at(const NetbomBytes *text, uint64_t at)
{
    return at < text->size ? text->data[at] : 0;
}

static uint64_t
skip_blanks(const NetbomBytes *text, uint64_t at)
{
    while (blank_byte(byte_at(text, at)))
        at++;
    return at;
}

/* A name as letters and digits in lower case; false: it is no name of a setting. */
static bool
fold_name(const NetbomBytes *name, char folded[NAME_LONGEST + 1])
{
    size_t size = 0;
    if (name->size < 3 || name->size > NAME_LONGEST)
        return false;
    for (uint64_t i = 0; i < name->size; i++) {
        uint8_t c = name->data[i];
        if (c == '_' || c == '-')
            continue;
        folded[size++] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    folded[size] = '\0';
    return true;
}

/* The key that a folded name stands for, or NULL. */
static const char *
setting_key(const char *folded)
{
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (folded[0] == settings[i].name[0] && strcmp(folded, settings[i].name) == 0)
            return settings[i].key;
    return NULL;
}

/* The tag of XML that is open at `at`, to its end; empty: none. */
static NetbomBytes
open_tag(const NetbomBytes *text, uint64_t at)
{
    uint64_t start = at, end = at;
    while (start > 0 && at - start < 512 && text->data[start] != '<' && text->data[start] != '>')
        start--;
    while (end < text->size && end - at < 512 && text->data[end] != '>')
        end++;
    return text->data[start] == '<' ? netbom_slice(text, start, end - start)
                                    : (NetbomBytes){text->data, 0};
}

static bool
has_word(const NetbomBytes *text, const char *word)
{
    return word_next(text, 0, word) < text->size;
}

static bool
has_any_word(const NetbomBytes *text, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (has_word(text, words[i]))
            return true;
    return false;
}

/* Whether `at` stands in the only element ONU or ONT of a terminal's settings. A line card has
 * many, and knows them by their serial numbers. */
static bool
in_own_terminal(const NetbomBytes *text, uint64_t at)
{
    static const char *const tags[] = {"<ONU ", "<ONT ", "<Onu ", "<Ont "};
    static const char *const others[] = {"erial", "ERIAL", " sn=", " SN=", " Sn=", "rofile"};
    static const char *const cards[] = {"OLT", "Olt", "olt"};
    NetbomBytes tag = open_tag(text, at);
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (!netbom_match(&tag, 0, tags[i], strlen(tags[i])))
            continue;
        uint64_t end = (uint64_t)(tag.data - text->data) + tag.size;
        NetbomBytes rest = netbom_slice(text, end, text->size - end);
        return !has_any_word(&tag, others, 6) && !has_any_word(text, cards, 3) &&
               !has_any_word(&rest, tags, 4);
    }
    return false;
}

/* Whether the section around `at` ("[name]", UCI's "config name") is about updates. */
static bool
in_update_section(const NetbomBytes *text, uint64_t at)
{
    uint64_t start = at;
    while (start > 0 && at - start < 1024) {
        uint64_t line = start;
        while (line > 0 && text->data[line - 1] != '\n')
            line--;
        NetbomBytes head = netbom_slice(text, line, start - line);
        if (netbom_match(&head, 0, "[", 1) || netbom_match(&head, 0, "config ", 7))
            return has_any_word(&head, update_words, 4);
        start = line > 0 ? line - 1 : 0;
    }
    return false;
}

/* Whether a folded name is that of a host to update from. */
static bool
is_update_host(const NetbomBytes *text, uint64_t at, const char *folded, Tries *tries)
{
    NetbomBytes name = {(const uint8_t *)folded, strlen(folded)};
    for (size_t i = 0; i < sizeof host_words / sizeof *host_words; i++) {
        uint64_t size = host_words[i].size;
        if (name.size < size || folded[name.size - 1] != host_words[i].text[size - 1] ||
            memcmp(folded + name.size - size, host_words[i].text, (size_t)size) != 0)
            continue;
        if (name.size > size)
            return has_any_word(&name, update_words, 4);
        return tries->surroundings++ < TRIES_MAX && in_update_section(text, at);
    }
    return false;
}

/* Whether a comment of XML is open at `at`. */
static bool
in_xml_comment(const NetbomBytes *text, uint64_t at)
{
    bool open = false;
    for (uint64_t from = 0; from < at;) {
        const char *mark = open ? "-->" : "<!--";
        const uint8_t *next = memmem(text->data + from, (size_t)(at - from), mark, strlen(mark));
        if (!next)
            break;
        open = !open;
        from = (uint64_t)(next - text->data) + strlen(mark);
    }
    return open;
}

/* Whether the line around `at` is a comment up to there. */
static bool
in_comment(const NetbomBytes *text, uint64_t at)
{
    uint64_t start = at;
    while (start > 0 && text->data[start - 1] != '\n' && at - start < 1024)
        start--;
    start = skip_blanks(text, start);
    uint8_t first = byte_at(text, start), second = byte_at(text, start + 1);
    return first == '#' || first == ';' || (first == '/' && (second == '/' || second == '*')) ||
           (first == '<' && second == '!') || in_xml_comment(text, at);
}

/* Where a value ends that begins at `at` behind this quote; 0: it has none and ends with the line.
 */
static uint64_t
value_end(const NetbomBytes *text, uint64_t at, uint8_t quote)
{
    uint64_t end = at;
    while (end < text->size && text->data[end] >= ' ' && text->data[end] != 0x7f &&
           end - at <= VALUE_LONGEST) {
        uint8_t c = text->data[end];
        if (quote ? c == quote : c == '<' || c == '>' || c == ';' || c == '"' || c == '\'')
            break;
        end++;
    }
    return end;
}

/* True if the word before the name that begins at `at` is UCI's "option". */
static bool
after_option(const NetbomBytes *text, uint64_t at)
{
    while (at > 0 && blank_byte(text->data[at - 1]))
        at--;
    return at >= 6 && memcmp(text->data + at - 6, "option", 6) == 0;
}

static const char *const value_words[] = {"val=", "value=", "Val=", "Value="};

/* One of these at `at`; answers what stands behind, or 0. */
static uint64_t
value_word(const NetbomBytes *text, uint64_t at)
{
    for (size_t i = 0; i < sizeof value_words / sizeof *value_words; i++)
        if (netbom_match(text, at, value_words[i], strlen(value_words[i])))
            return at + strlen(value_words[i]);
    return 0;
}

/* Whether a name is an item of a list: "- NAME=VALUE" in YAML, what a container's programs are
 * told. */
static bool
is_list_item(const NetbomBytes *text, uint64_t start)
{
    while (start > 0 && blank_byte(text->data[start - 1]))
        start--;
    return start > 1 && text->data[start - 1] == '-' &&
           (text->data[start - 2] == '\n' || blank_byte(text->data[start - 2]));
}

/* Whether `at` is inside of an array of JSON: one of several. */
static bool
in_array(const NetbomBytes *text, uint64_t at)
{
    uint64_t open = 0;
    if (byte_at(text, 0) != '{' && byte_at(text, 0) != '[')
        return false;
    if (at > SCRIPT_LARGEST)
        return true;
    for (uint64_t i = 0; i < at; i++) {
        if (text->data[i] == '"') {
            for (i++; i < at && text->data[i] != '"'; i++)
                i += text->data[i] == '\\';
        } else if (text->data[i] == '[') {
            open++;
        } else if (text->data[i] == ']' && open > 0) {
            open--;
        }
    }
    return open > 0;
}

/* Where the value of the name [start, end) begins; 0: there is none in a form that is known. */
static uint64_t
value_begin(const NetbomBytes *text, uint64_t start, uint64_t end)
{
    uint8_t quote = byte_at(text, end);
    bool quoted = quote == '"' || quote == '\'';
    uint64_t at = skip_blanks(text, end + quoted);
    if (byte_at(text, at) == '=' || byte_at(text, at) == ':')
        return is_list_item(text, start) ? 0 : skip_blanks(text, at + 1);
    if (byte_at(text, at) == '>' && start > 0 && text->data[start - 1] == '<')
        return at + 1;
    if (quoted && at > end + 1)
        return value_word(text, at);
    return at > end && after_option(text, start) ? at : 0;
}

/* The first word of the line that begins at `at` is `word`. */
static bool
line_begins(const NetbomBytes *text, uint64_t at, const char *word)
{
    at = skip_blanks(text, at);
    return netbom_match(text, at, word, strlen(word)) &&
           !name_byte(byte_at(text, at + strlen(word)));
}

/* The line from `at` on ends the script or the function if something is so, or not so. */
static bool
line_may_leave(const NetbomBytes *text, uint64_t at, uint64_t end)
{
    static const char *const words[] = {"|| exit", "&& exit", "|| return", "&& return"};
    NetbomBytes line = netbom_slice(text, at, end - at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (has_word(&line, words[i]))
            return true;
    return false;
}

/* Whether what stands at `at` in a script is done only if something is so: in an if or a case, or
 * behind a line that may end the script. */
static bool
in_condition(const NetbomBytes *text, uint64_t at)
{
    unsigned depth = 0;
    if (at > SCRIPT_LARGEST)
        return true;
    for (uint64_t line = 0; line < at;) {
        const uint8_t *end = memchr(text->data + line, '\n', (size_t)(at - line));
        if (line_may_leave(text, line, end ? (uint64_t)(end - text->data) : at))
            return true;
        if (line_begins(text, line, "if") || line_begins(text, line, "case"))
            depth++;
        else if (depth > 0 && (line_begins(text, line, "fi") || line_begins(text, line, "esac")))
            depth--;
        line = end ? (uint64_t)(end - text->data) + 1 : at;
    }
    return depth > 0;
}

static void
report(const NetbomHost *host, NetbomScan *scan, const char *key, uint64_t offset,
       const NetbomBytes *text, uint64_t from, uint64_t to)
{
    NetbomField fields[] = {
        {"key", key, strlen(key)},
        {"value", (const char *)text->data + from, to - from},
    };
    host->evidence(scan, "device", offset, to - offset, fields, 2);
}

static bool
is_script(const NetbomBytes *text)
{
    return netbom_match(text, 0, "#!", 2) || has_word(text, "() {") || has_word(text, "(){");
}

/* Whether the line defines a function of a shell that is not called on every start by its name. */
static bool
begins_function(const NetbomBytes *line)
{
    static const char *const called[] = {"start", "boot", "init", "main", "load"};
    if (!has_word(line, "() {") && !has_word(line, "(){"))
        return false;
    for (size_t i = 0; i < sizeof called / sizeof *called; i++)
        if (netbom_match(line, 0, called[i], strlen(called[i])))
            return false;
    return true;
}

/* Whether `at` stands in a function of a shell, which somebody may call or not. */
static bool
in_function(const NetbomBytes *text, uint64_t at)
{
    bool inside = false;
    if (at > SCRIPT_LARGEST)
        return true;
    for (uint64_t start = 0; start < at;) {
        const uint8_t *end = memchr(text->data + start, '\n', (size_t)(at - start));
        uint64_t next = end ? (uint64_t)(end - text->data) + 1 : at;
        NetbomBytes line = netbom_slice(text, start, next - start);
        if (netbom_match(&line, 0, "}", 1))
            inside = false;
        else if (begins_function(&line))
            inside = true;
        start = next;
    }
    return inside;
}

/* The setting whose name is [start, end), if it has a value; answers whether it was reported. Each
 * value costs a try. */
static bool
read_setting(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text, uint64_t start,
             uint64_t end, Tries *tries)
{
    NetbomBytes name = netbom_slice(text, start, end - start);
    char folded[NAME_LONGEST + 1];
    uint64_t from = value_begin(text, start, end);
    if (from == 0 || !fold_name(&name, folded))
        return false;
    const char *key = setting_key(folded);
    if (!key && strcmp(folded, "vendorid") == 0 && tries->surroundings++ < TRIES_MAX &&
        in_own_terminal(text, start))
        key = "pon-vendor";
    if (!key && is_update_host(text, start, folded, tries))
        key = "update-host";
    if (!key)
        return false;
    uint8_t quote = byte_at(text, from);
    bool quoted = quote == '"' || quote == '\'';
    from += quoted;
    uint64_t to = value_end(text, from, quoted ? quote : 0);
    if (to - from > VALUE_LONGEST || (quoted && byte_at(text, to) != quote))
        return false;
    while (to > from && (blank_byte(text->data[to - 1]) || text->data[to - 1] == ','))
        to--;
    /* What a program or a shell fills in names nobody. */
    for (uint64_t i = from; i < to; i++)
        if (strchr("$%{}()|", text->data[i]))
            return false;
    if (to - from < 2 ||
        (strcmp(key, "update-host") == 0 && !memchr(text->data + from, '.', (size_t)(to - from))))
        return false;
    tries->values++;
    /* What a script sets only if something is so says nothing of this device. */
    if (in_comment(text, start) || in_array(text, start) ||
        (is_script(text) && (in_condition(text, start) || in_function(text, start))))
        return false;
    report(host, scan, key, start, text, from, to);
    return true;
}

/* The first place of a word, if it is there. */
static bool
report_word(const NetbomHost *host, NetbomScan *scan, const char *key, const NetbomBytes *text,
            const char *word)
{
    const uint8_t *at = memmem(text->data, (size_t)text->size, word, strlen(word));
    if (!at)
        return false;
    uint64_t from = (uint64_t)(at - text->data);
    report(host, scan, key, from, text, from, from + strlen(word));
    return true;
}

/* Whether the file is the data model of a device, its description in UPnP, or the device's section
 * of a client's settings. */
static void
read_device_info(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    static const char *const words[] = {"DeviceInfo", "DevInfo", "config device"};
    static const char upnp[] = "urn:schemas-upnp-org:device-1-0";
    if (report_word(host, scan, "upnp-device", text, upnp))
        return;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (report_word(host, scan, "device-info", text, words[i]))
            return;
}

/* Behind a name, where a sign stands at `at`: before a quote and blanks that may be between. */
static uint64_t
name_end(const NetbomBytes *text, uint64_t at)
{
    while (at > 0 && blank_byte(text->data[at - 1]))
        at--;
    return at - (at > 0 && (text->data[at - 1] == '"' || text->data[at - 1] == '\''));
}

/* The name before `end`; empty: there is none. Of one that is too long a byte more than is read. */
static NetbomBytes
name_before(const NetbomBytes *text, uint64_t end)
{
    uint64_t start = end;
    while (start > 0 && end - start <= NAME_LONGEST && name_byte(text->data[start - 1]))
        start--;
    return netbom_slice(text, start, end - start);
}

/* The name behind the word and the blanks at `at`. */
static NetbomBytes
name_behind_word(const NetbomBytes *text, uint64_t at, uint64_t word_size)
{
    uint64_t start = skip_blanks(text, at + word_size), end = start;
    while (end - start <= NAME_LONGEST && name_byte(byte_at(text, end)))
        end++;
    return netbom_slice(text, start, start > at + word_size ? end - start : 0);
}

/* The last two letters of names that are looked for, and of val and value: most names are told by
 * these. */
typedef struct {
    uint32_t before[32]; /* by the last letter; bit set: this one may stand before it */
} Endings;

static void
endings_add(Endings *endings, const char *name, size_t size)
{
    endings->before[name[size - 1] & 31] |= 1u << (name[size - 2] & 31);
}

static void
endings_make(Endings *ret_endings)
{
    *ret_endings = (Endings){0};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        endings_add(ret_endings, settings[i].name, strlen(settings[i].name));
    for (size_t i = 0; i < sizeof host_words / sizeof *host_words; i++)
        endings_add(ret_endings, host_words[i].text, host_words[i].size);
    for (size_t i = 0; i < sizeof value_words / sizeof *value_words; i++)
        endings_add(ret_endings, value_words[i], strlen(value_words[i]) - 1);
}

/* Whether the bytes before `end` may end a name that is looked for. */
static bool
endings_have(const Endings *endings, const NetbomBytes *text, uint64_t end)
{
    if (end < 2)
        return false;
    const uint8_t last = text->data[end - 1], before = text->data[end - 2];
    return endings->before[last & 31] >> (before & 31) & 1 || last == '_' || last == '-' ||
           before == '_' || before == '-';
}

/* What is read of a text, and up to where its names were looked at. */
typedef struct {
    const NetbomHost *host;
    NetbomScan *scan;
    const NetbomBytes *text;
    Endings endings;
    Tries tries;
    unsigned facts;
    uint64_t done;
} Reading;

static void
try_name(Reading *reading, const NetbomBytes *name)
{
    uint64_t start = (uint64_t)(name->data - reading->text->data), end = start + name->size;
    if (name->size == 0 || start < reading->done || reading->facts >= FACTS_MAX ||
        reading->tries.values >= TRIES_MAX)
        return;
    reading->done = end;
    reading->facts +=
        read_setting(reading->host, reading->scan, reading->text, start, end, &reading->tries);
}

/* Tries the names whose value the sign at `at` begins: that before it, and that before the word of
 * value_word(). */
static void
try_names_before(Reading *reading, uint64_t at)
{
    const uint64_t end = name_end(reading->text, at);
    if (!endings_have(&reading->endings, reading->text, end))
        return;
    NetbomBytes name = name_before(reading->text, end);
    uint64_t start = (uint64_t)(name.data - reading->text->data);
    if (start > 0 && blank_byte(reading->text->data[start - 1]) &&
        value_word(reading->text, start) > 0) {
        NetbomBytes before = name_before(reading->text, name_end(reading->text, start));
        try_name(reading, &before);
    }
    try_name(reading, &name);
}

static void
read_settings(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    enum { SIGN, OPTION };
    Reading reading = {.host = host, .scan = scan, .text = text};
    endings_make(&reading.endings);
    Needles needles = {0};
    unsigned groups;
    needles_add(&needles, "=", 1, SIGN);
    needles_add(&needles, ":", 1, SIGN);
    needles_add(&needles, ">", 1, SIGN);
    needles_add(&needles, "option", 6, OPTION);
    NeedleSearch search = needle_search(&needles, text->data, text->size);
    for (uint64_t at = 0; (at = needle_next(&search, at, &groups)) < text->size; at++) {
        if (groups >> SIGN & 1) {
            try_names_before(&reading, at);
        } else if (netbom_match(text, at, "option", 6)) {
            NetbomBytes name = name_behind_word(text, at, 6);
            try_name(&reading, &name);
        }
    }
    if (reading.facts > 0)
        read_device_info(host, scan, text);
}

/* ---- new_id ---- */

/* Four hex digits at `at`, maybe behind 0x; answers what stands behind them, or 0. */
static uint64_t
hex_word(const NetbomBytes *text, uint64_t at, char digits[4])
{
    if (netbom_match(text, at, "0x", 2))
        at += 2;
    for (int i = 0; i < 4; i++, at++) {
        uint8_t c = byte_at(text, at);
        if (c >= 'A' && c <= 'F')
            c = (uint8_t)(c - 'A' + 'a');
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return 0;
        digits[i] = (char)c;
    }
    return at;
}

/* "echo VENDOR PRODUCT > .../new_id" in the line before `at`, done on every start. */
static bool
read_new_id(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text, uint64_t at)
{
    uint64_t start = at;
    char ids[9];
    while (start > 0 && text->data[start - 1] != '\n' && at - start < 200)
        start--;
    NetbomBytes line = netbom_slice(text, start, at - start);
    const uint8_t *echo = memmem(line.data, (size_t)line.size, "echo", 4);
    if (!echo)
        echo = memmem(line.data, (size_t)line.size, "printf", 6);
    if (!echo || has_word(&line, "&&") || has_word(&line, "||") || has_word(&line, "if ") ||
        in_condition(text, start) || in_comment(text, start) ||
        !memchr(echo, '>', (size_t)(line.data + line.size - echo)))
        return false;
    for (uint64_t i = (uint64_t)(echo - line.data) + 4; i < line.size; i++) {
        uint64_t end = hex_word(&line, i, ids);
        if (end == 0 || !(blank_byte(byte_at(&line, end)) || byte_at(&line, end) == ':') ||
            hex_word(&line, end + 1, ids + 5) == 0)
            continue;
        ids[4] = ':';
        NetbomField fields[] = {{"key", "usb-new-id", 10}, {"value", ids, sizeof ids}};
        host->evidence(scan, "device", start, line.size, fields, 2);
        return true;
    }
    return false;
}

#define NEW_ID "/new_id"

/* at: where the first may stand. */
static void
read_new_ids(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text, uint64_t at)
{
    unsigned facts = 0, tries = 0;
    while (facts < FACTS_MAX && tries++ < TRIES_MAX && at < text->size) {
        facts += read_new_id(host, scan, text, at);
        at = word_next(text, at + sizeof NEW_ID - 1, NEW_ID);
    }
}

/* ---- rules of udev ---- */

/* The name of the program that a rule starts: behind RUN="..., without its folder. */
static NetbomBytes
program_of(const NetbomBytes *rule)
{
    const uint8_t *run = memmem(rule->data, (size_t)rule->size, "RUN", 3);
    NetbomBytes none = {rule->data, 0};
    if (!run)
        return none;
    uint64_t at = (uint64_t)(run - rule->data) + 3;
    if (byte_at(rule, at) == '{')
        while (at < rule->size && rule->data[at++] != '}')
            ;
    at += byte_at(rule, at) == '+' || byte_at(rule, at) == ':';
    if (!netbom_match(rule, at, "=\"", 2))
        return none;
    at++;
    uint64_t start = ++at;
    while (at < rule->size && rule->data[at] != '"' && rule->data[at] != ' ') {
        if (rule->data[at] == '/')
            start = at + 1;
        at++;
    }
    return netbom_slice(rule, start, at - start);
}

#define ID_VENDOR "idVendor}==\""

/* ATTR{idVendor}=="VENDOR" in a rule that starts a program: VENDOR:PROGRAM. */
static void
read_usb_rules(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *text)
{
    unsigned facts = 0;
    for (uint64_t at = 0; at < text->size && facts < FACTS_MAX;) {
        const uint8_t *end = memchr(text->data + at, '\n', (size_t)(text->size - at));
        uint64_t size = (end ? (uint64_t)(end - text->data) : text->size) - at;
        NetbomBytes rule = netbom_slice(text, at, size);
        const uint8_t *id = memmem(rule.data, (size_t)rule.size, ID_VENDOR, sizeof ID_VENDOR - 1);
        NetbomBytes program = id ? program_of(&rule) : (NetbomBytes){rule.data, 0};
        char value[5 + NAME_LONGEST];
        if (program.size > 0 && program.size <= NAME_LONGEST && !in_comment(text, at) &&
            hex_word(&rule, (uint64_t)(id - rule.data) + sizeof ID_VENDOR - 1, value) > 0) {
            value[4] = ':';
            memcpy(value + 5, program.data, (size_t)program.size);
            NetbomField fields[] = {{"key", "usb-rule", 8}, {"value", value, 5 + program.size}};
            host->evidence(scan, "device", at, rule.size, fields, 2);
            facts++;
        }
        at += size + 1;
    }
}

static void
inspect(const NetbomHost *host, NetbomScan *scan, const NetbomObject *object)
{
    if (object->bytes.size == 0 || object->bytes.size > LARGEST ||
        !host->spend(scan, 1 + object->bytes.size / STEP))
        return;
    enum { OF_NEW_ID, OF_USB_RULE, OF_ASKS, MARKS = OF_ASKS + DEVICE_TEXT_ASKS_WORDS };
    static const Word marks[MARKS] = {WORD(NEW_ID), WORD(ID_VENDOR), DEVICE_TEXT_ASKS};
    const PrintedBytes printed = printed_of(object);
    uint64_t first[MARKS];
    printed_words_find(&printed, marks, MARKS, first);
    if (!device_text_asks(&object->bytes, first + OF_ASKS))
        read_settings(host, scan, &object->bytes);
    read_new_ids(host, scan, &object->bytes, first[OF_NEW_ID]);
    if (first[OF_USB_RULE] < object->bytes.size)
        read_usb_rules(host, scan, &object->bytes);
}

static const char *const inspect_formats[] = {"text", NULL};

const NetbomPlugin device_config_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "device-config",
    .description = "what configuration files say of the device",
    .inspect_formats = inspect_formats,
    .inspect = inspect,
};
