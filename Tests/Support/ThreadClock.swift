import Glibc

/// The processor time of the calling thread, which other work on the machine does not affect.
package enum ThreadClock {
  /// Returns the processor time that this thread uses for some work; work of other threads is not counted.
  package static func time(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
