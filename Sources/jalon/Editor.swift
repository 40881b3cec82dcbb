import Glibc

/// The person's own text editor, run without a shell on a file that nobody else can read and that is gone afterwards.
enum Editor {
  /// A text as the editor leaves it; nil where it could not be run, failed, or left something that is no text.
  static func edit(_ text: String) -> String? {
    var words = (Environment["VISUAL"] ?? Environment["EDITOR"] ?? "").split(separator: " ").map { String($0) }
    if words.isEmpty { words = ["vi"] }
    // A folder of its own takes what editors put beside the file.
    guard let folder = try? ScratchFolder() else { return nil }
    defer { folder.remove() }
    let path = "\(folder.path)/notes.md"
    guard write(text, to: path), run(words + [path]) else { return nil }
    return read(path)
  }

  /// Longer than any text that a file may hold, so that a text that is too long is still seen to be one.
  private static let most = 1 << 20

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var rest = Array((text.isEmpty || text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count + count <= most else { return nil }
      if count == 0 { break }
      bytes += part[..<count]
    }
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// Runs a program and waits for it.
  /// - Returns: whether it ended with 0.
  private static func run(_ words: [String]) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What we catch or ignore is nothing to an editor.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], nil, &attributes, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
