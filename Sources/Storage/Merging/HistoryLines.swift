import FileFormat
import RoadmapEngine

/// A file of history as git may have merged it: with lines that mark a conflict, and with records that stand in it twice.
struct HistoryLines {
  /// The records, each id once, in the order of their first lines. Of several lines with one id that differ, the shortest counts.
  private(set) var records: [ChangeRecord] = []
  /// The lines that cannot be read and mark no conflict.
  let damaged: [HistoryFile.DamagedLine]
  /// Whether git has marked a conflict in the file.
  private(set) var isMarked = false
  /// Whether the file is not what Jalon would write of its records.
  private(set) var isDisordered: Bool

  init(_ bytes: [UInt8]) {
    let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].map { Array($0.utf8) }
    var kept = bytes
    if bytes.split(separator: UInt8(ascii: "\n")).contains(where: { line in marks.contains { line.starts(with: $0) } }) {
      // An empty line in place of a line of git keeps the numbers of the other lines.
      kept = Array(
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
          marks.contains { line.starts(with: $0) } ? [] : line
        }.joined(separator: [UInt8(ascii: "\n")]))
      isMarked = true
    }
    let read = HistoryFile.read(kept)
    damaged = read.damaged
    var indexes: [String: Int] = [:]
    for record in read.records {
      if let index = indexes[record.id] {
        records[index] = records[index].settled(with: record)
      } else {
        indexes[record.id] = records.count
        records.append(record)
      }
    }
    isDisordered = isMarked || records.count < read.records.count || bytes.contains(UInt8(ascii: "\r"))
  }
}

extension ChangeRecord {
  /// Returns the one of two records with one id whose line is shorter, since a purge blanks texts, or else the first in byte order. So every clone
  /// takes the same one.
  func settled(with other: ChangeRecord) -> ChangeRecord {
    if self == other { return self }
    let (own, others) = (HistoryFile.line(self), HistoryFile.line(other))
    return own.count == others.count ? others.lexicographicallyPrecedes(own) ? other : self : others.count < own.count ? other : self
  }
}
