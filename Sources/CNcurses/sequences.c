#include "CNcurses.h"

extern char *tiparm(const char *capability, ...);
extern int tputs(const char *text, int lines, int (*put)(int));

static char sequence[255];
static size_t length;

static int keep(int byte) {
  if (length < sizeof(sequence)) sequence[length++] = (char)byte;
  return byte;
}

// Uses tputs because the capabilities of old terminals contain pauses in the middle of the sequence.
size_t jalon_sequence(const char *capability, int first, int second, const char **bytes) {
  length = 0;
  const char *text = tiparm(capability, first, second);
  if (text) tputs(text, 1, keep);
  *bytes = sequence;
  return length;
}
