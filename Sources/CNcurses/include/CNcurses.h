// The parts of ncurses that Swift cannot import by itself, and what must run inside of a signal.

// Asks ncurses for characters beyond eight bits; it declares none of them otherwise.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#include <stddef.h>
#include <termios.h>

// term.h is left out, because its macros have names such as `lines`; these are all we need of it.
extern char *tigetstr(const char *name);
extern int tigetnum(const char *name);
extern int tigetflag(const char *name);

// wchar.h hides it unless all of X/Open is asked for, which would have to happen before any other header.
extern int wcwidth(wchar_t letter);

// Swift 6 refuses global variables of C as shared mutable state.
static inline WINDOW *jalon_stdscr(void) { return stdscr; }
static inline int jalon_colours(void) { return COLORS; }
static inline SCREEN *jalon_newterm(const char *type) { return newterm(type, stdout, stdin); }

// The sequence of a capability with its numbers put in, as it is to be sent; at most 255 bytes, good until the next call.
size_t jalon_sequence(const char *capability, int first, int second, const char **bytes);

// Keeps what brings the terminal back: written and set when the process crashes or exits, until it is forgotten.
void jalon_restore_prepare(const char *bytes, size_t count, const struct termios *attributes);
void jalon_restore_now(void);
void jalon_restore_forget(void);

// Sets the handlers, and returns the end of a pipe from which the numbers of signals can be read, one byte each; -1 when there is none.
int jalon_signals_begin(void);
void jalon_signals_end(void);
// While another program has the terminal, its keys interrupt and stop that program and not this one.
void jalon_signals_pause(int paused);
// Stops this process as Ctrl-Z in a shell does, and returns when it is told to go on.
void jalon_signals_stop(void);
