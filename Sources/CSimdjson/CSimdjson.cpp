#include "CSimdjson.h"

#include <cstring>
#include <new>
#include <simdjson.h>

struct jalon_json {
  simdjson::dom::document document;
  size_t strings;
};

// simdjson does not store the total size of the strings; it is the end of the last string on the tape.
static size_t strings_count(const jalon_json &json) {
  const uint64_t *tape = json.document.tape.get();
  const size_t count = jalon_json_tape_count(&json);
  size_t end = 0;
  for (size_t index = 1; index < count; index++) {
    const char type = char(tape[index] >> 56);
    if (type == 'l' || type == 'u' || type == 'd') index++;  // A number's value is the next word.
    if (type != '"') continue;
    const size_t start = tape[index] & 0xFFFFFFFFFFFFFF;
    uint32_t length;
    std::memcpy(&length, json.document.string_buf.get() + start, sizeof length);
    end = start + sizeof length + length;
  }
  return end;
}

jalon_json *jalon_json_parse(const uint8_t *bytes, size_t length, size_t deepest) {
  jalon_json *json = new (std::nothrow) jalon_json;
  if (json == nullptr) return nullptr;
  simdjson::dom::parser parser;
  // The maximum depth determines the size of the parser's buffers, so it is set before the parse.
  if (parser.allocate(length, deepest) || parser.parse_into_document(json->document, bytes, length, true).error()) {
    delete json;
    return nullptr;
  }
  json->strings = strings_count(*json);
  return json;
}

void jalon_json_free(jalon_json *json) { delete json; }

const uint64_t *jalon_json_tape(const jalon_json *json) { return json->document.tape.get(); }

// The low 56 bits of the root word are the index of the last word of the tape.
size_t jalon_json_tape_count(const jalon_json *json) { return json->document.tape[0] & 0xFFFFFFFFFFFFFF; }

const uint8_t *jalon_json_strings(const jalon_json *json) { return json->document.string_buf.get(); }

size_t jalon_json_strings_count(const jalon_json *json) { return json->strings; }
