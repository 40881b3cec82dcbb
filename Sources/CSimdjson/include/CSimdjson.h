#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A parsed document: simdjson's tape and the strings to which it refers.
typedef struct jalon_json jalon_json;

/// Parses JSON; NULL if simdjson refuses it. The caller frees the result. `deepest` is the maximum depth of nesting. The position and
/// reason of a fault are found by a slower reader in Swift.
jalon_json *jalon_json_parse(const uint8_t *bytes, size_t length, size_t deepest);
void jalon_json_free(jalon_json *json);

/// Returns the tape, whose words are described in simdjson's doc/tape.md. It is valid until the document is freed.
const uint64_t *jalon_json_tape(const jalon_json *json);
size_t jalon_json_tape_count(const jalon_json *json);

/// Returns the strings, each preceded by its length in four bytes in native byte order. They are valid until the document is freed.
const uint8_t *jalon_json_strings(const jalon_json *json);
size_t jalon_json_strings_count(const jalon_json *json);

#ifdef __cplusplus
}
#endif
