#include "CZip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static jalon_zip functions;
static const jalon_zip *loaded;

static void load(void) {
  // The ending changes with incompatible versions; all of these have the functions below with the same meaning.
  static const char *const names[] = {"libzip.so.5", "libzip.so.4", "libzip.so"};
  void *library = NULL;
  for (size_t index = 0; index < sizeof names / sizeof *names && !library; index++) library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define FIND(name) \
  if (!(functions.name = (__typeof__(functions.name))dlsym(library, "zip_" #name))) return
  FIND(error_init);
  FIND(error_fini);
  FIND(source_buffer_create);
  FIND(source_keep);
  FIND(source_free);
  FIND(source_open);
  FIND(source_stat);
  FIND(source_read);
  FIND(source_close);
  FIND(open_from_source);
  FIND(discard);
  FIND(close);
  FIND(get_num_entries);
  FIND(get_name);
  FIND(stat_index);
  FIND(file_get_external_attributes);
  FIND(fopen_index);
  FIND(fread);
  FIND(fclose);
  FIND(file_add);
  FIND(set_file_compression);
  FIND(file_set_dostime);
  FIND(file_set_external_attributes);
#undef FIND
  loaded = &functions;
}

const jalon_zip *jalon_zip_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return loaded;
}
