import Glibc

/// The command lines by which git starts this program.
enum GitPrograms {
  /// The absolute path of this program.
  static let own: String = {
    guard let path = realpath("/proc/self/exe", nil) else { return "jalon" }
    defer { free(path) }
    return String(cString: path)
  }()

  /// The merge driver. If the driver fails, git silently keeps the version of this branch. So the line writes marks of a conflict then, which nobody
  /// can overlook.
  static var mergeDriver: String {
    let program = quoted(own).replacing("%", with: "%%")
    return "\(program) merge-driver %O %A %B %P || { git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; exit 1; }"
  }

  static var diffDriver: String { "\(quoted(own)) diff-driver" }

  /// Returns a word as a shell takes it.
  static func quoted(_ word: String) -> String { "'\(word.replacing("'", with: #"'\''"#))'" }
}
