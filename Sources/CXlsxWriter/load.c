#define _GNU_SOURCE
#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static jalon_xlsx functions;
static const jalon_xlsx *loaded;

static void load(void) {
  // Only the version of the headers fits: the structures that are handed to the library grow with its versions.
  void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define FIND(name) \
  if (!(functions.name = (__typeof__(functions.name))dlsym(library, #name))) return;
  JALON_XLSX_FUNCTIONS(FIND)
#undef FIND
  loaded = &functions;
}

const jalon_xlsx *jalon_xlsx_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return loaded;
}

int jalon_xlsx_open_memory(void) { return memfd_create("workbook", MFD_CLOEXEC); }

lxw_error jalon_xlsx_close(lxw_workbook *workbook) {
  locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  if (!plain) {
    functions.lxw_workbook_free(workbook);
    return LXW_ERROR_MEMORY_MALLOC_FAILED;
  }
  locale_t before = uselocale(plain);
  lxw_error error = functions.workbook_close(workbook);
  uselocale(before);
  freelocale(plain);
  return error;
}

void jalon_xlsx_quote(lxw_worksheet *sheet, const char *quoted_name) {
  char *copy = strdup(quoted_name);
  if (!copy) return;
  free(sheet->quoted_name);
  sheet->quoted_name = copy;
}

lxw_format *jalon_xlsx_default_format(lxw_workbook *workbook) { return STAILQ_FIRST(workbook->formats); }
