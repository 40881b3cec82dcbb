// A disk that takes seven bytes at a time. strace cannot play it: a call that it answers itself writes nothing.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

ssize_t write(int file, const void *bytes, size_t count) { return syscall(SYS_write, file, bytes, count > 7 ? 7 : count); }
