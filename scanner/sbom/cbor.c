/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CBOR, item by item. */
#include "sbom/cbor.h"

CborKind
cbor_peek(const Cbor *cbor)
{
    if (cbor->failed || cbor->at >= cbor->size)
        return CBOR_SIMPLE;
    return (CborKind)(cbor->data[cbor->at] >> 5);
}

static bool
fail(Cbor *cbor)
{
    cbor->failed = true;
    return false;
}

bool
cbor_head(Cbor *cbor, CborHead *ret_head)
{
    if (cbor->failed || cbor->at >= cbor->size)
        return fail(cbor);
    guint8 first = cbor->data[cbor->at++];
    guint8 more = first & 31;
    guint64 value = more;
    if (more >= 24) {
        gsize size = more <= 27 ? (gsize)1 << (more - 24) : 0;
        if (size == 0 || size > cbor->size - cbor->at)
            return fail(cbor);
        value = 0;
        for (gsize i = 0; i < size; i++)
            value = value << 8 | cbor->data[cbor->at++];
    }
    *ret_head = (CborHead){(CborKind)(first >> 5), value};
    return true;
}

void
cbor_skip(Cbor *cbor)
{
    /* Items still to pass over; each takes a byte at least, so that it cannot grow beyond them. */
    guint64 left = 1;
    CborHead head;
    while (left > 0 && cbor_head(cbor, &head)) {
        guint64 inside = 0;
        left--;
        if (head.kind == CBOR_BYTES || head.kind == CBOR_TEXT) {
            if (head.value > cbor->size - cbor->at) {
                fail(cbor);
                return;
            }
            cbor->at += (gsize)head.value;
        } else if (head.kind == CBOR_ARRAY || head.kind == CBOR_MAP) {
            inside = head.value;
            if (inside > cbor->size - cbor->at) {
                fail(cbor);
                return;
            }
            inside *= head.kind == CBOR_MAP ? 2 : 1;
        } else if (head.kind == CBOR_TAG) {
            inside = 1;
        }
        left += inside;
    }
}

const guint8 *
cbor_string(Cbor *cbor, CborKind kind, gsize *ret_size)
{
    CborHead head;
    if (cbor_peek(cbor) != kind) {
        cbor_skip(cbor);
        return NULL;
    }
    if (!cbor_head(cbor, &head) || head.value > cbor->size - cbor->at) {
        cbor->failed = true;
        return NULL;
    }
    const guint8 *text = cbor->data + cbor->at;
    cbor->at += (gsize)head.value;
    *ret_size = (gsize)head.value;
    return text;
}

guint64
cbor_enter(Cbor *cbor, CborKind kind)
{
    CborHead head;
    if (cbor_peek(cbor) != kind) {
        cbor_skip(cbor);
        return 0;
    }
    /* Each item takes a byte at least. */
    if (!cbor_head(cbor, &head) || head.value > cbor->size - cbor->at) {
        cbor->failed = true;
        return 0;
    }
    return head.value;
}
