import FileFormat
import Glibc
import Planner
import RoadmapEngine
import StrictJSON
import Wording

/// What one person has set on one machine, for every workspace: `$XDG_CONFIG_HOME/jalon/settings.json` (FileFormat.md).
struct Settings {
  private(set) var language: Language?
  private(set) var keyboard: Keyboard?
  private(set) var theme: String?
  /// With which digits Arabic is written.
  private(set) var digits: Wording.Digits?
  private(set) var signs: Signs?
  /// Whether there is such a file.
  private(set) var exists = false
  /// Why the file cannot be read; then nothing is set, and it is never written.
  private(set) var trouble: FileTrouble?

  /// The person's own folder for Jalon; nil where the environment names no place for one.
  static var folder: String? {
    // A relative path is to be ignored (XDG Base Directory Specification).
    if let base = Environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return "\(base)/jalon" }
    return Environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.config/jalon" : nil }
  }

  private static var path: String? { folder.map { "\($0)/settings.json" } }

  /// Those of the person who runs the program, read once. A file that cannot be read is named on stderr.
  static let own: Settings = {
    let settings = Settings.read()
    if let trouble = settings.trouble {
      Output.complain(of: Wording(Language.ofEnvironment ?? .en, home: .en).trouble(trouble))
    }
    return settings
  }()

  /// As they are in the file now.
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
      settings.theme = try value(of: "theme", in: root, path) { $0 }
      return settings
    } catch {
      return Settings(exists: true, trouble: error)
    }
  }

  /// Sets some of them in the file, and keeps all else that it holds.
  static func write(_ settings: [Setting]) throws(FileTrouble) {
    guard let path else { throw .system("settings.json", reason: "HOME", isReading: false) }
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
        if let place = pending.firstIndex(where: { $0.key == member.key.text }) {
          writer.string(pending.remove(at: place).text)
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
      throw .system(path, reason: String(cString: strerror(errno)), isReading: false)
    }
  }

  /// Makes the person's own folder for Jalon, and one in it, where they are missing; a home that is missing is not made.
  static func makeFolder(_ inner: String? = nil) throws(FileTrouble) {
    guard let folder else { throw .system("settings.json", reason: "HOME", isReading: false) }
    for path in [String(folder.dropLast("/jalon".count)), folder, inner.map { "\(folder)/\($0)" }].compactMap({ $0 }) {
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw .system(path, reason: String(cString: strerror(errno)), isReading: false) }
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

extension Setting {
  fileprivate var key: String {
    switch self {
    case .language: "language"
    case .keyboard: "keyboard"
    case .theme: "theme"
    case .digits: "digits"
    case .signs: "signs"
    }
  }

  fileprivate var text: String {
    switch self {
    case .language(let language): language.rawValue
    case .keyboard(let keyboard): keyboard.rawValue
    case .theme(let id): id
    case .digits(let digits): digits.rawValue
    case .signs(let signs): signs.rawValue
    }
  }
}
