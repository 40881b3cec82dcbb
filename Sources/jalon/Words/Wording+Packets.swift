import Wording

/// Messages of the commands about packets.
extension Wording {
  func promisesByID(_ count: Int) -> String {
    phrase(
      en: "Promises are taken one by one, by their ids: \(count) left.",
      fr: "Les engagements s’acceptent un par un, par leur identifiant : \(count) en attente.",
      ar: "تُقبل الالتزامات واحدًا واحدًا بمعرّفاتها: \(count) متبقية.")
  }

  func packetWritten(_ path: String, to party: String, number: Int, steps: Int, words: Int) -> String {
    phrase(
      en: "\(party): packet \(figures(number)) in \(path) – steps \(figures(steps)), words \(figures(words))",
      fr: "\(party) : envoi \(figures(number)) dans \(path) – étapes \(figures(steps)), éléments \(figures(words))",
      ar: "\(party): الحزمة \(figures(number)) في \(path) – الخطوات \(figures(steps))، العناصر \(figures(words))")
  }

  func receivedOld(_ party: String, number: Int) -> String {
    phrase(
      en: "\(party), packet \(figures(number)): nothing new; it or a later one is here already.",
      fr: "\(party), envoi \(figures(number)) : rien de nouveau ; il est déjà là, ou un plus récent.",
      ar: "\(party)، الحزمة \(figures(number)): لا جديد؛ فهي أو أحدث منها موجودة هنا.")
  }

  var noRounds: String {
    phrase(en: "No packet was sent or received.", fr: "Aucun envoi n’a été fait ni reçu.", ar: "لم تُرسل أي حزمة ولم تصل.")
  }
}
