// What a file system says of a file and Swift cannot ask for: glibc declares statx only where GNU extensions are wanted.
#include <stdint.h>

// When an open file or folder was made; false where its file system does not say.
_Bool jalon_birth(int descriptor, int64_t *seconds, uint32_t *nanoseconds);
