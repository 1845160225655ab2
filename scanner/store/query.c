/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks the index. */
#include "store/query.h"

#include <string.h>

#include "base/error.h"
#include "base/json.h"
#include "store/store-private.h"

#define COLUMNS_MAX 16

#define ORDER " ORDER BY 1, 2"

typedef struct {
    const QueryColumn *columns;
    guint n_columns;
    const char *text; /* its columns are those of the answer; not so of QUERY_COMPONENT */
} Shape;

static const QueryColumn COMPONENT_COLUMNS[] = {
    {"image", CELL_TEXT, 30},    {"sha256", CELL_TEXT, 12},  {"component", CELL_TEXT, 20},
    {"version", CELL_TEXT, 16},  {"match", CELL_TEXT, 15},   {"confidence", CELL_REAL, 10},
    {"supplier", CELL_TEXT, 16}, {"licence", CELL_TEXT, 20}, {"package", CELL_TEXT, 0}};
static const QueryColumn SUPPLIER_COLUMNS[] = {
    {"image", CELL_TEXT, 30}, {"sha256", CELL_TEXT, 12},  {"supplier", CELL_TEXT, 20},
    {"role", CELL_TEXT, 14},  {"strength", CELL_REAL, 8}, {"whole", CELL_BOOL, 5},
    {"parts", CELL_INT, 5},   {"subject", CELL_TEXT, 20}, {"ownership", CELL_TEXT, 0}};
static const QueryColumn FILE_COLUMNS[] = {{"image", CELL_TEXT, 30},
                                           {"sha256", CELL_TEXT, 12},
                                           {"size", CELL_INT, 10},
                                           {"path", CELL_TEXT, 0}};
static const QueryColumn CERTIFICATE_COLUMNS[] = {
    {"image", CELL_TEXT, 30},     {"sha256", CELL_TEXT, 12},  {"not-before", CELL_TEXT, 10},
    {"not-after", CELL_TEXT, 10}, {"subject", CELL_TEXT, 40}, {"issuer", CELL_TEXT, 0}};
static const QueryColumn IMAGE_COLUMNS[] = {
    {"image", CELL_TEXT, 30},       {"sha256", CELL_TEXT, 12}, {"size", CELL_INT, 10},
    {"components", CELL_INT, 10},   {"problems", CELL_INT, 8}, {"incomplete", CELL_BOOL, 10},
    {"built", CELL_TEXT, 10},       {"vendor", CELL_TEXT, 16}, {"model", CELL_TEXT, 16},
    {"version", CELL_TEXT, 16},     {"os", CELL_TEXT, 12},     {"os-version", CELL_TEXT, 10},
    {"problem-kinds", CELL_TEXT, 0}};
static const QueryColumn FAILURE_COLUMNS[] = {
    {"path", CELL_TEXT, 50}, {"tries", CELL_INT, 5}, {"reason", CELL_TEXT, 0}};

#define SHAPE(columns, statement)                                                                  \
    {                                                                                              \
        columns, G_N_ELEMENTS(columns), statement                                                  \
    }
