import ChildPrograms
import Glibc

/// A document of a step: a file or an address that the program of the person's desktop shows.
struct LinkedDocument {
  /// The address, or the whole path of a file.
  let address: String

  /// The addresses that are opened. Any other kind may start any program, and a document may come from another party.
  private static let schemes = ["https://", "http://", "mailto:", "ftp://"]

  /// - Parameters:
  ///   - target: an address, or a path below the folder of the workspace.
  ///   - folder: the folder of the workspace.
  init(_ target: String, in folder: String) {
    let isAddress = target.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first?.contains(":") == true
    address = isAddress || target.hasPrefix("/") ? target : OutputFile.path(of: target, in: OutputFile.resolved(folder))
  }

  private var canBeOpened: Bool {
    if address.hasPrefix("/") { return access(address, R_OK) == 0 }
    return Self.schemes.contains { address.lowercased().hasPrefix($0) }
  }

  /// Opens the document without waiting for the program that shows it.
  /// - Returns: whether a program was started. Without a desktop, as over SSH, none is.
  func open() -> Bool {
    guard canBeOpened, Environment["DISPLAY"] != nil || Environment["WAYLAND_DISPLAY"] != nil else { return false }
    // The shell only detaches the program from the terminal; the address is an argument and no part of its text.
    let script = "command -v xdg-open >/dev/null && exec setsid -f xdg-open \"$1\" </dev/null >/dev/null 2>&1"
    return ChildProgram(["/bin/sh", "-c", script, "sh", address]).run() == 0
  }
}
