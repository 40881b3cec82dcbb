// Without these two, ncurses hides its wide functions.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE

#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// Bracketed paste, which ncurses 6.4 does not switch on by itself.
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static SCREEN *screen;
static struct termios before;
static bool has_before;
static bool unicode;

// What the handlers write: made beforehand, because a handler may neither allocate nor ask terminfo.
static char restore[256];
static size_t restore_length;

static volatile sig_atomic_t pending;
static int wake[2] = {-1, -1};

static void append(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  size_t length = strlen(text);
  if (restore_length + length >= sizeof restore) return;
  memcpy(restore + restore_length, text, length);
  restore_length += length;
}

static void give_back(void) {
  ssize_t ignored = write(STDOUT_FILENO, restore, restore_length);
  (void)ignored;
  if (has_before) tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

// A crash: the terminal first, then the signal itself, so that the shell sees the truth.
static void on_crash(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

// The first request to end is taken at the next read, so that what is unsaved can be kept; the second one ends at once.
static void on_end(int number) {
  if (pending != 0) {
    give_back();
    _exit(128 + number);
  }
  pending = number;
  ssize_t ignored = write(wake[1], "!", 1);
  (void)ignored;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void choose_locale(void) {
  // With a locale that is not installed, or with C, ncurses turns everything beyond ASCII into blanks.
  if (setlocale(LC_ALL, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    const char *asked = getenv("LC_ALL");
    if (asked == NULL || *asked == 0) asked = getenv("LC_CTYPE");
    if (asked == NULL || *asked == 0) asked = getenv("LANG");
    // Somebody who asked for another character set has a terminal that speaks it.
    bool is_plain = asked == NULL || *asked == 0 || strcmp(asked, "C") == 0 || strcmp(asked, "POSIX") == 0 || strstr(asked, "UTF-8") != NULL ||
                    strstr(asked, "utf8") != NULL;
    if (is_plain) setlocale(LC_CTYPE, "C.UTF-8");
  }
  unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void define_keys(void) {
  // Not in every terminal's description, or under numbers that differ from one build of ncurses to the next.
  static const struct { const char *sequence; int code; } keys[] = {
      {"\033[H", JALON_KEY_HOME},         {"\033[F", JALON_KEY_END},          {"\033[1~", JALON_KEY_HOME},         {"\033[4~", JALON_KEY_END},
      {"\033[7~", JALON_KEY_HOME},        {"\033[8~", JALON_KEY_END},         {"\033[1;2A", JALON_KEY_SHIFT_UP},   {"\033[1;2B", JALON_KEY_SHIFT_DOWN},
      {"\033[1;2C", JALON_KEY_SHIFT_RIGHT}, {"\033[1;2D", JALON_KEY_SHIFT_LEFT}, {"\033[1;3A", JALON_KEY_ALT_UP},  {"\033[1;3B", JALON_KEY_ALT_DOWN},
      {"\033[200~", JALON_KEY_PASTE_START}, {"\033[201~", JALON_KEY_PASTE_END},
  };
  for (size_t index = 0; index < sizeof keys / sizeof keys[0]; index++) define_key(keys[index].sequence, keys[index].code);
}

static void send(const char *text) {
  fputs(text, stdout);
  fflush(stdout);
}

bool jalon_screen_open(const char *term) {
  choose_locale();
  has_before = tcgetattr(STDIN_FILENO, &before) == 0;
  // initscr would end the program where the terminal is unknown.
  screen = newterm(term, stdout, stdin);
  if (screen == NULL) return false;
  set_term(screen);
  raw();  // Not cbreak: Ctrl+S would freeze the terminal, Ctrl+C end the program.
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  set_escdelay(25);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_keys();
  restore_length = 0;
  append(paste_off);
  append(tigetstr("rmcup"));
  append(tigetstr("cnorm"));
  append(tigetstr("sgr0"));
  if (pipe(wake) != 0) wake[0] = wake[1] = -1;
  pending = 0;
  static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  for (size_t index = 0; index < sizeof crashes / sizeof crashes[0]; index++) handle(crashes[index], on_crash);
  static const int ends[] = {SIGTERM, SIGHUP, SIGINT};
  for (size_t index = 0; index < sizeof ends / sizeof ends[0]; index++) handle(ends[index], on_end);
  send(paste_on);
  return true;
}

void jalon_screen_close(void) {
  if (screen == NULL) return;
  send(paste_off);
  curs_set(1);
  endwin();
  delscreen(screen);
  screen = NULL;
  if (has_before) tcsetattr(STDIN_FILENO, TCSANOW, &before);
  static const int all[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGTERM, SIGHUP, SIGINT};
  for (size_t index = 0; index < sizeof all / sizeof all[0]; index++) signal(all[index], SIG_DFL);
  for (int end = 0; end < 2; end++) {
    if (wake[end] >= 0) close(wake[end]);
    wake[end] = -1;
  }
}

void jalon_screen_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

int jalon_screen_colours(void) { return has_colors() ? COLORS : 0; }

// alloc_pair crashes on a terminal without colours.
int jalon_screen_pair(int foreground, int background) {
  if (!has_colors()) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

bool jalon_screen_is_unicode(void) { return unicode; }

void jalon_screen_put(int y, int x, const char *text, int attributes, int pair) {
  attr_t style = A_NORMAL;
  if (attributes & JALON_BOLD) style |= A_BOLD;
  if (attributes & JALON_UNDERLINE) style |= A_UNDERLINE;
  if (attributes & JALON_REVERSE) style |= A_REVERSE;
  if (attributes & JALON_DIM) style |= A_DIM;
  // The pair goes in through the pointer: as an argument it ends at 32767.
  wattr_set(stdscr, style, 0, &pair);
  mvwaddstr(stdscr, y, x, text);
}

void jalon_screen_show(int cursor_y, int cursor_x) {
  if (cursor_x >= 0) {
    wmove(stdscr, cursor_y, cursor_x);
    curs_set(1);
  } else {
    curs_set(0);
  }
  wnoutrefresh(stdscr);
  doupdate();
}

void jalon_screen_forget(void) {
  clearok(curscr, TRUE);
  wclear(stdscr);
}

static int translated(wint_t key) {
  if (key >= JALON_KEY_FIRST) return (int)key;
  if (key >= KEY_F(0) && key <= KEY_F(63)) return JALON_KEY_FUNCTION + (int)(key - KEY_F(0));
  switch (key) {
    case KEY_UP: return JALON_KEY_UP;
    case KEY_DOWN: return JALON_KEY_DOWN;
    case KEY_LEFT: return JALON_KEY_LEFT;
    case KEY_RIGHT: return JALON_KEY_RIGHT;
    case KEY_HOME: return JALON_KEY_HOME;
    case KEY_END: return JALON_KEY_END;
    case KEY_PPAGE: return JALON_KEY_PAGE_UP;
    case KEY_NPAGE: return JALON_KEY_PAGE_DOWN;
    case KEY_BACKSPACE: return JALON_KEY_BACKSPACE;
    case KEY_DC: return JALON_KEY_DELETE;
    case KEY_IC: return JALON_KEY_INSERT;
    case KEY_BTAB: return JALON_KEY_BACK_TAB;
    case KEY_ENTER: return JALON_KEY_ENTER;
    case KEY_RESIZE: return JALON_KEY_RESIZE;
    case KEY_SR: return JALON_KEY_SHIFT_UP;
    case KEY_SF: return JALON_KEY_SHIFT_DOWN;
    case KEY_SLEFT: return JALON_KEY_SHIFT_LEFT;
    case KEY_SRIGHT: return JALON_KEY_SHIFT_RIGHT;
    default: return JALON_KEY_OTHER;
  }
}

int jalon_screen_next(int milliseconds, int32_t *value) {
  wtimeout(stdscr, 0);
  for (;;) {
    if (pending != 0) {
      *value = pending;
      return JALON_SIGNAL;
    }
    wint_t key = 0;
    int outcome = wget_wch(stdscr, &key);
    if (outcome == KEY_CODE_YES) {
      *value = translated(key);
      return JALON_KEY;
    }
    if (outcome == OK) {
      *value = (int32_t)key;
      return JALON_CHARACTER;
    }
    // The pipe wakes the wait for a signal that comes between the look at `pending` and the wait.
    struct pollfd waits[2] = {{STDIN_FILENO, POLLIN, 0}, {wake[0], POLLIN, 0}};
    int ready = poll(waits, wake[0] >= 0 ? 2 : 1, milliseconds);
    if (ready == 0) return JALON_NOTHING;
    if (ready < 0 && errno != EINTR) return JALON_END;
    if (ready > 0 && (waits[0].revents & (POLLHUP | POLLERR | POLLNVAL)) && !(waits[0].revents & POLLIN)) return JALON_END;
    if (ready > 0 && (waits[0].revents & POLLIN) && (waits[0].revents & POLLHUP)) return JALON_END;
  }
}

void jalon_screen_leave(void) {
  send(paste_off);
  def_prog_mode();
  endwin();
}

void jalon_screen_return(void) {
  reset_prog_mode();
  send(paste_on);
  jalon_screen_forget();
  wrefresh(stdscr);
}

void jalon_screen_suspend(void) {
  jalon_screen_leave();
  raise(SIGSTOP);
  jalon_screen_return();
}

void jalon_terminal_reset(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) == 0) {
    mode.c_iflag |= ICRNL | IXON;
    mode.c_oflag |= OPOST | ONLCR;
    mode.c_lflag |= ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN;
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  }
  // Synchronised output, paste, focus and mouse off; left-to-right in stored order; the normal screen, cursor and colours.
  send("\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1000l\033[8h\033[0 k\033[?1049l\033[?25h\033[0m");
}
