import Glibc
import Testing

/// Looks every few milliseconds until something holds, a minute at most, so that only a test that fails waits that long.
///
/// The thread is kept: an asynchronous wait would go on only when another test leaves one of the few threads free, which can take minutes.
/// - Parameters:
///   - state: names what is waited for. It must last once it is there: a state that may pass can be missed.
///   - isReached: whether it holds now.
/// - Throws: where it never holds.
package func waitUntil(_ state: String, location: SourceLocation = #_sourceLocation, isReached: () -> Bool) throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while !isReached() {
    try #require(ContinuousClock.now < deadline, "never seen: \(state)", sourceLocation: location)
    usleep(2_000)
  }
}
