import Glibc
import Testing

/// Waits until a condition holds, for at most a minute, so that only a failing test waits that long.
///
/// It blocks the thread: an asynchronous wait would continue only when another test frees one of the few threads, which can take minutes.
/// - Parameters:
///   - state: the name of the condition, for the message. The condition must last once it holds, since a passing state can be missed.
///   - isReached: whether the condition holds now.
/// - Throws: if the condition never holds.
package func waitUntil(_ state: String, location: SourceLocation = #_sourceLocation, isReached: () -> Bool) throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while !isReached() {
    try #require(ContinuousClock.now < deadline, "never seen: \(state)", sourceLocation: location)
    usleep(2_000)
  }
}
