import ArgumentParser
import RoadmapEngine
import Storage
import Wording

struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: String(
      en: "Say whose copy of the workspace this is, and who you are in history.",
      fr: "Dire à qui est cette copie de l’espace de travail, et qui vous êtes dans l’historique.",
      ar: "تحديد صاحب هذه النسخة من مساحة العمل، واسمك في السجل."),
    discussion: String(
      en: """
        What is said stays in this copy and is never shared but as the author of what you do.
        """,
      fr: """
        Ce qui est dit reste dans cette copie et n’est jamais transmis, sinon comme auteur de ce que vous faites.
        """,
      ar: """
        ما تذكره يبقى في هذه النسخة ولا يُنقل إلى غيرها إلا بوصفك صاحب ما تقوم به.
        """,
      examples: "jalon me", "jalon me party:NE 'name:Directorate of Labour'"))

  @Argument(
    help: ArgumentHelp(
      .assignment, en: "party:ID, name:WORDS; an empty value takes it away.", fr: "party:ID, name:MOTS ; une valeur vide le retire.",
      ar: "party:ID أو name:WORDS؛ والقيمة الفارغة تزيله.")) var words: [String] = []
  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try running { () throws(Failure) in
      var open = try options.open()
      var author: Author
      do throws(StorageFault) { author = try open.store.folder.author() } catch {
        throw Failure(FileTrouble(error, in: open.store.folder.path), open.wording)
      }
      for word in words {
        if word.hasPrefix("party:") {
          author.party = try party(String(word.dropFirst("party:".count)), open)
        } else if word.hasPrefix("name:") {
          author.name = String(word.dropFirst("name:".count)).trimmed
        } else {
          throw Failure(64, open.wording.badMe(word))
        }
      }
      if !words.isEmpty {
        do throws(StorageFault) { try open.identify(author) } catch {
          throw Failure(FileTrouble(error, in: open.store.folder.path), open.wording)
        }
        DoneWork.note()
      }
      try Output.write(line: open.wording.me(author.named))
    }
  }

  private func party(_ text: String, _ open: OpenWorkspace) throws(Failure) -> Party.ID? {
    if text.trimmed.isEmpty { return nil }
    return try open.party(text.trimmed).id
  }
}
