import Glibc

/// The end of the process.
enum ProcessEnd {
  /// Ends the process at once, after what was written has left its buffers.
  ///
  /// After a failure other threads may still work on what is no longer needed. The usual end would destroy what they use while they run.
  static func leave(_ code: Int32) -> Never {
    fflush(nil)
    _exit(code)
  }
}
