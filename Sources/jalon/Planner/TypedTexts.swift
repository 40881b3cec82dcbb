import Canvas
import RoadmapEngine
import Storage

/// Texts that are typed but not saved, and their copy on disk.
///
/// The copy is in the workspace, or in `SpareTexts` if the workspace cannot take it. It is written when the person pauses, before a change
/// is saved, when a form is closed, and when the program ends. It is removed when the session no longer counts the text as unsaved.
struct TypedTexts {
  private var kept: [UnsavedText]
  private var now: [UnsavedText]
  private var last = ContinuousClock.now
  private let folder: WorkspaceFolder
  private let spare: SpareTexts
  /// Whether `SpareTexts` has texts.
  private var usesSpare: Bool

  private static let pause = Duration.milliseconds(300)

  /// Reads the texts of the last session. Those of `SpareTexts` are newer than those of the workspace.
  init(of folder: WorkspaceFolder) {
    self.folder = folder
    spare = SpareTexts(of: folder.path)
    let spared = spare.read()
    usesSpare = !spared.isEmpty
    kept = usesSpare ? spared : folder.unsavedTexts()
    now = kept
  }

  /// The texts on disk, oldest first.
  var found: [UnsavedText] { kept }

  mutating func note(_ texts: [UnsavedText]) { now = texts }

  /// Whether the copy on disk equals the typed texts.
  var isKept: Bool { now == kept }

  /// The pause in typing after which the texts are written; nil if there is nothing to write.
  var patience: Duration? { isKept ? nil : TypedTexts.pause }

  /// Returns whether the texts must be written at once: the program may end, a form was closed, or a pause is over.
  func isUrgent(_ event: Event) -> Bool {
    guard !isKept else { return false }
    if case .terminate = event { return true }
    return event == .endOfInput || event == .suspendResumed || now.count < kept.count || now.isEmpty || .now - last > TypedTexts.pause
  }

  /// Writes the texts to disk; a failed write is repeated at the next pause.
  /// - Returns: false if there was nothing new.
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
