/* SPDX-License-Identifier: GPL-3.0-or-later */
/* stanza.c: reads the "Key: value" records of dpkg and opkg. */
#include "stanza.h"

#include <strings.h>

bool
text_next_line(const NetbomBytes *text, uint64_t *at, uint64_t *ret_offset, NetbomBytes *ret_line)
{
    if (*at >= text->size)
        return false;
    NetbomBytes rest = netbom_slice(text, *at, UINT64_MAX);
    const uint8_t *end = memchr(rest.data, '\n', (size_t)rest.size);
    *ret_line = netbom_slice(&rest, 0, end ? (uint64_t)(end - rest.data) : rest.size);
    *ret_offset = *at;
    *at += ret_line->size + 1;
    if (ret_line->size > 0 && ret_line->data[ret_line->size - 1] == '\r')
        ret_line->size--;
    return true;
}

static bool
is_empty(const NetbomBytes *line)
{
    for (uint64_t i = 0; i < line->size; i++)
        if (line->data[i] != ' ' && line->data[i] != '\t')
            return false;
    return true;
}

bool
stanza_next(const NetbomBytes *text, uint64_t *at, uint64_t *ret_offset, NetbomBytes *ret_stanza)
{
    uint64_t offset, begin = 0, end = 0;
    NetbomBytes line;

    while (text_next_line(text, at, &offset, &line)) {
        if (!is_empty(&line)) {
            if (end == 0)
                begin = offset;
            end = offset + line.size;
        } else if (end > 0) {
            break;
        }
    }
    if (end == 0)
        return false;
    *ret_offset = begin;
    *ret_stanza = netbom_slice(text, begin, end - begin);
    return true;
}

static bool
is_blank(uint8_t byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

NetbomBytes
text_trim(NetbomBytes text)
{
    while (text.size > 0 && is_blank(text.data[text.size - 1]))
        text.size--;
    while (text.size > 0 && is_blank(text.data[0])) {
        text.data++;
        text.size--;
    }
    return text;
}

NetbomBytes
stanza_field(const NetbomBytes *stanza, const char *key)
{
    size_t key_size = strlen(key);
    uint64_t at = 0, offset;
    NetbomBytes line, none = {NULL, 0};

    while (text_next_line(stanza, &at, &offset, &line))
        if (line.size > key_size && line.data[key_size] == ':' &&
            strncasecmp((const char *)line.data, key, key_size) == 0)
            return text_trim(netbom_slice(&line, key_size + 1, UINT64_MAX));
    return none;
}

/* The last of the three words of Status: "install ok installed". No status means installed. */
static bool
is_installed(const NetbomBytes *stanza)
{
    NetbomBytes status = stanza_field(stanza, "Status");
    uint64_t at = status.size;

    while (at > 0 && status.data[at - 1] != ' ')
        at--;
    NetbomBytes state = netbom_slice(&status, at, UINT64_MAX);
    return !(state.size == 13 && memcmp(state.data, "not-installed", 13) == 0) &&
           !(state.size == 12 && memcmp(state.data, "config-files", 12) == 0);
}

/* "name (version)": splits; the version is empty if it is not told. */
static void
split_source(const NetbomBytes *text, NetbomBytes *ret_name, NetbomBytes *ret_version)
{
    const uint8_t *open = text->size ? memchr(text->data, '(', (size_t)text->size) : NULL;

    *ret_name = *text;
    *ret_version = (NetbomBytes){NULL, 0};
    if (!open)
        return;
    uint64_t at = (uint64_t)(open - text->data);
    NetbomBytes rest = netbom_slice(text, at + 1, UINT64_MAX);
    const uint8_t *close = rest.size ? memchr(rest.data, ')', (size_t)rest.size) : NULL;
    *ret_name = text_trim(netbom_slice(text, 0, at));
    if (close)
        *ret_version = netbom_slice(&rest, 0, (uint64_t)(close - rest.data));
}

typedef struct {
    NetbomField fields[12];
    size_t n;
} Fields;

static void
add(Fields *fields, const char *key, NetbomBytes value)
{
    if (value.size > 0)
        fields->fields[fields->n++] = (NetbomField){key, (const char *)value.data, value.size};
}

void
stanza_report(const NetbomHost *host, NetbomScan *scan, const char *manager, uint64_t offset,
              const NetbomBytes *stanza)
{
    NetbomBytes name = stanza_field(stanza, "Package"), version = stanza_field(stanza, "Version");
    NetbomBytes source, source_version;
    Fields fields = {.n = 0};

    if (name.size == 0 || version.size == 0 || !is_installed(stanza))
        return;
    /* OpenWrt: Source is a path in the build system, SourceName the name. */
    NetbomBytes text = stanza_field(stanza, "SourceName");
    if (text.size == 0)
        text = stanza_field(stanza, "Source");
    split_source(&text, &source, &source_version);
    NetbomBytes licence = stanza_field(stanza, "License");
    if (licence.size == 0)
        licence = stanza_field(stanza, "Licence");

    add(&fields, "manager", (NetbomBytes){(const uint8_t *)manager, strlen(manager)});
    add(&fields, "name", name);
    add(&fields, "version", version);
    add(&fields, "arch", stanza_field(stanza, "Architecture"));
    add(&fields, "source", source);
    add(&fields, "source-version", source_version);
    add(&fields, "maintainer", stanza_field(stanza, "Maintainer"));
    add(&fields, "vendor", stanza_field(stanza, "Vendor"));
    add(&fields, "licence", licence);
    add(&fields, "homepage", stanza_field(stanza, "Homepage"));
    add(&fields, "distro", stanza_field(stanza, "Origin"));
    add(&fields, "cpe", stanza_field(stanza, "CPE-ID"));
    host->evidence(scan, "package", offset, stanza->size, fields.fields, fields.n);
}

void
stanza_report_all(const NetbomHost *host, NetbomScan *scan, const char *manager,
                  const NetbomBytes *text)
{
    uint64_t at = 0, offset;
    NetbomBytes stanza;

    while (stanza_next(text, &at, &offset, &stanza) && host->spend(scan, 1 + stanza.size / 4096))
        stanza_report(host, scan, manager, offset, &stanza);
}
