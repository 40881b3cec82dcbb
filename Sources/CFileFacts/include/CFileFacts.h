// File attributes that Swift cannot query: glibc declares statx only with GNU extensions enabled.
#include <stdint.h>

// Gets the creation time of an open file or folder; returns false if its file system does not record it.
_Bool jalon_birth(int descriptor, int64_t *seconds, uint32_t *nanoseconds);
