// Simulates a disk that accepts seven bytes per write. strace cannot be used: a call whose result it sets writes nothing.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t count) { return syscall(SYS_write, file, bytes, count > 7 ? 7 : count); }
