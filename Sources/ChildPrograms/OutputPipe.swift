import Glibc

/// A pipe through which the output of a program is read.
final class OutputPipe {
  let readingEnd: Int32
  private(set) var writingEnd: Int32
  private let most: Int
  private(set) var bytes: [UInt8] = []
  private(set) var isOpen = true
  /// Whether the program has written as much as the limit or more.
  private(set) var isOver = false

  /// - Parameter most: the most bytes that are kept.
  init(most: Int) throws(ChildProgram.Fault) {
    var numbers: [Int32] = [-1, -1]
    guard pipe(&numbers) == 0 else { throw .notStarted(code: errno) }
    for number in numbers { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
    (readingEnd, writingEnd) = (numbers[0], numbers[1])
    self.most = most
  }

  deinit {
    close(readingEnd)
    closeWritingEnd()
  }

  /// Closes the end that only the program has from now on.
  func closeWritingEnd() {
    if writingEnd >= 0 { close(writingEnd) }
    writingEnd = -1
  }

  /// Reads what is there.
  func read() {
    var part = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(readingEnd, &part, part.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { return isOpen = false }
    bytes += part.prefix(min(count, most - bytes.count))
    if bytes.count == most { isOver = true }
  }
}
