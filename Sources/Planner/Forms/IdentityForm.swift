import Canvas
import RoadmapEngine
import Wording

/// The form in which people say who works with this copy of the workspace.
struct IdentityForm: FormKind {
  static let commands: [Command] = [Command(.identity, [], go: "u") { $0.openIdentity() }]

  func change(from form: Form, in session: Session) throws(Session.FormFault) -> Session.FormChange { (nil, "", nil) }

  func finish(_ form: Form, in session: inout Session) -> [Effect] {
    let party = form.value("party")
    let author = Author(party: party.isEmpty ? nil : Party.ID(party), name: form.value("name").trimmed)
    guard author.excess == nil else {
      session.warn(session.wording.expected(.words))
      return []
    }
    session.layers.clear()
    return author == session.document.scribe.author ? [] : [.identify(author)]
  }
}

extension Session {
  fileprivate mutating func openIdentity() -> [Effect] {
    let author = document.scribe.author
    let own = author.party.map { [$0] } ?? []
    let parties = wording.inOrder(workspace.parties.filter { !$0.isArchived || $0.id == author.party }.map(\.id), in: workspace)
    let choices = (own.filter { !parties.contains($0) } + parties).map { ($0.text, wording.party($0, in: workspace)) }
    let fields = [
      Form.Field("name", wording.labelName, author.name),
      Form.Field("party", wording.labelOwnParty, author.party?.text ?? "", choices: [("", "–")] + choices),
    ]
    open(Form(IdentityForm(), title: wording.title(.identity), fields: fields))
    return []
  }

  /// Takes who works with this copy, which is stored by now. Changes from now on tell it.
  package mutating func identified(_ author: Author) {
    document.sign(as: author)
    say(wording.identified(wording.who(author)))
  }

  /// Tells where people say who they are, if this copy does not know it yet.
  package mutating func offerIdentity() {
    guard document.scribe.author.name.isEmpty, message == nil else { return }
    say(wording.offersIdentity(key: markedKey(of: .identity)))
  }
}

extension CommandName {
  static let identity = CommandName(
    en: "my name and party", fr: "mon nom et ma partie", ar: "اسمي وطرفي",
    others: "who am i me author identity qui suis-je moi auteur من أنا")
}

extension Wording {
  fileprivate func identified(_ who: String) -> String {
    phrase(en: "Changes are signed: \(who)", fr: "Les modifications sont signées : \(who)", ar: "تُوقَّع التعديلات باسم: \(who)")
  }

  /// Asks who works with the copy.
  fileprivate func offersIdentity(key: String) -> String {
    phrase(
      en: "This copy does not know who works with it. Your name and party: \(key)",
      fr: "Cette copie ne sait pas qui s’en sert. Votre nom et votre partie : \(key)",
      ar: "لا تعرف هذه النسخة من يعمل بها. اسمك وطرفك: \(key)")
  }
}
