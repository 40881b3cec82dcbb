// The functions of libzip that archives need, found when the first archive is used: to link libzip, which needs OpenSSL, would cost every start of
// the program more than a millisecond.
#pragma once
#include <zip.h>

typedef struct {
  __typeof__(&zip_error_init) error_init;
  __typeof__(&zip_error_fini) error_fini;
  __typeof__(&zip_source_buffer_create) source_buffer_create;
  __typeof__(&zip_source_keep) source_keep;
  __typeof__(&zip_source_free) source_free;
  __typeof__(&zip_source_open) source_open;
  __typeof__(&zip_source_stat) source_stat;
  __typeof__(&zip_source_read) source_read;
  __typeof__(&zip_source_close) source_close;
  __typeof__(&zip_open_from_source) open_from_source;
  __typeof__(&zip_discard) discard;
  __typeof__(&zip_close) close;
  __typeof__(&zip_get_num_entries) get_num_entries;
  __typeof__(&zip_get_name) get_name;
  __typeof__(&zip_stat_index) stat_index;
  __typeof__(&zip_file_get_external_attributes) file_get_external_attributes;
  __typeof__(&zip_fopen_index) fopen_index;
  __typeof__(&zip_fread) fread;
  __typeof__(&zip_fclose) fclose;
  __typeof__(&zip_file_add) file_add;
  __typeof__(&zip_set_file_compression) set_file_compression;
  __typeof__(&zip_file_set_dostime) file_set_dostime;
  __typeof__(&zip_file_set_external_attributes) file_set_external_attributes;
} jalon_zip;

// Returns the functions; NULL if libzip is not installed. They are looked up once.
const jalon_zip *jalon_zip_load(void);
