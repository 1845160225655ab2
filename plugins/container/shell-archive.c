/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shell-archive.c: the plugin for shell scripts with an archive behind them: installers of ONIE,
 * SONiC and Cumulus ("exit_marker" on a line of its own), makeself (the number of lines of the
 * script is in it), and others that mark the end by a line.
 *
 * Facts: ONIE's sharch; makeself's header.
 */
#include "wrapper.h"

enum { SCRIPT_MAX = 1024 * 1024, VALUE_MAX = 128, PAYLOAD_MIN = 32 };

static const NetbomMagic magics[] = {
    {"#!/bin/sh", 9, 0, NETBOM_MAGIC_START},
    {"#!/bin/bash", 11, 0, NETBOM_MAGIC_START},
    {"#! /bin/sh", 10, 0, NETBOM_MAGIC_START},
    {"#!/usr/bin/env bash", 19, 0, NETBOM_MAGIC_START},
};
static const char *const formats[] = {"shell-archive", NULL};

/* Lines that end a script. */
static const char *const markers[] = {
    "\nexit_marker\n",       "\n__ARCHIVE__\n", "\n__ARCHIVE_BELOW__\n", "\n__ARCHIVE_FOLLOWS__\n",
    "\n__PAYLOAD_BELOW__\n", "\n__PAYLOAD__\n", "\n__BINARY__\n",        "\n__TAR_FOLLOWS__\n",
    "\n#__ARCHIVE__#\n",     "\n__DATA__\n",    "\n__END_OF_SCRIPT__\n",
};

/* Behind the first such text before `end`; 0: it is not there. */
static uint64_t
find(const NetbomBytes *bytes, uint64_t end, const char *text)
{
    uint64_t size = strlen(text);
    NetbomBytes part = netbom_slice(bytes, 0, end);
    for (uint64_t at = 0; at + size <= part.size; at++) {
        const uint8_t *p = memchr(part.data + at, text[0], (size_t)(part.size - size - at + 1));
        if (!p)
            return 0;
        at = (uint64_t)(p - part.data);
        if (memcmp(p, text, (size_t)size) == 0)
            return at + size;
    }
    return 0;
}

/* The number behind a text such as `skip="`; 0: it is not there. */
static uint64_t
number_get(const NetbomBytes *bytes, uint64_t end, const char *text)
{
    uint64_t at = find(bytes, end, text), value = 0;
    if (at == 0)
        return 0;
    if (at < end && bytes->data[at] == '"')
        at++;
    for (unsigned i = 0; i < 8 && at < end; i++, at++) {
        uint8_t c = bytes->data[at];
        if (c < '0' || c > '9')
            break;
        value = value * 10 + (c - '0');
    }
    return value;
}

/* Behind this many lines; 0: there are not so many. */
static uint64_t
lines_skip(const NetbomBytes *bytes, uint64_t lines)
{
    uint64_t at = 0;
    for (; lines > 0; lines--) {
        const uint8_t *p =
            at < bytes->size ? memchr(bytes->data + at, '\n', (size_t)(bytes->size - at)) : NULL;
        if (!p)
            return 0;
        at = (uint64_t)(p - bytes->data) + 1;
    }
    return at;
}

/* How much of the object is text. */
static uint64_t
script_size(const NetbomBytes *object)
{
    NetbomBytes part = netbom_slice(object, 0, SCRIPT_MAX);
    const uint8_t *nul = memchr(part.data, 0, (size_t)part.size);
    return nul ? (uint64_t)(nul - part.data) : part.size;
}

