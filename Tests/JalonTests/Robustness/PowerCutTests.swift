import Foundation
import Support
import Testing

/// The contents of a real file system at a power cut: its image, copied while the writer is stopped.
///
/// `JALON_POWER_CUTS` is the number of cuts; `make soak` makes more of them.
@Suite(
  .serialized,
  .enabled(if: PowerCut.isPossible, "ext4 images cannot be made and mounted here (mkfs.ext4, loop devices, root): no power was cut"))
struct PowerCutTests {
  private static let cuts = Int(ProcessInfo.processInfo.environment["JALON_POWER_CUTS"] ?? "") ?? 15

  @Test func `every save that was acknowledged is there after a power cut at any moment`() throws {
    var random = SystemRandomNumberGenerator()
    var done = 0
    var seen = 0
    while done < Self.cuts {
      // A new disk at intervals, since the plan grows with every save.
      let disk = try #require(PowerCut())
      disk.mount.folder.write(PowerCut.workspace, to: "w/jalon.json")
      disk.mount.folder.write(PowerCut.roadmap, to: "w/roadmaps/r.json")
      sync()
      let writer = try #require(Writer(disk.mount.folder.path("w")))
      for _ in 0..<min(15, Self.cuts - done) {
        let before = writer.acknowledged().count
        try waitUntil("one more save is acknowledged") { writer.acknowledged().count > before }
        usleep(UInt32.random(in: 0...40000, using: &random))
        #expect(writer.stop())
        let acknowledged = writer.acknowledged()
        let found = try disk.cut { copy in
          let list = Program.run(Program.built("jalon"), ["list", "--format", "json", "--workspace", copy.path("w")])
          let check = Program.run(Program.built("jalon"), ["check", "--workspace", copy.path("w")])
          #expect(list.code == 0 && check.code <= 1, "\(list.output) \(check.output)")
          return copy.text(of: "w/roadmaps/r.json") + copy.names(in: "w/.jalon/staged").joined()
        }
        for step in acknowledged { #expect(found.contains("\"\(step)\""), "\(step) of \(acknowledged.count) was lost") }
        seen += acknowledged.count
        writer.goOn()
        done += 1
      }
    }
    #expect(seen >= Self.cuts)
  }

  @Test func `a power cut directly after the answer of a command loses nothing`() throws {
    let disk = try #require(PowerCut())
    disk.mount.folder.write(PowerCut.workspace, to: "w/jalon.json")
    disk.mount.folder.write(PowerCut.roadmap, to: "w/roadmaps/r.json")
    sync()
    let jalon = Program.built("jalon")
    let workspace = ["--workspace", disk.mount.folder.path("w"), "--today", "2026-11-24"]
    for number in 1...Self.cuts {
      // `me` only renames a file: no later sync for the same command makes the new name durable.
      let words = number % 2 == 0 ? ["me", "name:person-\(number)"] : ["set", "a", "duration:\(number)"]
      #expect(Program.run(jalon, words + workspace).code == 0)
      try disk.cut { copy in
        let check = Program.run(jalon, ["check", "--workspace", copy.path("w"), "--today", "2026-11-24"])
        #expect(check.code <= 1, "\(check.output)")
        if number % 2 == 0 {
          #expect(copy.text(of: "w/.jalon/me.json").contains("\"person-\(number)\""), "\(words)")
        } else if number > 1 {
          #expect(copy.text(of: "w/roadmaps/r.json").contains("\"duration\": \(number)"), "\(words)")
        }
      }
    }
  }
}

/// A small ext4 file system in an image file.
private final class PowerCut {
  static let workspace = #"{"format": "jalon.workspace/1", "title": "W", "language": "en"}"#
  static let roadmap =
    #"{"format": "jalon.roadmap/1", "id": "r", "title": "R", "parties": [], "start": "2027-01-04", "steps": [{"id": "a", "title": "A"}]}"#
  static let isPossible = PowerCut() != nil

  private let images = TemporaryFolder()
  let mount: Mount

  init?() {
    let places = ["/sbin/mkfs.ext4", "/usr/sbin/mkfs.ext4"]
    guard let make = places.first(where: { (place: String) in access(place, X_OK) == 0 }) else { return nil }
    let image = images.path("disk")
    guard FileManager.default.createFile(atPath: image, contents: nil) else { return nil }
    guard truncate(image, 16 << 20) == 0 else { return nil }
    // The file system is initialised completely, since the kernel would otherwise go on in the background, during the copy.
    guard Program.run(make, ["-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", image]).code == 0 else { return nil }
    guard let mount = Mount.image(image) else { return nil }
    self.mount = mount
  }

  /// Copies the image at this moment, mounts the copy and looks at it.
  @discardableResult
  func cut<Value>(_ look: (TemporaryFolder) throws -> Value) throws -> Value {
    let copy = images.path("copy")
    #expect(Program.run("/bin/cp", ["--sparse=always", images.path("disk"), copy]).code == 0)
    defer { unlink(copy) }
    let mount = try #require(Mount.image(copy), "the disk cannot be mounted again")
    return try look(mount.folder)
  }
}

/// A process that saves one step after the other and prints the id of each.
private final class Writer {
  private let process = Process()
  private let output = Pipe()
  private var text = ""

  init?(_ workspace: String) {
    process.executableURL = URL(filePath: Program.built("StoreProbe"))
    process.arguments = [workspace, "1", "100000", "aloud"]
    process.standardOutput = output
    let file = output.fileHandleForReading.fileDescriptor
    guard fcntl(file, F_SETFL, O_NONBLOCK) == 0, (try? process.run()) != nil else { return nil }
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Stops the process and waits until it stands still; a system call that had begun is then complete.
  func stop() -> Bool {
    guard kill(process.processIdentifier, SIGSTOP) == 0 else { return false }
    for _ in 0..<300_000 {
      let state = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
      if state.contains(") T ") { return true }
      usleep(200)
    }
    return false
  }

  func goOn() { kill(process.processIdentifier, SIGCONT) }

  /// Returns the ids of all steps that it has reported as saved.
  func acknowledged() -> [Substring] {
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = read(output.fileHandleForReading.fileDescriptor, &buffer, buffer.count), count > 0 {
      text += String(decoding: buffer.prefix(count), as: UTF8.self)
    }
    return text.split(separator: "\n")
  }
}
