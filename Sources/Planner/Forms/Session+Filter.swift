import RoadmapEngine

/// A filter under a name.
struct NewViewForm: FormKind {
  let filter: String

  static let draftWords = ["new-view"]

  static func restore(_ text: UnsavedText, in session: inout Session) -> Form? {
    session.newViewForm(filter: text.name(0))
  }

  var draft: (word: String, subject: [String])? { ("new-view", [filter]) }

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange {
    try session.newViewChange(filter, form)
  }
}

/// What is wrong with a filter, and the filters that are kept under a name.
extension Session {
  mutating func complain(of fault: FilterFault) {
    message = Message(text: wording.fault(fault).line, tone: .error)
  }

  /// Pages without steps of a schedule: any words will do there.
  var isSearchedByWords: Bool { page.model.isSearchedByWords }

  /// What is wrong with a filter.
  func filterFault(_ text: String) -> FilterFault? {
    guard !isSearchedByWords else { return nil }
    do throws(FilterFault) { _ = try Filter(text, in: workspace, schedule) } catch { return error }
    return nil
  }

  // MARK: Saved views

  /// Shows what a saved view finds: on this page, where it lists steps or roadmaps, else among the roadmaps.
  mutating func apply(_ view: SavedView) -> [Effect] {
    layers.clear()
    var effects: [Effect] = []
    if !page.model.takesViews { effects = go(to: .portfolio) }
    let text = "view:\(view.id)"
    if let fault = filterFault(text) {
      complain(of: fault)
      return effects
    }
    filter = text
    return effects + use(text)
  }

  mutating func beginSavingView(_ text: String) {
    guard !isSearchedByWords, !text.trimmed.isEmpty else { return warn(wording.nothingToSaveAsView) }
    if let fault = filterFault(text) { return complain(of: fault) }
    layers.replaceTop(with: newViewForm(filter: text))
  }

  func newViewForm(filter text: String) -> Form {
    Form(NewViewForm(filter: text), title: wording.saveFilterTitle, fields: [Form.Field("name", wording.labelName, "")])
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
