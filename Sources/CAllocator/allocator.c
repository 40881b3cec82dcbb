#include "allocator.h"

#include <sys/prctl.h>

// Read by jemalloc when it takes memory for the first time: what it has may lie on huge pages.
const char *malloc_conf = "thp:always";

void jalon_use_huge_pages(int wanted) { prctl(PR_SET_THP_DISABLE, !wanted, 0, 0, 0); }

static void begin_with_small_pages(void) { jalon_use_huge_pages(0); }

// Before any library of the program takes memory.
__attribute__((section(".preinit_array"), used)) static void (*const before_all)(void) = begin_with_small_pages;
