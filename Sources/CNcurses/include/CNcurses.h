// The parts of ncurses that Swift cannot import directly, and the code that runs in signal handlers.

// Without these, ncurses does not declare its functions for characters beyond eight bits.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#include <stddef.h>
#include <termios.h>

// term.h is not included because its macros have names such as `lines`; these declarations are all that is needed of it.
extern char *tigetstr(const char *name);
extern int tigetnum(const char *name);
extern int tigetflag(const char *name);

// wchar.h declares it only with _XOPEN_SOURCE, which would have to be defined before any other header.
extern int wcwidth(wchar_t letter);

// Swift 6 does not import global variables of C, which are shared mutable state.
static inline WINDOW *jalon_stdscr(void) { return stdscr; }
static inline int jalon_colours(void) { return COLORS; }
static inline SCREEN *jalon_newterm(const char *type) { return newterm(type, stdout, stdin); }

// Returns the length of a capability's sequence with its parameters filled in, at most 255 bytes, and sets `bytes` to it; valid until the
// next call.
size_t jalon_sequence(const char *capability, int first, int second, const char **bytes);

// Stores what restores the terminal: the bytes to write and the modes to set. `jalon_restore_now` restores it, as do a crash and an exit,
// until `jalon_restore_forget`.
void jalon_restore_prepare(const char *bytes, size_t count, const struct termios *attributes);
void jalon_restore_now(void);
void jalon_restore_forget(void);

// Installs the signal handlers. Returns the descriptor of a pipe from which the numbers of signals are read, one byte each; -1 on
// failure.
int jalon_signals_begin(void);
void jalon_signals_end(void);
// While paused, the interrupt and stop keys affect the program that uses the terminal and not this one.
void jalon_signals_pause(int paused);
// Stops this process as Ctrl-Z does in a shell, and returns when it is continued.
void jalon_signals_stop(void);
