/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text.c: the text that describes a volume group of LVM2.
 *
 * "key = value" and "name { ... }", values are numbers, "strings" and [lists, of, both]; '#' begins
 * a comment. GROUP { extent_size, physical_volumes { PV { id, pe_start } }, logical_volumes { LV {
 * segmentN { start_extent, extent_count, type, stripe_count, stripes = ["PV", extent] } } } }.
 */
#include "lvm.h"

enum { DEPTH_MAX = 8, GROUP = 1, KIND, ITEM, SEGMENT };

typedef struct {
    NetbomBytes text;
    uint64_t at;
    NetbomBytes sections[DEPTH_MAX];
    unsigned depth;
} Parser;

static bool
is(const NetbomBytes *word, const char *text)
{
    return word->size == strlen(text) && memcmp(word->data, text, (size_t)word->size) == 0;
}

/* The next word, string (without quotes) or sign; empty at the end of the text. */
static NetbomBytes
token_next(Parser *parser)
{
    const NetbomBytes *text = &parser->text;
    while (parser->at < text->size) {
        const uint8_t c = text->data[parser->at];
        if (c == '#')
            while (parser->at < text->size && text->data[parser->at] != '\n')
                parser->at++;
        else if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            parser->at++;
        else
            break;
    }
    if (parser->at >= text->size || text->data[parser->at] == 0)
        return (NetbomBytes){NULL, 0};
    uint64_t begin = parser->at, end = begin + 1;
    if (text->data[begin] == '"') {
        for (begin++; end < text->size && text->data[end] != '"'; end++)
            end += text->data[end] == '\\';
        parser->at = end + 1;
    } else if (memchr("{}[]=,", text->data[begin], 6)) {
        parser->at = end;
    } else {
        while (end < text->size && !memchr(" \t\r\n{}[]=,#\"", text->data[end], 12) &&
               text->data[end] != 0)
            end++;
        parser->at = end;
    }
    return netbom_slice(text, begin, end - begin);
}

static uint64_t
number(const NetbomBytes *word)
{
    uint64_t value = 0;
    for (uint64_t i = 0; i < word->size && i < 18; i++) {
        if (word->data[i] < '0' || word->data[i] > '9')
            return 0;
        value = value * 10 + (uint64_t)(word->data[i] - '0');
    }
    return value;
}

/* The identity in the text has dashes in it. */
static bool
id_fits(const LvmText *lvm, const NetbomBytes *word)
{
    unsigned count = 0;
    for (uint64_t i = 0; i < word->size; i++)
        if (word->data[i] != '-' && (count >= LVM_ID_SIZE || word->data[i] != lvm->id[count++]))
            return false;
    return count == LVM_ID_SIZE;
}

static void
segment_value(LvmText *lvm, LvmSegment *segment, const NetbomBytes *key, const NetbomBytes *value,
              const NetbomBytes *second)
{
    if (is(key, "start_extent"))
        segment->start = number(value);
    else if (is(key, "extent_count"))
        segment->count = number(value);
    else if ((is(key, "type") && !is(value, "striped")) ||
             (is(key, "stripe_count") && !is(value, "1")))
        segment->here = false;
    else if (is(key, "stripes")) {
        segment->first = number(second);
        if (value->size != lvm->here.size || value->size == 0 ||
            memcmp(value->data, lvm->here.data, (size_t)value->size) != 0)
            segment->here = false;
    }
}

/* A value with its key; of a list the first two. */
static void
value_found(LvmText *lvm, const Parser *parser, const NetbomBytes *key, const NetbomBytes *value,
            const NetbomBytes *second)
{
    const NetbomBytes *kind = &parser->sections[KIND - 1], *item = &parser->sections[ITEM - 1];
    if (parser->depth == GROUP && is(key, "extent_size"))
        lvm->extent_size = number(value);
    else if (parser->depth == ITEM && is(kind, "physical_volumes") && is(key, "id") &&
             id_fits(lvm, value))
        lvm->here = *item;
    else if (parser->depth == ITEM && is(kind, "physical_volumes") && is(key, "pe_start") &&
             lvm->here.data == item->data)
        lvm->data_at = number(value);
    else if (parser->depth == SEGMENT && is(kind, "logical_volumes") && lvm->volume.n_segments > 0)
        segment_value(lvm, &lvm->volume.segments[lvm->volume.n_segments - 1], key, value, second);
}

static bool
section_open(LvmText *lvm, Parser *parser, const NetbomBytes *name)
{
    if (parser->depth >= DEPTH_MAX)
        return false;
    parser->sections[parser->depth++] = *name;
    const bool volumes =
        parser->depth >= ITEM && is(&parser->sections[KIND - 1], "logical_volumes");
    if (parser->depth == GROUP && lvm->group.size == 0)
        lvm->group = *name;
    if (parser->depth == ITEM && volumes) {
        lvm->volume.name = *name;
        lvm->volume.n_segments = 0;
        lvm->volume.too_many = false;
    }
    if (parser->depth == SEGMENT && volumes && name->size > 7 &&
        memcmp(name->data, "segment", 7) == 0) {
        if (lvm->volume.n_segments < LVM_SEGMENTS_MAX)
            lvm->volume.segments[lvm->volume.n_segments++] = (LvmSegment){.here = true};
        else
            lvm->volume.too_many = true;
    }
    return true;
}

static bool
section_close(LvmText *lvm, Parser *parser)
{
    if (parser->depth == 0)
        return false;
    const bool volume = parser->depth == ITEM && is(&parser->sections[KIND - 1], "logical_volumes");
    parser->depth--;
    return !volume || lvm->give(lvm->user, &lvm->volume);
}

static bool
list_read(Parser *parser, NetbomBytes *ret_first, NetbomBytes *ret_second)
{
    for (unsigned count = 0;;) {
        const NetbomBytes word = token_next(parser);
        if (!word.data)
            return false;
        if (is(&word, "]"))
            return true;
        if (is(&word, ","))
            continue;
        if (count == 0)
            *ret_first = word;
        if (count == 1)
            *ret_second = word;
        count++;
    }
}

bool
lvm_text_read(LvmText *lvm, const NetbomBytes *text)
{
    Parser parser = {.text = *text};
    for (;;) {
        NetbomBytes key = token_next(&parser);
        if (!key.data || !lvm->host->spend(lvm->scan, 1))
            return parser.depth == 0 && lvm->group.size > 0;
        if (is(&key, "}")) {
            if (!section_close(lvm, &parser))
                return false;
            continue;
        }
        const NetbomBytes sign = token_next(&parser);
        if (is(&sign, "{")) {
            if (!section_open(lvm, &parser, &key))
                return false;
            continue;
        }
        if (!is(&sign, "="))
            return false;
        NetbomBytes value = token_next(&parser), second = {NULL, 0};
        if (is(&value, "[")) {
            value.size = 0;
            if (!list_read(&parser, &value, &second))
                return false;
        }
        value_found(lvm, &parser, &key, &value, &second);
    }
}
