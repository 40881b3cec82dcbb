/// A text typed into a form but not saved when the program ended. It is kept beside the plan until it is saved or discarded.
package struct UnsavedText: Hashable, Sendable {
  /// The kind of form: `step`, `new-step`, `roadmap` and others.
  package var purpose: String
  /// The ids of what the form is about; their meaning depends on the purpose.
  package var subject: [String]
  /// The fields of the form with their texts.
  package var fields: [Field]
  /// The language in which the text was typed; nil if unknown.
  package var language: Language?
  /// The id of the record of history that the text became; nil if none. If history has that record, the text is already saved.
  package var record: String?
  /// Unsaved texts of other forms, oldest first; only the first text of a file has any.
  package var more: [UnsavedText] = []
  package var unknown: [UnknownMember] = []

  /// A field of a form and the text typed into it.
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
