import Storage
import Wording

extension LockingProgram {
  init(_ holder: LockHolder) {
    self.init(
      process: holder.process, host: holder.host, command: holder.command, since: holder.since.map(Clock.writtenTime),
      isStopped: holder.isStopped)
  }
}
