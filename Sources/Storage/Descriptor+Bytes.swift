import Glibc

extension Descriptor {
  /// Reads from the start to the end, and throws `tooLarge` beyond the limit, in bytes.
  func readAll(limit: Int) throws(StorageFault) -> [UInt8] {
    // One byte more than the file has, so that the usual file ends with the second read.
    var bytes = [UInt8](repeating: 0, count: min(limit, max(0, Int(try status().st_size))) + 1)
    var filled = 0
    while true {
      let count = bytes.withUnsafeMutableBytes { pread(number, $0.baseAddress?.advanced(by: filled), $0.count - filled, off_t(filled)) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(call: "read", path: path, code: errno)
      }
      if count == 0 { break }
      filled += count
      guard filled <= limit else { throw .tooLarge(path) }
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: min(1 << 20, limit + 1 - filled))) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Reads at most so many bytes at an offset.
  func read(_ most: Int, at offset: Int) throws(StorageFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    var filled = 0
    while filled < most {
      let count = bytes.withUnsafeMutableBytes {
        pread(number, $0.baseAddress?.advanced(by: filled), most - filled, off_t(offset + filled))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(call: "read", path: path, code: errno)
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(most - filled)
    return bytes
  }

  /// Writes all of the bytes at an offset, over short writes and interruptions.
  func write(_ bytes: [UInt8], at offset: Int = 0) throws(StorageFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        pwrite(number, $0.baseAddress?.advanced(by: written), $0.count - written, off_t(offset + written))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(call: "write", path: path, code: errno)
      }
      // A file system that takes nothing and reports nothing would be asked for ever.
      guard count > 0 else { throw .system(call: "write", path: path, code: EIO) }
      written += count
    }
  }

  func truncate(to size: Int) throws(StorageFault) {
    while ftruncate(number, off_t(size)) != 0 {
      guard errno == EINTR else { throw .system(call: "ftruncate", path: path, code: errno) }
    }
  }

  /// Waits until the disk has it. After a failure nothing is known, and asking again would succeed without having written (promises.md).
  func synchronize() throws(StorageFault) {
    while fsync(number) != 0 {
      switch errno {
      case EINTR: continue
      // Some file systems cannot do it for a folder, and say so.
      case EINVAL where try status().st_mode & S_IFMT == S_IFDIR: return
      default: throw .system(call: "fsync", path: path, code: errno)
      }
    }
  }
}
