#include "CNcurses.h"

#include <langinfo.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

extern int wcwidth(wchar_t);

bool nc_open(const char *term) { return newterm(term, stdout, stdin) != NULL; }

void nc_put(int y, int x, unsigned base, unsigned first, unsigned second, unsigned looks, int pair) {
    attr_t attributes = (looks & NC_BOLD ? A_BOLD : 0) | (looks & NC_ITALIC ? A_ITALIC : 0) |
                        (looks & NC_UNDERLINE ? A_UNDERLINE : 0) | (looks & NC_REVERSE ? A_REVERSE : 0) |
                        (looks & NC_DIM ? A_DIM : 0);
    wchar_t text[] = {(wchar_t)base, (wchar_t)first, (wchar_t)second, 0};
    cchar_t cell;
    // Pairs above 32767 only pass through the options.
    if (setcchar(&cell, text, attributes, 0, &pair) == OK) (void)mvadd_wchnstr(y, x, &cell, 1);
}

int nc_width(unsigned scalar) { return wcwidth((wchar_t)scalar); }

bool nc_size(int descriptor, int *width, int *height) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *width = size.ws_col;
    *height = size.ws_row;
    return true;
}

void nc_use_utf8(void) {
    (void)setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) (void)setlocale(LC_CTYPE, "C.UTF-8");
}
