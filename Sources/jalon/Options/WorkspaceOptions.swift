import ArgumentParser
import RoadmapEngine
import Storage
import Wording

/// The options of every command on a workspace: its folder, the language and the day.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: .workspace, completion: .directory)
  var workspace: String?

  @Option(
    help: ArgumentHelp(
      .language, en: "The language of what is printed: en, fr or ar.", fr: "La langue de ce qui est affiché : en, fr ou ar.",
      ar: "لغة ما يُعرض ويُطبع: en أو fr أو ar."))
  var lang: Language?

  @Option(help: .today, transform: Day.argument)
  var today: Day?

  /// Opens the workspace.
  func open() throws(Failure) -> OpenWorkspace {
    let folder = try self.folder()
    MemoryPages.prepare(for: folder)
    let store: WorkspaceStore
    let speech = Wording(Language.reader(lang) ?? .en, home: .en)
    do throws(StorageFault) {
      store = try WorkspaceStore(opening: folder) { holder in WaitingNotice.say(speech.waiting(for: holder.map(LockingProgram.init))) }
    } catch {
      throw Failure(FileTrouble(error, in: folder), speech)
    }
    let home = store.workspace.language
    var open = try OpenWorkspace(
      store: store, fixedDay: today,
      wording: Wording(Language.reader(lang) ?? home, home: home, digits: Settings.own.digits ?? .western, zone: Clock.secondsAhead))
    open.followGit()
    return open
  }

  /// Returns the given folder, else $JALON_WORKSPACE, else the nearest parent folder that is a workspace.
  static func path(_ given: String?) -> String? {
    given ?? Environment["JALON_WORKSPACE"] ?? WorkspaceFolder.nearest(from: ".")
  }

  /// Returns the folder of the workspace.
  /// - Throws: `Failure` with exit code 66 if there is none.
  func folder(given: String? = nil) throws(Failure) -> String {
    if let path = WorkspaceOptions.path(given ?? workspace) { return path }
    throw Failure(.noWorkspace("."), Wording(Language.reader(lang) ?? .en, home: .en))
  }
}
