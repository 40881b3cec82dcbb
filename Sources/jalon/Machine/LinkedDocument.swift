import ChildPrograms
import Glibc
import Planner

/// A document of a step: a file or an address that the program of the person's desktop shows.
struct LinkedDocument {
  /// The address, or the whole path of a file.
  let address: String
  private let isAddress: Bool
  /// The folder of the workspace, with links resolved.
  private let folder: String

  /// The addresses that are opened. Any other kind may start any program, and a document may come from another party.
  private static let schemes = ["https:", "http:", "mailto:", "ftp:"]
  /// The endings of files that some desktops run.
  private static let programs = [
    ".desktop", ".jar", ".exe", ".bat", ".cmd", ".msi", ".sh", ".py", ".appimage", ".run", ".html", ".htm", ".svg",
  ]

  /// - Parameters:
  ///   - target: an address, or a path below the folder of the workspace.
  ///   - folder: the folder of the workspace.
  init(_ target: String, in folder: String) {
    self.folder = OutputFile.resolved(folder)
    let scheme = target.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    let isSite = target.lowercased().hasPrefix("www.")
    isAddress = isSite || scheme.first?.isLetter == true && target.dropFirst(scheme.count).first == ":" && scheme.count > 1
    address =
      isSite ? "https://\(target)" : isAddress || target.hasPrefix("/") ? target : OutputFile.path(of: target, in: self.folder)
  }

  /// Opens the document without waiting for the program that shows it.
  func open() -> DocumentOutcome {
    if isAddress {
      guard Self.schemes.contains(where: { address.lowercased().hasPrefix($0) }) else { return .notAllowed }
    } else {
      var there = stat()
      guard stat(address, &there) == 0 else { return .missing }
      let isProgram = there.st_mode & 0o111 != 0 || Self.programs.contains { address.lowercased().hasSuffix($0) }
      guard there.st_mode & S_IFMT == S_IFREG, !isProgram, OutputFile.resolved(address).hasPrefix("\(folder)/") else { return .notAllowed }
    }
    guard Environment["DISPLAY"] != nil || Environment["WAYLAND_DISPLAY"] != nil else { return .noDesktop }
    // The shell only detaches the program from the terminal; the address is an argument and no part of its text.
    let script = "command -v xdg-open >/dev/null && exec setsid -f xdg-open \"$1\" </dev/null >/dev/null 2>&1"
    return ChildProgram(["/bin/sh", "-c", script, "sh", address]).run() == 0 ? .opened : .noDesktop
  }
}
