// The files that are built into the program: calendars, parties, bodies, templates and a sample workspace, as their bytes.
#pragma once

#include <stddef.h>

/// Returns the number of files.
size_t jalon_library_count(void);

/// Returns the name of a file, a path such as "calendars/NE.json"; NULL beyond the count.
const char *jalon_library_name(size_t index);

/// Returns the bytes of a file, without a terminating zero; NULL beyond the count.
const unsigned char *jalon_library_bytes(size_t index);

/// Returns the size of a file in bytes; 0 beyond the count.
size_t jalon_library_size(size_t index);
