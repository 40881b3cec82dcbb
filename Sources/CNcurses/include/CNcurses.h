#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Keys that curses names by macros, and those that Jalon defines itself.
enum {
  JALON_KEY_FIRST = 0x4000,
  JALON_KEY_SHIFT_UP = JALON_KEY_FIRST,
  JALON_KEY_SHIFT_DOWN,
  JALON_KEY_SHIFT_LEFT,
  JALON_KEY_SHIFT_RIGHT,
  JALON_KEY_ALT_UP,
  JALON_KEY_ALT_DOWN,
  JALON_KEY_PASTE_START,
  JALON_KEY_PASTE_END,
  JALON_KEY_UP,
  JALON_KEY_DOWN,
  JALON_KEY_LEFT,
  JALON_KEY_RIGHT,
  JALON_KEY_HOME,
  JALON_KEY_END,
  JALON_KEY_PAGE_UP,
  JALON_KEY_PAGE_DOWN,
  JALON_KEY_BACKSPACE,
  JALON_KEY_DELETE,
  JALON_KEY_INSERT,
  JALON_KEY_BACK_TAB,
  JALON_KEY_ENTER,
  JALON_KEY_RESIZE,
  JALON_KEY_OTHER,
  JALON_KEY_FUNCTION,  // F0; F1 is one more.
};

/// What a wait for input has brought.
enum { JALON_NOTHING, JALON_CHARACTER, JALON_KEY, JALON_SIGNAL, JALON_END };

enum { JALON_BOLD = 1, JALON_UNDERLINE = 2, JALON_REVERSE = 4, JALON_DIM = 8 };

/// Opens the terminal; false where curses does not know it.
bool jalon_screen_open(const char *term);
void jalon_screen_close(void);

void jalon_screen_size(int *width, int *height);
/// How many colours the terminal has; 0 for none.
int jalon_screen_colours(void);
/// A pair of colours (-1: the terminal's own); 0 where there are none.
int jalon_screen_pair(int foreground, int background);
/// Whether text beyond ASCII can be shown.
bool jalon_screen_is_unicode(void);

void jalon_screen_put(int y, int x, const char *text, int attributes, int pair);
/// Sends what has changed; a negative column hides the cursor.
void jalon_screen_show(int cursor_y, int cursor_x);
/// Forgets what the terminal shows, so that all of it is sent again.
void jalon_screen_forget(void);

/// Waits for input, at most so many milliseconds; negative: for ever. `value` is a scalar, a key or a signal.
int jalon_screen_next(int milliseconds, int32_t *value);

/// Gives the terminal back for a moment, and takes it again.
void jalon_screen_leave(void);
void jalon_screen_return(void);
/// Stops the program as Ctrl+Z does; returns when it goes on.
void jalon_screen_suspend(void);

/// Mends a terminal that another program has left in a bad state.
void jalon_terminal_reset(void);
