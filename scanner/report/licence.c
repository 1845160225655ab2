/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells SPDX licence identifiers and expressions from other licence texts. */
#include "report/licence.h"

#include <string.h>

#define NESTING_MAX 32
#define TEXT_MAX    4096

#define SPDX_LICENCE(id) id,
#define SPDX_EXCEPTION(id)
static const char *const LICENCES[] = {
#include "report/spdx-ids.def"
};
#undef SPDX_LICENCE
#undef SPDX_EXCEPTION

#define SPDX_LICENCE(id)
#define SPDX_EXCEPTION(id) id,
static const char *const EXCEPTIONS[] = {
#include "report/spdx-ids.def"
};
#undef SPDX_LICENCE
#undef SPDX_EXCEPTION

typedef struct {
    const char *at;
    char *token;   /* the current one; NULL at the end of the text */
    GString *text; /* what was read, in the spelling of the list */
    unsigned nesting;
} Parser;

/* The identifier in the spelling of the list, or NULL. */
static const char *
find(const char *const *ids, size_t n_ids, const char *id)
{
    size_t low = 0, high = n_ids;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = g_ascii_strcasecmp(id, ids[middle]);

        if (order == 0)
            return ids[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static bool
is_id_char(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '.' || c == '+' || c == ':';
}

static void
next_token(Parser *parser)
{
    size_t length = 0;

    g_clear_pointer(&parser->token, g_free);
    while (*parser->at == ' ')
        parser->at++;
    if (*parser->at == '\0')
        return;
    while (is_id_char(parser->at[length]))
        length++;
    parser->token = g_strndup(parser->at, MAX(length, 1));
    parser->at += MAX(length, 1);
}

static bool
is_word(const Parser *parser, const char *word)
{
    return parser->token != NULL && g_ascii_strcasecmp(parser->token, word) == 0;
}

static void
append_word(GString *text, const char *word)
{
    if (text->len > 0 && text->str[text->len - 1] != '(')
        g_string_append_c(text, ' ');
    g_string_append(text, word);
}

/* "LicenseRef-x", "DocumentRef-x:LicenseRef-y": names that a document defines for itself. */
static bool
is_reference(const char *token)
{
    const char *reference = token;

    if (g_str_has_prefix(token, "DocumentRef-")) {
        reference = strchr(token, ':');
        if (reference == NULL || reference == token + strlen("DocumentRef-"))
            return false;
        reference++;
    }
    return g_str_has_prefix(reference, "LicenseRef-") && reference[strlen("LicenseRef-")] != '\0' &&
           strpbrk(reference, ":+") == NULL;
}

/* A licence, with a "+" where "or later" is meant. */
static bool
parse_licence(Parser *parser)
{
    const char *token = parser->token;

    if (token == NULL)
        return false;
    const char *id = find(LICENCES, G_N_ELEMENTS(LICENCES), token);

    if (id == NULL && is_reference(token))
        id = token;
    if (id != NULL) {
        append_word(parser->text, id);
    } else {
        size_t length = strlen(token);
        g_autofree char *base = g_strndup(token, length > 0 ? length - 1 : 0);

        id = find(LICENCES, G_N_ELEMENTS(LICENCES), base);
        if (length == 0 || token[length - 1] != '+' || id == NULL)
            return false;
        append_word(parser->text, id);
        g_string_append_c(parser->text, '+');
    }
    next_token(parser);
    return true;
}

static bool parse_expression(Parser *parser);

static bool
parse_term(Parser *parser)
{
    if (is_word(parser, "(")) {
        if (++parser->nesting > NESTING_MAX)
            return false;
        append_word(parser->text, "(");
        next_token(parser);
        if (!parse_expression(parser) || !is_word(parser, ")"))
            return false;
        g_string_append_c(parser->text, ')');
        next_token(parser);
        parser->nesting--;
        return true;
    }
    if (!parse_licence(parser))
        return false;
    if (is_word(parser, "WITH")) {
        next_token(parser);
        const char *exception = parser->token != NULL
                                    ? find(EXCEPTIONS, G_N_ELEMENTS(EXCEPTIONS), parser->token)
                                    : NULL;

        if (exception == NULL)
            return false;
        append_word(parser->text, "WITH");
        append_word(parser->text, exception);
        next_token(parser);
    }
    return true;
}

static bool
parse_expression(Parser *parser)
{
    if (!parse_term(parser))
        return false;
    while (is_word(parser, "AND") || is_word(parser, "OR")) {
        append_word(parser->text, is_word(parser, "AND") ? "AND" : "OR");
        next_token(parser);
        if (!parse_term(parser))
            return false;
    }
    return true;
}

LicenceForm
licence_parse(const char *text, char **ret_text)
{
    const char *id = find(LICENCES, G_N_ELEMENTS(LICENCES), text);

    if (id != NULL) {
        *ret_text = g_strdup(id);
        return LICENCE_ID;
    }
    if (strlen(text) <= TEXT_MAX) {
        Parser parser = {.at = text, .text = g_string_new(NULL)};

        next_token(&parser);
        bool valid = parse_expression(&parser) && parser.token == NULL;

        g_free(parser.token);
        *ret_text = g_string_free(parser.text, !valid);
        if (valid)
            return LICENCE_EXPRESSION;
    }
    *ret_text = g_strdup(text);
    return LICENCE_NAME;
}
