import Canvas
import RoadmapEngine

/// Keys while a filter is typed, and the filters that are kept under a name.
extension Session {
  mutating func filtering(_ key: Key, _ editor: LineEditor, _ before: String) -> [Effect] {
    var editor = editor
    switch key {
    case .enter:
      if let fault = filterFault(editor.text) {
        complain(of: fault)
        return []
      }
      layer = nil
    case .escape, .control("c"):
      filter = before
      layer = nil
    case .down: return move(1)
    case .up: return move(-1)
    case .tab: turnSavedView(1, editor, before)
    case .backTab: turnSavedView(-1, editor, before)
    case .control("s"): beginSavingView(editor.text)
    default:
      guard editor.handle(key) else { return [] }
      type(filter: editor, before: before)
    }
    return []
  }

  /// Shows what is found while the filter is typed; one that is not whole yet leaves the rows as they are.
  mutating func type(filter editor: LineEditor, before: String) {
    if filterFault(editor.text) == nil { filter = editor.text }
    layer = .filter(editor, before: before)
  }

  private mutating func complain(of fault: FilterFault) {
    let (sentence, remedy) = wording.fault(fault)
    message = Message(text: "\(sentence) \(remedy)", tone: .error)
  }

  /// Pages without steps of a schedule: any words will do there.
  private var isSearchedByWords: Bool { page.kind == .parties || page.kind == .trash }

  /// What is wrong with a filter.
  func filterFault(_ text: String) -> FilterFault? {
    guard !isSearchedByWords else { return nil }
    do throws(FilterFault) { _ = try Filter(text, in: workspace, schedule) } catch { return error }
    return nil
  }

  // MARK: Saved views

  /// Puts the next saved view in place of what is typed; behind the last one comes what was there before.
  private mutating func turnSavedView(_ direction: Int, _ editor: LineEditor, _ before: String) {
    guard !isSearchedByWords, !workspace.views.isEmpty else { return }
    let texts = workspace.views.map { "view:\($0.id)" }
    let shown = texts.firstIndex(of: editor.text)
    let next = shown.map { $0 + direction } ?? (direction > 0 ? 0 : texts.count - 1)
    type(filter: LineEditor(texts.indices.contains(next) ? texts[next] : before), before: before)
  }

  private mutating func beginSavingView(_ text: String) {
    guard !isSearchedByWords, !text.trimmed.isEmpty else { return warn(wording.nothingToSaveAsView) }
    if let fault = filterFault(text) { return complain(of: fault) }
    layer = .form(Form(.newView(filter: text), title: wording.saveFilterTitle, fields: [Form.Field("name", wording.labelName, "")]))
  }

  func newViewChange(_ filter: String, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let name = form.value("name").trimmed
    guard !name.isEmpty else { throw FormFault(field: "name", text: wording.expected(.words)) }
    let (view, change) = workspace.saving(filter, as: name, in: language)
    do throws(FilterFault) { _ = try Filter(view, in: workspace, schedule) } catch {
      throw FormFault(field: "name", text: wording.fault(error).sentence)
    }
    return (change, "view:\(view.id)", nil)
  }
}
