#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parsed document: simdjson's tape and the strings that it points into.
typedef struct jalon_json jalon_json;

/// NULL where simdjson refuses the bytes; why and where is found by a slower reader. To be freed.
jalon_json *jalon_json_parse(const uint8_t *bytes, size_t length, size_t deepest);
void jalon_json_free(jalon_json *json);

/// One word a node, as simdjson's doc/tape.md describes.
const uint64_t *jalon_json_tape(const jalon_json *json);
size_t jalon_json_tape_count(const jalon_json *json);

/// Strings with their length in front, four bytes in the byte order of the machine.
const uint8_t *jalon_json_strings(const jalon_json *json);
size_t jalon_json_strings_count(const jalon_json *json);

#ifdef __cplusplus
}
#endif
