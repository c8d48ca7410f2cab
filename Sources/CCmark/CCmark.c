#include "CCmark.h"

#include <pthread.h>
#include <string.h>

static pthread_mutex_t reading = PTHREAD_MUTEX_INITIALIZER;

static cmark_node *parse(const char *text, size_t length, bool with_tables) {
    static const char *const extensions[] = {"strikethrough", "autolink", "tasklist", "table"};
    size_t count = sizeof extensions / sizeof *extensions - (with_tables ? 0 : 1);
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    if (parser == NULL) return NULL;
    for (size_t i = 0; i < count; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[i]);
        if (extension != NULL) cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return document;
}

cmark_node *cc_parse(const char *text, size_t length, bool with_tables) {
    pthread_mutex_lock(&reading);
    cmark_node *document = parse(text, length, with_tables);
    pthread_mutex_unlock(&reading);
    return document;
}

static cc_kind kind_of_extension(cmark_node *node) {
    static const struct {
        const char *name;
        cc_kind kind;
    } kinds[] = {{"table", CC_TABLE},      {"table_row", CC_ROW}, {"table_header", CC_ROW},
                 {"table_cell", CC_CELL}, {"strikethrough", CC_STRIKE}};
    const char *name = cmark_node_get_type_string(node);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(name, kinds[i].name) == 0) return kinds[i].kind;
    }
    return CC_OTHER;
}

cc_kind cc_kind_of(cmark_node *node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: return CC_HEADING;
    case CMARK_NODE_PARAGRAPH: return CC_PARAGRAPH;
    case CMARK_NODE_LIST: return CC_LIST;
    case CMARK_NODE_ITEM: return strcmp(cmark_node_get_type_string(node), "tasklist") == 0 ? CC_TASK : CC_ITEM;
    case CMARK_NODE_BLOCK_QUOTE: return CC_QUOTE;
    case CMARK_NODE_CODE_BLOCK: return CC_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return CC_HTML_BLOCK;
    case CMARK_NODE_THEMATIC_BREAK: return CC_BREAK;
    case CMARK_NODE_TEXT: return CC_TEXT;
    case CMARK_NODE_SOFTBREAK: return CC_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return CC_HARD_BREAK;
    case CMARK_NODE_CODE: return CC_CODE;
    case CMARK_NODE_HTML_INLINE: return CC_HTML;
    case CMARK_NODE_EMPH: return CC_EMPHASIS;
    case CMARK_NODE_STRONG: return CC_STRONG;
    case CMARK_NODE_LINK: return CC_LINK;
    case CMARK_NODE_IMAGE: return CC_IMAGE;
    default: return kind_of_extension(node);
    }
}

char cc_alignment(cmark_node *table, int column) {
    uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
    bool is_known = alignments != NULL && column >= 0 && column < cmark_gfm_extensions_get_table_columns(table);
    return is_known ? (char)alignments[column] : 0;
}
