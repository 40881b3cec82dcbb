import FileFormat
import StrictJSON

/// Reads bytes by every reader. What is accepted is written, read again and written again: both written forms must be equal, or a file
/// would change by being opened and saved.
func tryEverything(_ bytes: [UInt8]) {
  expectFixedPoint(bytes, "JSON") { bytes in
    guard let document = try? JSONDocument(bytes) else { return nil }
    var writer = JSONWriter(.canonical)
    writer.value(document.root)
    return writer.finish()
  }
  expectFixedPoint(bytes, "roadmap") { bytes in (try? PlanFile.roadmap(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) } }
  expectFixedPoint(bytes, "party") { bytes in (try? PlanFile.party(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) } }
  expectFixedPoint(bytes, "calendar") { bytes in
    (try? PlanFile.calendar(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) }
  }
  expectFixedPoint(bytes, "workspace") { bytes in
    (try? PlanFile.workspace(bytes)).flatMap { $0.isNewer ? nil : PlanFile.bytes(of: $0.value) }
  }
  expectFixedPoint(bytes, "history") { bytes in
    let records = HistoryFile.read(bytes).records
    return records.isEmpty ? nil : records.flatMap { HistoryFile.line($0) }
  }
}

private func expectFixedPoint(_ bytes: [UInt8], _ kind: String, _ rewrite: ([UInt8]) -> [UInt8]?) {
  guard let once = rewrite(bytes) else { return }
  guard let twice = rewrite(once) else { fatalError("\(kind): refused what it wrote: \(String(decoding: once, as: UTF8.self))") }
  guard once == twice else {
    fatalError("\(kind): \(String(decoding: once, as: UTF8.self)) became \(String(decoding: twice, as: UTF8.self))")
  }
}
