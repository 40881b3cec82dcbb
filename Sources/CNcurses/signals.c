// Needed for the POSIX functions, which a strict C standard hides.
#define _GNU_SOURCE 1
// This is C because Swift's runtime is not async-signal-safe. The handlers call only write, tcsetattr, sigaction, signal and raise.
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char restore_bytes[512];
static volatile size_t restore_count = 0;
static struct termios restore_attributes;
static volatile sig_atomic_t is_prepared = 0;

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t endings = 0;
static volatile sig_atomic_t is_paused = 0;

static const int reported[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
// Signals that end a process that does not handle them, as the real-time signals do: timers, a limit on processor time, a power failure.
static const int deadly[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT};
// Signals that end a process whose write fails. They are ignored, so that the write returns an error instead.
static const int failed_writes[] = {SIGPIPE, SIGXFSZ};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))
static struct sigaction before_reported[COUNT(reported)];
static struct sigaction before_crashes[COUNT(crashes)];
// Whether a signal had its default action, which ends the process; it is restored at the end.
static volatile sig_atomic_t was_deadly[NSIG];

// After a stack overflow there is no other stack for the handler.
static char crash_stack[1 << 16];

void jalon_restore_prepare(const char *bytes, size_t count, const struct termios *attributes) {
  is_prepared = 0;
  restore_count = count < sizeof(restore_bytes) ? count : sizeof(restore_bytes);
  memcpy(restore_bytes, bytes, restore_count);
  restore_attributes = *attributes;
  is_prepared = 1;
}

void jalon_restore_now(void) {
  if (!is_prepared) return;
  is_prepared = 0;
  size_t done = 0;
  while (done < restore_count) {
    ssize_t written = write(STDOUT_FILENO, restore_bytes + done, restore_count - done);
    if (written > 0) done += (size_t)written;
    else if (errno != EINTR) break;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &restore_attributes);
}

void jalon_restore_forget(void) { is_prepared = 0; }

static void crashed(int number) {
  jalon_restore_now();
  // A former handler, such as one that prints backtraces, receives the signal next; the shell sees the true cause in any case.
  for (size_t i = 0; i < COUNT(crashes); i++) {
    if (crashes[i] == number) sigaction(number, &before_crashes[i], NULL);
  }
  raise(number);
}

static void report(int number) {
  int kept = errno;
  int ends = number == SIGTERM || number == SIGHUP || number == SIGINT || number == SIGQUIT || was_deadly[number];
  if (is_paused && (number == SIGINT || number == SIGQUIT)) return;
  if (ends && endings++ > 0) {
    // The session was asked to end before and did not do so.
    jalon_restore_now();
    signal(number, SIG_DFL);
    raise(number);
    return;
  }
  unsigned char byte = (unsigned char)number;
  // If the pipe is full, the reader still has earlier signals to read and will run anyway.
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

// Replaces the default action of a signal; a signal that is ignored or handled already is left as it is.
static void replace_default(int number, const struct sigaction *action) {
  struct sigaction before;
  if (sigaction(number, NULL, &before) != 0 || before.sa_handler != SIG_DFL) return;
  was_deadly[number] = sigaction(number, action, NULL) == 0;
}

int jalon_signals_begin(void) {
  static int is_registered = 0;
  if (pipe_ends[0] < 0) {
    if (pipe(pipe_ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
      fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
      fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
    }
  }
  if (!is_registered) is_registered = atexit(jalon_restore_now) == 0;
  endings = 0;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof(crash_stack)};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  sigemptyset(&action.sa_mask);
  action.sa_handler = report;
  // File reads must not fail because the window was resized.
  action.sa_flags = SA_RESTART;
  for (size_t i = 0; i < COUNT(reported); i++) {
    sigaction(reported[i], NULL, &before_reported[i]);
    // nohup has ignored the hang-up on purpose.
    if (reported[i] == SIGHUP && before_reported[i].sa_handler == SIG_IGN) continue;
    sigaction(reported[i], &action, NULL);
  }
  for (size_t i = 0; i < COUNT(deadly); i++) replace_default(deadly[i], &action);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) replace_default(number, &action);
  action.sa_handler = crashed;
  action.sa_flags = SA_ONSTACK;
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &action, &before_crashes[i]);
  action.sa_handler = SIG_IGN;
  for (size_t i = 0; i < COUNT(failed_writes); i++) replace_default(failed_writes[i], &action);
  return pipe_ends[0];
}

void jalon_signals_end(void) {
  for (size_t i = 0; i < COUNT(reported); i++) sigaction(reported[i], &before_reported[i], NULL);
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &before_crashes[i], NULL);
  for (int number = 1; number < NSIG; number++) {
    if (was_deadly[number]) signal(number, SIG_DFL);
    was_deadly[number] = 0;
  }
}

void jalon_signals_pause(int paused) {
  is_paused = paused;
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  sigemptyset(&action.sa_mask);
  action.sa_handler = paused ? SIG_DFL : report;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

void jalon_signals_stop(void) {
  jalon_signals_pause(1);
  raise(SIGTSTP);
  jalon_signals_pause(0);
}
