import FileFormat
import Glibc
import Planner
import RoadmapEngine
import StrictJSON
import Wording

/// The settings of a person, for every workspace.
///
/// The file is `$XDG_CONFIG_HOME/jalon/settings.json` (FileFormat.md).
struct Settings {
  private(set) var language: Language?
  private(set) var keyboard: Keyboard?
  private(set) var theme: String?
  /// The digits of Arabic texts.
  private(set) var digits: Wording.Digits?
  private(set) var signs: Signs?
  /// The person's name, for workspaces in which no other one is stored; nil where it was never given.
  private(set) var name: String?
  /// The columns of the table of steps.
  private(set) var table: TableChoice?
  /// Whether the file exists.
  private(set) var exists = false
  /// Why the file cannot be read; then no setting is set, and the file is not written.
  private(set) var trouble: FileTrouble?

  /// The person's folder for Jalon; nil if the environment names none.
  static var folder: String? {
    // The XDG Base Directory Specification says to ignore relative paths.
    if let base = Environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return "\(base)/jalon" }
    return Environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.config/jalon" : nil }
  }

  private static var path: String? { folder.map { "\($0)/settings.json" } }

  /// Returns the name of a file about the workspace at a resolved path.
  static func fileName(of workspace: String) -> String {
    // The FNV-1a hash of 64 bits is the same in every run.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in workspace.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\(String(hash, radix: 16)).json"
  }

  /// The settings, read once; a file that cannot be read is reported on stderr.
  static let own: Settings = {
    let settings = Settings.read()
    if let trouble = settings.trouble {
      Output.complain(of: Wording(Language.ofEnvironment ?? .en, home: .en).trouble(trouble))
    }
    return settings
  }()

  /// Reads the file.
  static func read() -> Settings {
    var settings = Settings()
    guard let path else { return settings }
    do throws(FileTrouble) {
      guard let root = try document(path)?.root else { return settings }
      settings.exists = true
      settings.language = try value(of: "language", in: root, path) { Language(rawValue: $0) }
      settings.keyboard = try value(of: "keyboard", in: root, path) { Keyboard(rawValue: $0) }
      settings.digits = try value(of: "digits", in: root, path) { Wording.Digits(rawValue: $0) }
      settings.signs = try value(of: "signs", in: root, path) { Signs(rawValue: $0) }
      settings.name = try value(of: "name", in: root, path) { $0 }
      settings.table = try value(of: "table", in: root, path) { TableChoice($0) }
      settings.theme = try value(of: "theme", in: root, path) { $0 }
      return settings
    } catch {
      return Settings(exists: true, trouble: error)
    }
  }

  /// Writes some settings to the file, and keeps everything else in it.
  static func write(_ settings: [Setting]) throws(FileTrouble) {
    guard let path else { throw .system("$HOME", code: ENOENT, isReading: false) }
    if let trouble = read().trouble { throw trouble }
    let former = try document(path)?.root
    var pending = settings.map { (key: $0.key, text: $0.text) }
    var writer = JSONWriter()
    writer.object { writer in
      if former == nil {
        writer.key("format")
        writer.string("jalon.settings/1")
      }
      for member in former.map({ Array($0.members) }) ?? [] {
        writer.key(member.key.text)
        if let index = pending.firstIndex(where: { $0.key == member.key.text }) {
          writer.string(pending.remove(at: index).text)
        } else {
          writer.value(member.value)
        }
      }
      for (key, text) in pending {
        writer.key(key)
        writer.string(text)
      }
    }
    try makeFolder()
    do throws(Failure) { try OutputFile.write(writer.finish(), to: path) } catch {
      throw .system(path, code: errno, isReading: false)
    }
  }

  /// Makes the person's folder for Jalon and a subfolder, if they are missing.
  ///
  /// Its parent, such as `~/.config`, is made too, but no home folder.
  static func makeFolder(_ inner: String? = nil) throws(FileTrouble) {
    guard let folder else { throw .system("$HOME", code: ENOENT, isReading: false) }
    for path in [String(folder.dropLast("/jalon".count)), folder, inner.map { "\(folder)/\($0)" }].compactMap({ $0 }) {
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw .system(path, code: errno, isReading: false) }
    }
  }

  private static func document(_ path: String) throws(FileTrouble) -> JSONDocument? {
    guard let bytes = try InputFile.read(path) else { return nil }
    let document: JSONDocument
    do throws(JSONFault) { document = try JSONDocument(bytes) } catch {
      throw .broken(path, FormatFault(.json(error.reason), at: error.place))
    }
    guard document.root.kind == .object else { throw .broken(path, FormatFault(.notAnObject, at: document.root.place)) }
    return document
  }

  private static func value<Value>(
    of key: String, in root: JSONValue, _ path: String, _ read: (String) -> Value?
  ) throws(FileTrouble) -> Value? {
    guard let json = root.members.first(where: { $0.key.text == key })?.value else { return nil }
    guard let value = json.string.flatMap(read) else { throw .broken(path, FormatFault(.badValue(key, json.compact), at: json.place)) }
    return value
  }
}
