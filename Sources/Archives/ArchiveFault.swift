/// Why an archive is not read or not made.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// The bytes are not those of a zip archive.
  case notAnArchive
  /// The archive ends before its table of contents is complete.
  case cut
  /// The contents of an entry, or the table of contents (an empty name), are damaged.
  case damaged(String)
  /// An entry that no archive of Jalon has: a folder, a link, a path that leads elsewhere, an encrypted one.
  case forbidden(String)
  /// Two entries have this name, or names that differ only in upper and lower case.
  case repeated(String)
  /// The archive exceeds a limit.
  case tooLarge
  /// The library for archives is not installed.
  case noLibrary
}
