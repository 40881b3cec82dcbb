import ArgumentParser
import FileLimits
import RoadmapEngine
import Storage
import Wording

struct DiffDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff-driver",
    abstract: String(
      en: "Tell what differs in one file of a plan; git runs this.",
      fr: "Dire ce qui diffère dans un fichier d’un plan ; c’est git qui lance cette commande.",
      ar: "بيان الفرق في ملف واحد من الخطة؛ يشغّل git هذا الأمر."),
    discussion: String(examples: "git diff roadmaps"))

  @Argument(
    help: ArgumentHelp(
      .file, en: "The seven words that git gives: path, file, name and mode before, the same after.",
      fr: "Les sept mots que donne git : chemin ; fichier, nom et mode avant, puis après.",
      ar: "الكلمات السبع التي يعطيها git: المسار، ثم الملف واسمه ونمطه قبلُ وبعدُ."))
  var words: [String] = []

  /// Always ends with 0, because any other code would end `git diff`.
  func run() throws {
    try running { () throws(Failure) in
      guard words.count >= 5 else { return }
      let wording = Wording.ofReader
      try Output.write(line: "diff \(words[0])")
      guard let before = plan(words[1]), let after = plan(words[4]) else {
        return try Output.write(line: "  \(wording.unreadableVersion)")
      }
      let sentences = wording.sentences(before.difference(to: after), in: after)
      try Output.write(lines: (sentences.isEmpty ? [wording.noDifference] : sentences).map { "  \($0)" })
    }
  }

  /// Returns a plan that holds only the file; nil if it cannot be read.
  private func plan(_ path: String) -> Workspace? {
    let parts = words[0].split(separator: "/").suffix(2).joined(separator: "/")
    let name = WorkspaceImage.isPart(parts) ? parts : String(words[0].split(separator: "/").last ?? "")
    var files = [WorkspaceFile.workspace.path: Array(#"{"format": "jalon.workspace/1", "title": "", "language": "en"}"#.utf8)]
    if path != "/dev/null" {
      guard let bytes = try? InputFile.read(path, most: FileLimits.fileBytes) else { return nil }
      files[name] = bytes
    }
    guard let image = WorkspaceImage(files), image.broken.isEmpty else { return nil }
    return image.workspace
  }
}
