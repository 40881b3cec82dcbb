#include "allocator.h"

#include <mimalloc.h>
#include <sys/prctl.h>

void jalon_use_huge_pages(int wanted) {
  prctl(PR_SET_THP_DISABLE, !wanted, 0, 0, 0);
  mi_option_set_enabled(mi_option_large_os_pages, wanted);
}

static void begin_with_small_pages(void) { prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0); }

// Runs before any library of the program allocates memory.
__attribute__((section(".preinit_array"), used)) static void (*const before_all)(void) = begin_with_small_pages;
