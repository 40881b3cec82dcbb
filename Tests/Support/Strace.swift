/// strace, by which tests make system calls of a program fail.
package enum Strace {
  /// The path of strace; nil if it is not installed or may not trace.
  package static let path: String? = Program.installed("strace").flatMap {
    Program.run($0, ["-qq", "-o", "/dev/null", "-e", "inject=getppid:error=EIO", "true"]).code == 0 ? $0 : nil
  }
}
