import Glibc

/// The environment variables of the process.
enum Environment {
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Returns the path of a program in an absolute folder of $PATH; nil if there is none.
  static func program(_ name: String) -> String? {
    (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return path.hasPrefix("/") && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}
