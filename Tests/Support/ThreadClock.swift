import Glibc

/// Processor time of the calling thread, which other work on the machine does not lengthen.
package enum ThreadClock {
  /// Returns the processor time that this thread spends on some work; what the work leaves to other threads is not counted.
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
