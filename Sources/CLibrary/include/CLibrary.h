// What ships inside the program: calendars, templates and a sample workspace, as the bytes of their files.
#pragma once

#include <stddef.h>

/// How many files there are.
size_t jalon_library_count(void);

/// The name of a file, a path such as "calendars/NE.json"; NULL beyond the count.
const char *jalon_library_name(size_t index);

/// The bytes of a file, without a zero at the end; NULL beyond the count.
const unsigned char *jalon_library_bytes(size_t index);

/// How many bytes a file has; 0 beyond the count.
size_t jalon_library_size(size_t index);
