import Canvas
import RoadmapEngine
import Storage

/// What is typed and not saved, and how much of it is on disk.
///
/// It is kept in the workspace, or in the person's own folder where the workspace takes nothing. It is written when the person pauses, before
/// a change that was typed is saved, when a form is closed, and at every ending. It goes from disk only when the session no longer counts it
/// as unsaved.
struct TypedTexts {
  private var kept: [UnsavedText]
  private var now: [UnsavedText]
  private var last = ContinuousClock.now
  private let folder: WorkspaceFolder
  private let spare: SpareTexts
  /// Whether there are texts in the person's own folder.
  private var usesSpare: Bool

  private static let pause = Duration.milliseconds(300)

  /// Reads what was kept at the last ending. What the person's own folder holds is newer: it goes once the workspace takes texts again.
  init(of folder: WorkspaceFolder) {
    self.folder = folder
    spare = SpareTexts(of: folder.path)
    let spared = spare.read()
    usesSpare = !spared.isEmpty
    kept = usesSpare ? spared : folder.unsavedTexts()
    now = kept
  }

  /// What was kept at the last ending, oldest first.
  var found: [UnsavedText] { kept }

  mutating func note(_ texts: [UnsavedText]) { now = texts }

  /// Whether everything that is typed is on disk, and nothing else.
  var isKept: Bool { now == kept }

  /// How long to wait for the next key before it is kept; nil: nothing is to be kept.
  var patience: Duration? { isKept ? nil : TypedTexts.pause }

  /// Whether it must be kept before anything else happens: when the program may end, when a form was closed, and after a pause.
  func isUrgent(_ event: Event) -> Bool {
    guard !isKept else { return false }
    if case .terminate = event { return true }
    return event == .endOfInput || event == .suspendResumed || now.count < kept.count || now.isEmpty || .now - last > TypedTexts.pause
  }

  /// Writes what is typed to disk; false where there was nothing new. A write that fails is tried again at the next pause.
  mutating func keep() -> Bool {
    guard !isKept else { return false }
    last = .now
    if (try? folder.keep(now)) != nil {
      kept = now
      if usesSpare { usesSpare = !spare.keep([]) }
    } else if spare.keep(now) {
      kept = now
      usesSpare = !now.isEmpty
    }
    return true
  }
}
