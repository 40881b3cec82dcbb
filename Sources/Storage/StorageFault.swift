/// Why a file of the workspace could not be read or written: facts, without a sentence. Paths are relative to the workspace folder.
package indirect enum StorageFault: Error, Hashable, Sendable {
  /// There is no folder at this path.
  case noFolder(String)
  /// There is no such file.
  case missing(String)
  /// A directory, a fifo, a socket or a device stands where a file should.
  case notAFile(String)
  /// The file is over the limit of `format.md`, 64 MB.
  case tooLarge(String)
  /// The path, or a symbolic link on it, leads out of the workspace or into what Storage keeps for itself.
  case escapes(String)
  /// The file is no longer what was read: somebody else wrote or removed it.
  case changed(String)
  /// The file should not exist yet, and does.
  case exists(String)
  /// Two changes of one commit are about the same file.
  case twice(String)
  /// Another live process kept the workspace lock for longer than one waits.
  case locked
  /// A staged commit with a right checksum that this program does not understand: a newer one left it. Nothing was touched.
  case newerCommit(String)
  /// A system call failed; `code` is its errno.
  case system(call: String, path: String, code: Int32)
  /// The commit was staged, then could be neither carried out, for this cause, nor taken back: recovery does one of both later.
  case unfinished(StorageFault)
}
