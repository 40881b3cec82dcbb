import Canvas

/// The keys of the welcome page, at each of its stages.
enum WelcomeKeys {
  enum Everywhere: Hashable, Sendable { case leave }
  enum Answer: Hashable, Sendable { case turn(Int), goOn, skip, select(Int) }
  enum Wish: Hashable, Sendable { case select(Int), grant, leave }
  enum Field: Hashable, Sendable { case next, previous, goOn, make, close, turn(Int) }

  static let everywhere: [KeyRow<Everywhere>] = [KeyRow([.control("c"), .control("q")], .leave)]

  /// The keys of the questions. Those that change a value are text where the name is typed.
  static let answers: [KeyRow<Answer>] = {
    let change = KeyWords(en: "change", fr: "changer", ar: "تغيير")
    return [
      KeyRow([.left], .turn(-1), change), KeyRow([.right, .character(" ")], .turn(1), change),
      KeyRow([.enter], .goOn, KeyWords(en: "next", fr: "suivant", ar: "التالي")),
      KeyRow([.escape], .skip, KeyWords(en: "skips these questions", fr: "passe ces questions", ar: "تخطي هذه الأسئلة")),
      KeyRow([.up, .backTab], .select(-1)), KeyRow([.down, .tab], .select(1)),
    ]
  }()

  static let wishes: [KeyRow<Wish>] = {
    let choose = KeyWords(en: "choose", fr: "choisir", ar: "اختيار")
    return [
      KeyRow([.up, .backTab], .select(-1), choose), KeyRow([.down, .tab], .select(1), choose),
      KeyRow([.enter], .grant, KeyWords(en: "does it", fr: "valide", ar: "تنفيذ")),
      KeyRow([.escape], .leave, KeyWords(en: "leaves", fr: "quitte", ar: "خروج")),
    ]
  }()

  /// The keys of the form of a new workspace; all other keys are text. Those that choose are text too where a text is typed.
  static let workspace: [KeyRow<Field>] = [
    KeyRow([.tab, .down], .next), KeyRow([.backTab, .up], .previous), KeyRow([.control("s")], .make), KeyRow([.enter], .goOn),
    KeyRow([.escape], .close), KeyRow([.left], .turn(-1)), KeyRow([.right, .character(" ")], .turn(1)),
  ]
}
