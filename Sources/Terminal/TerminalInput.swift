import Canvas
import Glibc

/// Waits for keys, signals and changed files together.
struct TerminalInput {
  /// The descriptor from which the numbers of signals are read.
  let signals: Int32
  var decoder = InputDecoder()
  /// Whether the input has ended, because the terminal was closed.
  private(set) var isEnded = false

  /// How many milliseconds the rest of a key's sequence may arrive after its Escape; longer over a network.
  private let escapeDelay = Screen.environment("SSH_CONNECTION") == nil ? 25 : 50

  init(signals: Int32, described: [[UInt8]: Key]) {
    self.signals = signals
    decoder.described = described
  }

  /// Removes and returns the letters that have been read already and come before any other event.
  mutating func letters() -> [Key] { decoder.letters() }

  /// The shortest wait that counts as waiting: keys that arrive sooner were typed before.
  private static let moment = Duration.milliseconds(2)

  enum Arrival: Equatable {
    case event(Event)
    case signal(Int32)
    case nothing
  }

  /// Returns the next event or signal; `nothing` if the deadline passes first.
  /// - Parameter watch: a descriptor that becomes readable when files change; -1 for none.
  mutating func next(until deadline: ContinuousClock.Instant?, watch: Int32 = -1) -> Arrival {
    while true {
      if let event = decoder.next() { return .event(event) }
      if isEnded { return decoder.next(complete: true).map { .event($0) } ?? .event(.endOfInput) }
      let patience = decoder.patience.map { max($0, escapeDelay) }
      let left = deadline.map { Self.milliseconds(until: $0) }
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
      ]
      let asked = ContinuousClock.now
      let ready = poll(&sources, nfds_t(sources.count), [patience, left].compactMap(\.self).min().map(Int32.init) ?? -1)
      if ready < 0, errno == EINTR { continue }
      var number: UInt8 = 0
      if ready > 0, sources[1].revents != 0, read(signals, &number, 1) == 1 { return .signal(Int32(number)) }
      if ready > 0, sources[0].revents != 0 {
        // Keys that were available at once were typed while the program was busy.
        if let burst = take(isAtOnce: .now - asked > Self.moment) { return .event(.burst(burst)) }
      } else if ready > 0, sources[2].revents != 0 {
        return .event(.filesChanged)
      } else if ready <= 0 {
        if let patience, left.map({ patience <= $0 }) ?? true, let event = decoder.next(complete: true) { return .event(event) }
        if let left, left <= (patience ?? .max) { return .nothing }
        if ready < 0 { isEnded = true }
      }
    }
  }

  /// Reads the available bytes.
  /// - Parameter isAtOnce: whether they arrived while the program was waiting for them.
  /// - Returns: the keys, if they came together and cannot have been typed; nil otherwise.
  private mutating func take(isAtOnce: Bool) -> [Key]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 {
      if isAtOnce, !decoder.isWaiting, let keys = InputDecoder.burst(buffer.prefix(count)) { return keys }
      decoder.feed(buffer.prefix(count))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isEnded = true
    }
    return nil
  }

  /// Returns the milliseconds until a deadline, rounded up so that a wait never ends just before it; 0 if it has passed.
  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = (deadline - .now).components
    if seconds < 0 || attoseconds < 0 { return 0 }
    return Int(min(seconds, 86_400)) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