static const Shape SHAPES[] = {
    /* Of the component only which one it is: a few may be in very many images. */
    [QUERY_COMPONENT] = SHAPE(COMPONENT_COLUMNS,
                              "SELECT i.name, i.sha256, {number_at}, p.confidence FROM {numbers 1}"
                              " JOIN result_component p ON p.component = {number}"
                              " JOIN image i ON i.result = p.result" ORDER ", 3"),
    [QUERY_SUPPLIER] =
        SHAPE(SUPPLIER_COLUMNS,
              "SELECT i.name, i.sha256, s.supplier, s.role, s.strength, s.whole, s.parts,"
              " s.subject, {text_at 2} FROM {rows 1} JOIN result_supplier s ON s.supplier ="
              " {text_at 0} AND s.role = {text_at 1} JOIN image i ON i.result = s.result"
              " WHERE s.strength >= ?2" ORDER ", s.supplier, s.role, s.whole"),
    [QUERY_FILE] = SHAPE(FILE_COLUMNS,
                         "SELECT i.name, i.sha256, f.size, f.path FROM file f"
                         " JOIN result_file p ON p.file = f.id JOIN image i ON i.result = p.result"
                         " WHERE f.sha256 = ?1" ORDER ", f.path"),
    [QUERY_CERTIFICATE] =
        SHAPE(CERTIFICATE_COLUMNS,
              "SELECT i.name, i.sha256, c.not_before, c.not_after, c.subject, c.issuer"
              " FROM certificate c JOIN result_certificate p ON p.certificate = c.id"
              " JOIN image i ON i.result = p.result WHERE c.sha256 = ?1" ORDER ", c.digest"),
    [QUERY_IMAGE] =
        SHAPE(IMAGE_COLUMNS,
              "SELECT i.name, i.sha256, r.size, r.n_components, r.n_problems, r.incomplete,"
              " r.built, r.vendor, r.model, r.version, r.os_name, r.os_version, r.problems"
              " FROM image i JOIN result r ON r.id = i.result" ORDER),
    [QUERY_CONTENTS] =
        SHAPE(COMPONENT_COLUMNS,
              "SELECT i.name, i.sha256, c.name, CASE WHEN c.version = '' THEN c.version_range"
              " ELSE c.version END, '', p.confidence, c.supplier, c.licence, c.purl FROM image i"
              " JOIN result_component p ON p.result = i.result JOIN component c"
              " ON c.id = p.component WHERE i.sha256 = ?1 ORDER BY 3, 4, c.digest"),
    [QUERY_FAILURE] = SHAPE(FAILURE_COLUMNS, "SELECT path, tries, reason FROM failure" ORDER),
};
/* Of one image: by its digest, or the name of one of its files. With OR, PostgreSQL reads all. */
static const char ONE_IMAGE[] =
    "SELECT i.name, i.sha256, r.size, r.n_components, r.n_problems, r.incomplete, r.built,"
    " r.vendor, r.model, r.version, r.os_name, r.os_version, r.problems"
    " FROM image i JOIN result r ON r.id = i.result WHERE i.sha256 IN (SELECT sha256 FROM image"
    " WHERE sha256 = ?1 UNION SELECT image FROM place WHERE name = ?1)" ORDER;

const QueryColumn *
query_columns(QueryKind kind, guint *ret_n)
{
    *ret_n = SHAPES[kind].n_columns;
    return SHAPES[kind].columns;
}

/* ---- which rows of the index are meant ---- */

static const char *
match_word(const Question *question, SqlCursor *component)
{
    if (question->range == NULL)
        return "any version";
    const char *version = sql_text(component, 2), *upstream = sql_text(component, 3);
    bool own_name = strcmp(sql_text(component, 1), question->name) == 0;
    switch (
        version_range_has(question->range, own_name || *upstream == '\0' ? version : upstream)) {
    case RANGE_INSIDE:
        return "in range";
    case RANGE_UNKNOWN:
        return "version unknown";
    default:
        return NULL;
    }
}

/* A component of the name that the range does not rule out: what an answer says of it. */
typedef struct {
    gint64 id;
    char *name, *version, *match, *supplier, *licence, *purl;
} Meant;

static void
meant_clear(gpointer data)
{
    const Meant *meant = data;
    char *const texts[] = {meant->name,     meant->version, meant->match,
                           meant->supplier, meant->licence, meant->purl};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
}

/* Appends them in the order of answers. */
static bool
components_meant(Sql *sql, const Question *question, GArray *meant, GError **error)
{
    const SqlValue value = SQL_T(question->name);
    g_autoptr(SqlCursor) cursor =
        sql_query(sql,
                  "SELECT id, name, version, upstream_version, version_range, supplier, licence,"
                  " purl FROM component WHERE name = ?1 OR upstream = ?1"
                  " ORDER BY name, version, digest",
                  &value, 1, error);
    int got = cursor != NULL ? 1 : -1;
    while (got > 0 && (got = sql_next(cursor, error)) > 0) {
        const char *word = match_word(question, cursor);
        if (word == NULL)
            continue;
        bool has_version = *sql_text(cursor, 2) != '\0';
        Meant one = {.id = sql_int(cursor, 0),
                     .name = g_strdup(sql_text(cursor, 1)),
                     .version = g_strdup(sql_text(cursor, has_version ? 2 : 4)),
                     .match = g_strdup(word),
                     .supplier = g_strdup(sql_text(cursor, 5)),
                     .licence = g_strdup(sql_text(cursor, 6)),
                     .purl = g_strdup(sql_text(cursor, 7))};
        g_array_append_val(meant, one);
    }
    return got >= 0;
}

static char *
meant_ids(const GArray *meant)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    json_begin_array(json);
    for (guint i = 0; i < meant->len; i++)
        json_put_int(json, g_array_index(meant, Meant, i).id);
    json_end_array(json);
    json_writer_finish(json, NULL);
    return g_strdup(out->str);
}

