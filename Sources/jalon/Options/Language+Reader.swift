import ArgumentParser
import RoadmapEngine

extension Language: ExpressibleByArgument {
  /// The language that the command line of this process asks for; nil if it names none. Tests bind another one.
  @TaskLocal static var asked: Language? = asked(in: CommandLine.arguments)

  /// Returns the last value of `--lang` in the words of a command line; nil if it names no language.
  static func asked(in words: [String]) -> Language? {
    let words = words.prefix { $0 != "--" }
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    let next = words.lastIndex(of: "--lang").flatMap { words.dropFirst($0 + 1).first }
    return (next ?? joined).flatMap { Language(rawValue: $0) }
  }

  /// Returns the reader's language: asked for, else that of the settings, else that of the environment.
  ///
  /// LC_ALL and LC_MESSAGES take precedence over the settings. LANG does not, because machines come with it set.
  /// - Returns: nil if none of them names a language of Jalon.
  static func reader(_ asked: Language?) -> Language? {
    if let asked { return asked }
    if let wanted = named(["LC_ALL", "LC_MESSAGES"]) { return Language(locale: wanted) ?? Settings.own.language }
    return Settings.own.language ?? named(["LANG"]).flatMap(Language.init(locale:))
  }

  /// The language of the environment; nil if Jalon has no texts in it.
  static var ofEnvironment: Language? { named(["LC_ALL", "LC_MESSAGES", "LANG"]).flatMap(Language.init(locale:)) }

  /// Returns the value of the first variable that is set and not empty.
  private static func named(_ names: [String]) -> String? { names.lazy.compactMap { Environment[$0] }.first { !$0.isEmpty } }

  /// Makes the language of a locale such as `fr_NE.UTF-8`; nil if Jalon has no texts in it.
  private init?(locale: String) { self.init(rawValue: String(locale.prefix(2))) }
}
