import FileFormat
import RoadmapEngine

/// Reads the files of a workspace on all cores, and only those that have changed since a former snapshot. A file with the bytes that it had
/// then is not decoded again.
struct WorkspaceReader {
  private let folder: WorkspaceFolder
  private let former: WorkspaceSnapshot?
  private let formerlyBroken: [String: BrokenFile]
  private(set) var broken: [BrokenFile] = []
  /// The broken files, as parts of the workspace.
  private(set) var unreadable: [WorkspaceFile] = []
  private(set) var newer: Set<WorkspaceFile> = []
  private(set) var stamps: [WorkspaceFile: FileStamp] = [:]
  private(set) var traces: [String: FileTrace] = [:]
  /// Whether files were left out whose content is not needed.
  private(set) var isPartial = false

  init(_ folder: WorkspaceFolder, since former: WorkspaceSnapshot?) {
    self.folder = folder
    self.former = former
    formerlyBroken = Dictionary(former?.broken.map { ($0.path, $0) } ?? [], uniquingKeysWith: { first, _ in first })
  }

  typealias Decoding<Value> = @Sendable ([UInt8], String) throws(FormatFault) -> PlanFile.Reading<Value>

  /// Reads every file of a subfolder of the workspace, in byte order of their names.
  /// - Parameters:
  ///   - known: the values of the former snapshot.
  ///   - unneeded: the stamps of files that are left out if they have these stamps, by their paths.
  ///   - file: the part of the workspace for a file name without its ending.
  ///   - path: the path of the file of a value.
  mutating func readAll<Value: Sendable>(
    _ part: String, known: [Value]?, without unneeded: [String: FileStamp] = [:], _ file: (String) -> WorkspaceFile,
    path: (Value) -> String, decode: @escaping Decoding<Value>
  ) throws(StorageFault) -> [Value] {
    let names = try folder.list(part, ending: Self.ending)
    return try read(names.map { "\(part)/\($0)" }, known: known ?? [], without: unneeded, file, path: path, decode: decode)
  }

  private static let ending = ".json"

  /// Reads files, takes the values of unchanged ones from `known`, and records what is broken or newer.
  /// - Parameter paths: the paths of the files, relative to the workspace.
  mutating func read<Value: Sendable>(
    _ paths: [String], known: [Value], without unneeded: [String: FileStamp] = [:], _ file: (String) -> WorkspaceFile,
    path: (Value) -> String, decode: @escaping Decoding<Value>
  ) throws(StorageFault) -> [Value] {
    let former = Dictionary(known.map { (path($0), $0) }, uniquingKeysWith: { first, _ in first })
    // Whether a file still has the trace of the former snapshot.
    let isUnchanged = paths.mapOnAllCores { [folder, traces = self.former?.traces ?? [:]] path in
      traces[path].map { (try? folder.trace(of: path)) == $0 } ?? false
    }
    let isKept = paths.indices.map { isUnchanged[$0] && (former[paths[$0]] != nil || formerlyBroken[paths[$0]] != nil) }
    let changed = paths.indices.filter { !isKept[$0] }.map { paths[$0] }
    let fresh = changed.map { ($0, decoded(former[$0], file(Self.name(of: $0))), unneeded[$0]) }.mapOnAllCores(few: 16) {
      [folder] path, known, unneeded in
      Self.readFile(path, in: folder, known, without: unneeded, decode)
    }
    var next = fresh.makeIterator()
    var values: [Value] = []
    values.reserveCapacity(paths.count)
    for (place, path) in paths.enumerated() {
      let file = file(Self.name(of: path))
      if isKept[place] {
        keep(path, file)
        if let value = former[path], formerlyBroken[path] == nil { values.append(value) }
      } else if let read = next.next() {
        traces[path] = read.trace
        stamps[file] = read.stamp
        switch read.result {
        case .success(nil): isPartial = true
        case .success(let reading?):
          if reading.isNewer { newer.insert(file) }
          values.append(reading.value)
        case .failure(let fault):
          broken.append(BrokenFile(path: path, fault: fault))
          unreadable.append(file)
        }
      }
    }
    return values
  }

  /// Returns what the former snapshot knew of a file; nil if it could not be read then, or not completely.
  private func decoded<Value>(_ value: Value?, _ file: WorkspaceFile) -> (stamp: FileStamp, value: Value)? {
    guard let former, let value, let stamp = former.stamps[file], !former.newer.contains(file), formerlyBroken[file.path] == nil else {
      return nil
    }
    return (stamp, value)
  }

  /// Takes over what the former snapshot knew of an unchanged file.
  private mutating func keep(_ path: String, _ file: WorkspaceFile) {
    traces[path] = former?.traces[path]
    stamps[file] = former?.stamps[file]
    if let fault = formerlyBroken[path] {
      broken.append(fault)
      unreadable.append(file)
    }
    if former?.newer.contains(file) ?? false { newer.insert(file) }
  }

  /// Returns the name of a file without folder and ending.
  private static func name(of path: String) -> String {
    let name = Place.names(of: path).last ?? path
    return String(name.dropLast(ending.count))
  }

  // MARK: Files

  /// The result of reading one file; trace and stamp are nil if its bytes could not be read.
  private struct ReadFile<Value: Sendable>: Sendable {
    var trace: FileTrace?
    var stamp: FileStamp?
    /// What the file holds; nil if it was left out.
    let result: Result<PlanFile.Reading<Value>?, FileFault>
  }

  private static func readFile<Value>(
    _ path: String, in folder: WorkspaceFolder, _ known: (stamp: FileStamp, value: Value)?, without unneeded: FileStamp?,
    _ decode: Decoding<Value>
  ) -> ReadFile<Value> {
    let stored: StoredFile
    do throws(StorageFault) { stored = try folder.read(path) } catch { return ReadFile(result: .failure(.storage(error))) }
    if let known, known.stamp == stored.stamp {
      return ReadFile(trace: stored.trace, stamp: stored.stamp, result: .success(PlanFile.Reading(value: known.value, isNewer: false)))
    }
    // A later version can have written the file, which is then refused.
    if unneeded == stored.stamp, PlanFile.begins(asRoadmap: stored.bytes) {
      return ReadFile(trace: stored.trace, stamp: stored.stamp, result: .success(nil))
    }
    do throws(FormatFault) {
      let reading = try decode(stored.bytes, name(of: path))
      return ReadFile(trace: stored.trace, stamp: stored.stamp, result: .success(reading))
    } catch {
      return ReadFile(trace: stored.trace, stamp: stored.stamp, result: .failure(.format(error)))
    }
  }
}