/* Rows [supplier, role, ownership]: each supplier in each role that is meant. */
static char *
suppliers_meant(const Question *question)
{
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(JsonWriter) json = json_writer_new(out, JSON_STYLE_COMPACT);
    bool any = g_strcmp0(question->role, "any") == 0;
    json_begin_array(json);
    for (guint i = 0; i < question->suppliers->len; i++) {
        const QuerySupplier *supplier = &g_array_index(question->suppliers, QuerySupplier, i);
        for (Role role = ROLE_MADE_BY; role <= ROLE_DENIES; role++) {
            bool meant = question->role == NULL ? role <= ROLE_MODULE_OF
                                                : strcmp(question->role, role_name(role)) == 0;
            if (!meant && !any)
                continue;
            json_begin_array(json);
            json_put_string(json, supplier->id);
            json_put_string(json, role_name(role));
            json_put_string(json, supplier->ownership);
            json_end_array(json);
        }
    }
    json_end_array(json);
    json_writer_finish(json, NULL);
    return g_strdup(out->str);
}

/* ---- asking ---- */

typedef struct {
    const Question *question;
    QueryRow row;
    void *user;
    GArray *meant; /* Meant, of QUERY_COMPONENT */
    bool begun;
} Asking;

/* False: it is none of those that are meant. */
static bool
component_cells(const GArray *meant, SqlCursor *cursor, QueryCell *cells)
{
    gint64 at = sql_int(cursor, 2);
    if (at < 0 || at >= meant->len)
        return false;
    const Meant *one = &g_array_index(meant, Meant, at);
    const char *const texts[] = {sql_text(cursor, 0), sql_text(cursor, 1), one->name,
                                 one->version,        one->match,          "",
                                 one->supplier,       one->licence,        one->purl};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        cells[i] = (QueryCell){.text = texts[i]};
    cells[5].real = sql_real(cursor, 3);
    return true;
}

static void
plain_cells(const Shape *shape, SqlCursor *cursor, QueryCell *cells)
{
    for (guint i = 0; i < shape->n_columns; i++) {
        CellType type = shape->columns[i].type;
        cells[i] = (QueryCell){.text = type == CELL_TEXT ? sql_text(cursor, i) : "",
                               .integer = type == CELL_TEXT ? 0 : sql_int(cursor, i),
                               .real = type == CELL_REAL ? sql_real(cursor, i) : 0};
    }
}

static bool
rows_hand_out(Asking *asking, SqlCursor *cursor, GError **error)
{
    const Shape *shape = &SHAPES[asking->question->kind];
    QueryCell cells[COLUMNS_MAX];
    int got = 1;
    bool more = true;
    g_assert(shape->n_columns <= COLUMNS_MAX);
    while (more && (got = sql_next(cursor, error)) > 0) {
        if (asking->question->kind != QUERY_COMPONENT)
            plain_cells(shape, cursor, cells);
        else if (!component_cells(asking->meant, cursor, cells))
            continue;
        asking->begun = true;
        more = asking->row(cells, asking->user);
    }
    return got >= 0;
}

static bool
work_ask(Store *store, void *user, GError **error)
{
    Asking *asking = user;
    const Question *question = asking->question;
    const char *text = SHAPES[question->kind].text;
    g_autofree char *rows = NULL;
    SqlValue values[2] = {SQL_T(question->name), SQL_R(question->min_strength)};
    guint n_values = question->name != NULL;
    if (asking->begun) {
        g_set_error(error, NETBOM_ERROR, NETBOM_ERROR_FILE, "%s: the connection was lost",
                    sql_name(store->sql));
        return false;
    }
    if (question->kind == QUERY_COMPONENT) {
        g_array_set_size(asking->meant, 0);
        if (!components_meant(store->sql, question, asking->meant, error))
            return false;
        rows = meant_ids(asking->meant);
        values[0] = SQL_T(rows);
    } else if (question->kind == QUERY_SUPPLIER) {
        rows = suppliers_meant(question);
        values[0] = SQL_T(rows);
        n_values = 2;
    } else if (question->kind == QUERY_IMAGE && question->name != NULL) {
        text = ONE_IMAGE;
    }
    g_autoptr(SqlCursor) cursor = sql_query(store->sql, text, values, n_values, error);
    return cursor != NULL && rows_hand_out(asking, cursor, error);
}

bool
store_query(Store *store, const Question *question, QueryRow row, void *user, GError **error)
{
    g_autoptr(GArray) meant = g_array_new(FALSE, FALSE, sizeof(Meant));
    g_array_set_clear_func(meant, meant_clear);
    Asking asking = {question, row, user, meant, false};
    return store_read(store, work_ask, &asking, error);
}
