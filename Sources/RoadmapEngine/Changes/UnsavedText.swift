/// What somebody had typed into a form when their program ended: kept beside the plan until it is saved, or until they let it go.
package struct UnsavedText: Hashable, Sendable {
  /// What the form is for: `step`, `new-step`, `roadmap`, …
  package var purpose: String
  /// The ids of what it is about, as the purpose has them.
  package var subject: [String]
  package var fields: [Field]
  /// In which language it was typed; nil: nobody has said.
  package var language: Language?
  /// The id of the record of the change that it became; nil: it has become none yet. Where history has that record, the text is saved.
  package var record: String?
  /// Texts of other forms that are not saved either, oldest first; only the first text of a file has any.
  package var more: [UnsavedText] = []
  package var unknown: [UnknownMember] = []

  package struct Field: Hashable, Sendable {
    package var key: String
    package var text: String
    package var unknown: [UnknownMember] = []

    package init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  package init(purpose: String, subject: [String], fields: [Field], language: Language? = nil) {
    self.purpose = purpose
    self.subject = subject
    self.fields = fields
    self.language = language
  }
}
