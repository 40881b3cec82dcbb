/// Why an XML file is not read to its end.
enum XMLFault<Refusal: Error>: Error {
  /// It is not well formed; the reason is that of the parser.
  case syntax(String, line: Int)
  /// It declares a document type.
  case doctype(line: Int)
  /// It is nested deeper than any file that programs write.
  case tooDeep(line: Int)
  /// The visitor refuses it.
  case refused(Refusal, line: Int)
}
