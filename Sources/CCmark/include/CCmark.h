#ifndef CCMARK_H
#define CCMARK_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdbool.h>
#include <stddef.h>

/// What a node is; the extensions' kinds have no constants of their own in cmark.
typedef enum {
    CC_OTHER,
    CC_HEADING, CC_PARAGRAPH, CC_LIST, CC_ITEM, CC_TASK, CC_QUOTE, CC_CODE_BLOCK, CC_HTML_BLOCK, CC_BREAK,
    CC_TABLE, CC_ROW, CC_CELL,
    CC_TEXT, CC_SOFT_BREAK, CC_HARD_BREAK, CC_CODE, CC_HTML, CC_EMPHASIS, CC_STRONG, CC_STRIKE, CC_LINK, CC_IMAGE,
} cc_kind;

/// Reads GitHub's Markdown: CommonMark with tables, strikethrough, bare links and task lists. One reading at a time, since
/// cmark keeps the extensions' special characters in globals while it reads. Free the tree with `cmark_node_free`.
/// Without tables, rows of them are paragraphs: a few thousand bytes can ask for a table of millions of cells.
cmark_node *_Nullable cc_parse(const char *_Nonnull text, size_t length, bool with_tables);

/// The kind of a node.
cc_kind cc_kind_of(cmark_node *_Nonnull node);

/// How a column of a table is aligned: 'l', 'c', 'r', or 0 where the table does not say.
char cc_alignment(cmark_node *_Nonnull table, int column);

#endif