/* Where the payload begins; 0: it is a script alone. */
static uint64_t
payload_find(const NetbomBytes *object)
{
    uint64_t script = script_size(object), at = 0;
    for (unsigned i = 0; i < WRAPPER_COUNT(markers) && at == 0; i++)
        at = find(object, script, markers[i]);
    if (at == 0) {
        /* makeself: skip="N" is the number of lines; older ones have lines=N or a tail -n +N. */
        NetbomBytes text = netbom_slice(object, 0, script);
        uint64_t skip = number_get(&text, script, "\nskip=");
        if (skip == 0)
            skip = number_get(&text, script, "\nlines=");
        if (skip == 0) {
            skip = number_get(&text, script, "tail -n +");
            skip = skip > 0 ? skip - 1 : 0;
        }
        at = skip > 0 ? lines_skip(&text, skip) : 0;
    }
    if (at == 0 || object->size - at < PAYLOAD_MIN)
        return 0;
    /* The rest must not be text. */
    NetbomBytes rest = netbom_slice(object, at, 512);
    for (uint64_t i = 0; i < rest.size; i++)
        if (rest.data[i] < 9 || rest.data[i] > 0x7e)
            return at;
    return 0;
}

static bool
detect(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *object, uint64_t at,
       NetbomClaim *ret_claim)
{
    if (at != 0 || !netbom_match(object, 0, "#!", 2) || !host->spend(scan, 256))
        return false;
    uint64_t payload = payload_find(object);
    if (payload == 0)
        return false;
    *ret_claim =
        wrapper_claim("shell-archive", object, 0, object->size, NETBOM_GRADE_STRUCTURE, true);
    ret_claim->detail = payload;
    return true;
}

/* NAME=VALUE or NAME="VALUE" at the beginning of a line. */
static void
variable_give(const Wrapper *wrapper, uint64_t end, const char *line, const char *key)
{
    uint64_t at = find(wrapper->range, end, line);
    if (at == 0)
        return;
    bool quoted = netbom_match(wrapper->range, at, "\"", 1);
    at += quoted;
    NetbomBytes value = netbom_slice(wrapper->range, at, VALUE_MAX);
    uint64_t size = 0;
    while (size < value.size && value.data[size] > ' ' && value.data[size] < 0x7f &&
           value.data[size] != '"' && value.data[size] != ';' && value.data[size] != '$')
        size++;
    if (size > 0 && size < value.size && value.data[size] != '$')
        wrapper->host->header(wrapper->scan, key, at, size, (const char *)value.data, size);
}

static void
unpack(const NetbomHost *host, NetbomScan *scan, const NetbomBytes *range, const NetbomClaim *claim)
{
    static const struct {
        const char *line, *key;
    } variables[] = {
        {"\npayload_sha1=", "payload-sha1"},
        {"\nmachine=", "machine"},
        {"\nplatform=", "platform"},
        {"\nimage_type=", "image-type"},
        {"\nimage_version=", "version"},
        {"\nbuild_machine=", "build-machine"},
        {"\nlabel=", "name"},
        {"\nMD5=", "payload-md5"},
    };
    Wrapper wrapper = {host, scan, range};
    uint64_t payload = claim->detail;
    if (payload == 0 || payload > range->size)
        return;
    host->structure(scan, 0, payload);
    for (unsigned i = 0; i < WRAPPER_COUNT(variables); i++)
        variable_give(&wrapper, payload, variables[i].line, variables[i].key);
    if (find(range, payload, "exit_marker") > 0)
        wrapper_fact(&wrapper, "type", 0, payload, "ONIE installer");
    else if (find(range, payload, "akeself") > 0)
        wrapper_fact(&wrapper, "type", 0, payload, "makeself");
    wrapper_part(&wrapper, "payload", NULL, payload, range->size - payload);
}

static const char *const fact_keys[] = {"version", "name",        "build-machine", "image-type",
                                        "machine", "payload-md5", "payload-sha1",  "platform",
                                        "type",    NULL};

const NetbomPlugin shell_archive_plugin = {
    NETBOM_PLUGIN_HEAD,
    .name = "shell-archive",
    .description = "shell scripts with an archive behind them",
    .magics = magics,
    .n_magics = WRAPPER_COUNT(magics),
    .formats = formats,
    .detect = detect,
    .unpack = unpack,
    .facts = fact_keys,
};
