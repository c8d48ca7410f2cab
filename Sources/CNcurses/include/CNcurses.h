/// What Swift cannot reach of ncurses: macros, variadics and globals; and handlers that must be safe in a signal.
#pragma once

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <sys/ioctl.h>
#include <unistd.h>

/// Looks of a cell, as bits that do not change between builds of ncurses.
enum { NC_BOLD = 1, NC_ITALIC = 2, NC_UNDERLINE = 4, NC_REVERSE = 8, NC_DIM = 16 };

/// Opens the terminal named by TERM; false when there is no such entry, without ending the program as initscr does.
bool nc_open(const char *term);

/// Puts one glyph on the screen-to-be: a scalar and at most two marks, zero where there is none.
void nc_put(int y, int x, unsigned base, unsigned first, unsigned second, unsigned looks, int pair);

/// The columns libc gives a scalar; -1 when it does not know it, and then ncurses cannot show it.
int nc_width(unsigned scalar);

/// The size of the terminal on a descriptor; false when it has none.
bool nc_size(int descriptor, int *width, int *height);

/// Uses UTF-8 even where the environment names no locale.
void nc_use_utf8(void);

/// Writes a byte to the descriptor for every SIGWINCH (`W`), SIGTSTP (`Z`), SIGCONT (`C`), SIGTERM and SIGHUP (`T`).
void nc_watch_signals(int descriptor);

/// Gives these signals back to their defaults.
void nc_unwatch_signals(void);

/// Stops this process as ^Z does, and returns when it is continued.
void nc_stop(void);

/// From now on a crash writes the text to the terminal and sets its modes as they are now, then dies as it would have.
/// The text must live as long as the program. Call before the terminal's modes are changed.
void nc_guard_crashes(const char *restore);

/// The width of the screen ncurses knows.
static inline int nc_columns(void) { return COLS; }
/// The height of the screen ncurses knows.
static inline int nc_rows(void) { return LINES; }
/// The number of colours of the terminal.
static inline int nc_colors(void) { return COLORS; }
/// Forgets what the terminal shows, so that the next update sends everything.
static inline void nc_forget(void) { (void)clearok(curscr, TRUE); }
/// Hands the screen-to-be over, with the cursor at a place.
static inline void nc_update(int y, int x) {
    (void)move(y, x);
    (void)wnoutrefresh(stdscr);
    (void)doupdate();
}
