import FileFormat
import Glibc
import Library
import Planner
import Wording

/// The shipped themes and the person's own, which replace shipped ones with the same id.
struct Themes {
  private(set) var files: [ThemeFile] = Library.themes
  /// The ids of the person's own themes.
  private(set) var own: Set<String> = []
  /// The person's files that cannot be used, and why.
  private(set) var refused: [(id: String, trouble: FileTrouble)] = []

  /// The folder of the person's own themes; nil if the environment names none.
  static var folder: String? { Settings.folder.map { "\($0)/themes" } }

  /// Reads the themes.
  init() {
    guard let folder = Themes.folder else { return }
    for name in Themes.names(in: folder) {
      do throws(FileTrouble) {
        guard let file = try Themes.read("\(folder)/\(name).json", id: name) else { continue }
        files.removeAll { $0.id == file.id }
        files.append(file)
        own.insert(file.id)
      } catch { refused.append((name, error)) }
    }
  }

  subscript(id: String) -> ThemeFile? { files.first { $0.id == id } }

  /// Returns the id of the theme to begin with: asked for, else that of the settings, if it exists.
  /// - Throws: `Failure` if the theme that was asked for is unknown, or its file is broken.
  func chosen(_ asked: String?, _ wording: Wording) throws(Failure) -> String {
    if let asked, let trouble = refused.first(where: { $0.id == asked })?.trouble { throw Failure(trouble, wording) }
    if let asked, self[asked] == nil { throw Failure(64, wording.unknownTheme(asked, among: files.map(\.id))) }
    return asked ?? (Output.hasColours ? Settings.read().theme.flatMap { self[$0]?.id } ?? "midnight" : "mono")
  }

  var choices: [ThemeChoice] { files.map { ThemeChoice(id: $0.id, name: $0.name) } }

  private static func read(_ path: String, id: String) throws(FileTrouble) -> ThemeFile? {
    guard let bytes = try InputFile.read(path) else { return nil }
    let file: ThemeFile
    do throws(FormatFault) { file = try ThemeFile(reading: bytes) } catch { throw .broken(path, error) }
    guard file.id == id else { throw .broken(path, FormatFault(.otherID(found: file.id, expected: id), at: .init(line: 1, column: 1))) }
    return file
  }

  /// Returns the names of the theme files in a folder, without `.json`.
  private static func names(in folder: String) -> [String] {
    (FolderListing.names(in: folder) ?? []).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map {
      String($0.dropLast(".json".count))
    }
  }
}
