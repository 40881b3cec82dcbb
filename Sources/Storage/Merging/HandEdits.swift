import FileFormat

/// What other programs have changed in the plan since Jalon last wrote it.
struct HandEdits {
  /// The records of these edits, which the act that is saved now follows, and the records that they need.
  var unwritten: [MergedHistory.File] = []
  /// The paths of the files to remember as edited; nil if it is not known what the files were.
  var remembered: Set<String>?

  /// The id of the record of the edits; nil if there are none.
  var id: String? { unwritten.last { !$0.name.isStart }?.records.last?.id }

  /// The lines of the records, by the files to which they are appended.
  var appends: [Append] { unwritten.map(\.append) }
}
