// Simulates a wrong clock: `time` returns JALON_TEST_CLOCK, in seconds since 1970. faketime cannot be used: it allocates memory while it
// starts, and the allocator asks for the time while it starts.
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <time.h>

time_t time(time_t *place) {
  const char *shown = getenv("JALON_TEST_CLOCK");
  struct timespec now = {0};
  if (!shown) clock_gettime(CLOCK_REALTIME, &now);
  time_t seconds = shown ? (time_t)atoll(shown) : now.tv_sec;
  if (place) *place = seconds;
  return seconds;
}
