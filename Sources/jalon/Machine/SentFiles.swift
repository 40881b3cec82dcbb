import Wording

/// The files of packets or sheets that are sent: complete on disk before anything is recorded, and named as they are to be called afterwards.
struct SentFiles {
  private let folder: String
  private var drafts: [OutputFile.Draft] = []
  /// Why they could not be written; nil if they were.
  private(set) var failure: Failure?

  init(in folder: String) { self.folder = folder }

  /// Writes files under temporary names. If one cannot be written, none is left.
  /// - Returns: whether all were written.
  mutating func draft(_ files: [(name: String, bytes: [UInt8])]) -> Bool {
    do throws(Failure) {
      for file in files {
        let path = OutputFile.path(of: file.name, in: folder)
        try OutputFile.checkFree(of: path)
        drafts.append(try OutputFile.draft(file.bytes, of: path))
      }
      return true
    } catch {
      failure = error
      discard()
      return false
    }
  }

  /// Removes the files.
  mutating func discard() {
    for draft in drafts { draft.discard() }
    drafts = []
  }

  /// Gives the files their names, and returns their paths. If one cannot be renamed, the others are not lost.
  /// - Throws: if a file cannot be renamed. The failure says that it is recorded as sent.
  func publish() throws(Failure) -> [String] {
    var lost: Failure?
    for draft in drafts { do throws(Failure) { try draft.publish() } catch { lost = lost ?? error } }
    if let lost { throw Failure(lost.code, Wording.ofReader.recordedButNotWritten(lost.diagnostic.sentence)) }
    return drafts.map(\.path)
  }
}
