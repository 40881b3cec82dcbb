#define _GNU_SOURCE
#include "CFileFacts.h"
#include <fcntl.h>
#include <sys/stat.h>

_Bool jalon_birth(int descriptor, int64_t *seconds, uint32_t *nanoseconds) {
  struct statx facts;
  if (statx(descriptor, "", AT_EMPTY_PATH, STATX_BTIME, &facts) != 0) return 0;
  if (!(facts.stx_mask & STATX_BTIME)) return 0;
  *seconds = facts.stx_btime.tv_sec;
  *nanoseconds = facts.stx_btime.tv_nsec;
  return 1;
}
