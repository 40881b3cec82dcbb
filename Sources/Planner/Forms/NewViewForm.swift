import RoadmapEngine

/// The form of a new saved view: the name of a filter.
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

/// The faults of filters, and saved views.
extension Session {
  mutating func complain(of fault: FilterFault) {
    message = Message(text: wording.fault(fault).line, tone: .error)
  }

  /// Whether the filter of the page is any words.
  var isSearchedByWords: Bool { page.model.isSearchedByWords }

  /// Whoever types filters here.
  var filterAuthor: FilterAuthor { wording.filterAuthor(document.scribe.author.party) }

  /// The filter of the page as its reader would write it.
  var shownFilter: String { shown(filter) }

  /// Returns a filter in stable words as the reader would write it. Words to search for are returned as they are.
  func shown(_ filter: String) -> String { isSearchedByWords ? filter : Filter.shown(filter, to: filterAuthor) }

  /// Returns a typed filter in stable words. Words to search for are returned as they are.
  /// - Throws: the fault of a filter that cannot be read.
  func stableFilter(_ typed: String) throws(FilterFault) -> String {
    isSearchedByWords ? typed : try Filter(typed, by: filterAuthor, in: workspace, schedule).stable
  }

  /// Returns the fault of a typed filter on the page; nil where it can be read.
  func filterFault(_ text: String) -> FilterFault? {
    do throws(FilterFault) { _ = try stableFilter(text) } catch { return error }
    return nil
  }

  // MARK: Saved views

  /// Shows what a saved view finds, on this page where it takes views and else on the first page.
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
    do throws(FilterFault) { layers.replaceTop(with: newViewForm(filter: try stableFilter(text))) } catch { complain(of: error) }
  }

  func newViewForm(filter text: String) -> Form {
    Form(NewViewForm(filter: text), title: wording.saveFilterTitle, fields: [Form.Field("name", wording.labelName, "")])
  }

  func newViewChange(_ filter: String, _ form: Form) throws(FormFault) -> (Change?, String, Row.Identity?) {
    let name = form.value("name").trimmed
    guard !name.isEmpty else { throw FormFault(field: "name", text: wording.expected(.words)) }
    let (view, change) = workspace.saving(filter, as: name, in: language)
    do throws(FilterFault) { _ = try Filter(view, party: document.scribe.author.party, in: workspace, schedule) } catch {
      throw FormFault(field: "name", text: wording.fault(error).sentence)
    }
    return (change, "view:\(view.id)", nil)
  }
}
