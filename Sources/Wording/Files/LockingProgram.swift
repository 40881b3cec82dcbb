/// A program that holds the lock of a workspace, as far as it is known.
package struct LockingProgram: Hashable, Sendable {
  let process: Int32

  /// The machine that the program runs on; nil for this one.
  let host: String?

  /// Its command line; nil if it is not known.
  let command: String?

  /// When it took the lock, as this machine writes times: `10:32`; nil if it is not known.
  let since: String?

  /// Whether the program was suspended and does nothing until it is continued.
  package let isStopped: Bool

  package init(process: Int32, host: String?, command: String?, since: String?, isStopped: Bool) {
    self.process = process
    self.host = host
    self.command = command
    self.since = since
    self.isStopped = isStopped
  }
}

extension Wording {
  /// Says that a workspace is locked, and by which program.
  /// - Parameter program: nil if it is not known.
  package func locked(by program: LockingProgram?) -> String {
    guard let program else {
      return phrase(
        en: "Another program is writing to this workspace.", fr: "Un autre programme écrit dans cet espace de travail.",
        ar: "برنامج آخر يكتب في مساحة العمل هذه.")
    }
    var name = phrase(en: "process \(program.process)", fr: "le processus \(program.process)", ar: "العملية \(program.process)")
    if let host = program.host { name += phrase(en: " on \(host)", fr: " sur \(host)", ar: " على \(host)") }
    if let command = program.command { name += " (\(command))" }
    let since = program.since.map { phrase(en: " since \($0)", fr: " depuis \($0)", ar: " منذ \($0)") } ?? ""
    return phrase(
      en: "This workspace is in use by \(name)\(since).", fr: "Cet espace de travail est utilisé par \(name)\(since).",
      ar: "مساحة العمل هذه قيد الاستخدام من \(name)\(since).")
  }

  /// Says how to continue or end a suspended program; for any other, to try again.
  package func continuing(_ program: LockingProgram?) -> String {
    guard let program, program.isStopped else {
      return phrase(en: "Try again in a moment.", fr: "Réessayez dans un instant.", ar: "أعد المحاولة بعد قليل.")
    }
    let process = program.process
    return phrase(
      en: "It is stopped: continue it with kill -CONT \(process), or end it with kill -KILL \(process).",
      fr: "Il est suspendu : relancez-le avec kill -CONT \(process), ou arrêtez-le avec kill -KILL \(process).",
      ar: "وهي متوقفة مؤقتًا: استأنفها بالأمر kill -CONT \(process) أو أنهها بالأمر kill -KILL \(process).")
  }
}
