import Canvas
import RoadmapEngine
import Wording

/// The page that is shown where there is no workspace. It asks four questions, once, which can be skipped, and then what to do.
package struct Welcome: Sendable {
  package private(set) var language: Language
  package private(set) var keyboard: Keyboard
  package private(set) var themeID: String
  private var width: Int
  private var height: Int
  private let glyphs: Glyphs
  private let themes: [ThemeChoice]
  private let templates: @Sendable () -> [Roadmap]
  private let parties: @Sendable () -> [Party]
  /// The typed name of the person.
  private var name: LineEditor
  private var stage: Stage
  private var selected = 0
  /// Whether the person has chosen a keyboard; until then the keyboard follows the language.
  private var hasChosenKeyboard = false
  /// Why the last choice could not be carried out.
  private var fault: String?

  private enum Stage: Sendable { case answers, wishes, workspace(NewWorkspace) }

  /// What the page asks the program to do.
  package enum Effect: Equatable, Sendable {
    /// Store the answers, so that the questions are not asked again.
    case remember([Setting])
    case openSample
    case make(NewWorkspace.Order)
    case redraw
    case leave
  }

  /// - Parameters:
  ///   - asks: whether the four questions come first.
  ///   - name: the name that is proposed for the person; empty for none.
  ///   - templates: returns what a first roadmap can be made from.
  ///   - parties: returns the parties that can be named.
  package init(
    asks: Bool, language: Language, keyboard: Keyboard?, theme: String, themes: [ThemeChoice], name: String = "",
    templates: @escaping @Sendable () -> [Roadmap] = { [] }, parties: @escaping @Sendable () -> [Party] = { [] },
    width: Int, height: Int, glyphs: Glyphs
  ) {
    self.name = LineEditor(name)
    self.templates = templates
    self.parties = parties
    self.language = language
    self.keyboard = keyboard ?? Welcome.usualKeyboard(language)
    hasChosenKeyboard = keyboard != nil
    themeID = theme
    self.themes = themes
    self.width = width
    self.height = height
    self.glyphs = glyphs
    stage = asks ? .answers : .wishes
  }

  package var wording: Wording { Wording(language, home: language) }

  private static func usualKeyboard(_ language: Language) -> Keyboard {
    switch language {
    case .en: .qwerty
    case .fr: .azerty
    case .ar: .arabic
    }
  }

  // MARK: Events

  /// Takes what the terminal reports, and returns what the program is to do.
  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let width, let height):
      self.width = width
      self.height = height
    case .terminate, .endOfInput: return [.leave]
    case .suspendResumed: return [.redraw]
    case .paste(let text):
      if isTypingName { name.insert(text) }
      guard case .workspace(var form) = stage else { return [] }
      form.insert(text)
      stage = .workspace(form)
    case .burst(let keys):
      // Many keys at once are text for a field, and never answers.
      if isTypingName { for key in keys where key.isCharacter { _ = name.handle(key) } }
      guard case .workspace(var form) = stage else { return [] }
      for key in keys where form.handle(key) == .stays {}
      stage = .workspace(form)
    case .key(let key):
      fault = nil
      return pressed(key)
    case .mouse(let mouse): return moused(mouse)
    case .focused, .filesChanged, .tick: break
    }
    return []
  }

  /// Shows why the last choice could not be carried out.
  package mutating func failed(_ sentence: String) { fault = sentence }

  /// Presses the keys that are named at a clicked cell; selects a clicked row, and does with the selected one what Enter does.
  private mutating func moused(_ mouse: Mouse) -> [Effect] {
    guard mouse.act == .press, width >= 60, height >= 16 else { return [] }
    if let keys = frame().keys(atX: mouse.x, y: mouse.y) {
      fault = nil
      return keys.flatMap { pressed($0) }
    }
    guard let row = row(at: mouse.x, mouse.y) else { return [] }
    fault = nil
    if case .workspace(var form) = stage {
      form.click(row: row)
      stage = .workspace(form)
      return []
    }
    if row == selected, !isTypingName { return pressed(.enter) }
    selected = row
    return []
  }

  /// Returns the index of the row at a cell of the screen; nil where there is none.
  private func row(at x: Int, _ y: Int) -> Int? {
    let page = page
    guard (page.x..<page.maxX).contains(x) else { return nil }
    let line = y - 3 - TextWidth.wrap(told, columns: page.width).count
    guard line >= 0 else { return nil }
    if case .wishes = stage { return line / 2 < 3 ? line / 2 : nil }
    if case .workspace = stage { return line < NewWorkspace.Field.allCases.count ? line : nil }
    return line <= Welcome.nameRow ? line : nil
  }

  private mutating func pressed(_ key: Key) -> [Effect] {
    if WelcomeKeys.everywhere.act(of: key) == .leave { return [.leave] }
    switch stage {
    case .answers: return answering(key)
    case .wishes: return wishing(key)
    case .workspace(var form):
      let outcome = form.handle(key)
      stage = .workspace(form)
      switch outcome {
      case .stays: return []
      case .closes: stage = .wishes
      case .makes: return [.make(form.order)]
      }
      return []
    }
  }

  /// The row of the person's name among the questions.
  private static let nameRow = 3

  private var isTypingName: Bool { if case .answers = stage { selected == Welcome.nameRow } else { false } }

  private mutating func answering(_ key: Key) -> [Effect] {
    switch WelcomeKeys.answers.act(of: key) {
    case .select(let rows): selected = max(0, min(selected + rows, Welcome.nameRow))
    case .turn(let by) where !isTypingName: turn(by)
    case .goOn where selected < Welcome.nameRow: selected += 1
    case .goOn:
      let typed = name.text.trimmed
      return goOn([.language(language), .keyboard(keyboard), .theme(themeID)] + (typed.isEmpty ? [] : [.name(typed)]))
    case .skip: return goOn([])
    case .turn, nil: if isTypingName { _ = name.handle(key) }
    }
    return []
  }

  private mutating func goOn(_ answers: [Setting]) -> [Effect] {
    stage = .wishes
    selected = 0
    return [.remember(answers)]
  }

  /// Takes the next value of the selected answer (1) or the one before (-1).
  private mutating func turn(_ by: Int) {
    func turned<Value: Equatable>(_ value: Value, _ all: [Value]) -> Value {
      guard !all.isEmpty else { return value }
      return all[((all.firstIndex(of: value) ?? 0) + by + all.count) % all.count]
    }
    switch selected {
    case 0:
      language = turned(language, Language.allCases)
      if !hasChosenKeyboard { keyboard = Welcome.usualKeyboard(language) }
    case 1:
      keyboard = turned(keyboard, Keyboard.allCases)
      hasChosenKeyboard = true
    default: themeID = turned(themeID, themes.map(\.id))
    }
  }

  private mutating func wishing(_ key: Key) -> [Effect] {
    switch WelcomeKeys.wishes.act(of: key) {
    case .select(let rows): selected = max(0, min(selected + rows, 2))
    case .grant where selected == 0: return [.openSample]
    case .grant where selected == 1: stage = .workspace(NewWorkspace(templates: templates(), known: parties()))
    case .grant, .leave: return [.leave]
    case nil: break
    }
    return []
  }

  // MARK: Picture

  /// Returns the frame that the screen is to show.
  package func frame() -> Frame {
    var frame = Frame(width: width, height: height)
    guard width >= 60, height >= 16 else {
      frame.put(wording.windowTooSmall(width: width, height: height), x: 0, y: 0, .warning, width: width)
      return frame
    }
    frame.fill(Rect(x: 0, y: 0, width: width, height: 1), .header)
    frame.put(" Jalon \(glyphs.lines.vertical) \(wording.welcomeTitle)", x: 0, y: 0, .header, width: width)
    let page = page
    var y = 2
    for line in TextWidth.wrap(told, columns: page.width) {
      frame.put(line, x: page.x, y: y, .text)
      y += 1
    }
    switch stage {
    case .answers: drawAnswers(page, y + 1, &frame)
    case .wishes: drawWishes(page, y + 1, &frame)
    case .workspace(let form): draw(form, page, y + 1, &frame)
    }
    if let fault {
      for (line, text) in TextWidth.wrap(fault, columns: page.width, most: 3).enumerated() {
        frame.put(text, x: page.x, y: height - 5 + line, .error)
      }
    }
    frame.fill(Rect(x: 0, y: height - 1, width: width, height: 1), .footer)
    frame.put(keyed: hint, x: 1, y: height - 1, .footer, width: width - 2)
    return frame
  }

  /// The columns of the page in the middle of the window.
  private var page: Rect { Rect(x: 0, y: 0, width: width, height: height).centred(width: min(72, width - 4), height: height) }

  /// The text above the rows.
  private var told: String {
    switch stage {
    case .answers: wording.welcomeQuestions
    case .wishes: wording.welcomeWishes
    case .workspace: wording.newWorkspaceText
    }
  }

  private var hint: KeyedText {
    switch stage {
    case .answers: return wording.hint(WelcomeKeys.answers)
    case .wishes: return wording.hint(WelcomeKeys.wishes)
    case .workspace:
      let keys = WelcomeKeys.workspace
      func name(_ act: WelcomeKeys.Field) -> String { wording.marked(keys.key(of: act)) }
      let hint = wording.newWorkspaceHint(next: name(.next), makes: name(.make), goesOn: name(.goOn), back: name(.close))
      return KeyedText(marked: hint).resolved { name in keys.lazy.flatMap(\.keys).first { wording.key($0) == name }.map { [$0] } }
    }
  }

  private func mark(_ y: Int, _ page: Rect, _ frame: inout Frame) {
    frame.paint(.selection, over: Rect(x: page.x, y: y, width: page.width, height: 1))
    frame.put(glyphs.pointer, x: page.x, y: y, .selection)
    frame.cursor = (page.x, y)
  }

  private func drawAnswers(_ page: Rect, _ y: Int, _ frame: inout Frame) {
    let theme = themes.first { $0.id == themeID }.map { wording.name($0.name) } ?? themeID
    let rows = [
      (wording.languageLabel, Wording.name(of: language)), (wording.keyboardLabel, wording.keyboardName(keyboard.rawValue)),
      (wording.coloursLabel, theme),
    ]
    let labels = rows.map(\.0) + [wording.ownNameLabel]
    let label = (labels.map { TextWidth.columns($0) }.max() ?? 0) + 4
    for (row, (name, value)) in rows.enumerated() {
      frame.put(name, x: page.x + 2, y: y + row, .text)
      frame.put("< \(value) >", x: page.x + 2 + label, y: y + row, .text, width: page.width - label - 4)
      if row == selected { mark(y + row, page, &frame) }
    }
    let isFocused = selected == Welcome.nameRow
    frame.put(wording.ownNameLabel, x: page.x + 2, y: y + rows.count, .text)
    if isFocused { mark(y + rows.count, page, &frame) }
    draw(name, isFocused, x: page.x + 2 + label, y: y + rows.count, room: page.width - label - 4, &frame)
    var x = page.x + 2
    for (text, role) in wording.welcomeSamples(glyphs) { x += frame.put(text, x: x, y: y + labels.count + 1, role) + 2 }
  }

  private func draw(_ editor: LineEditor, _ isFocused: Bool, x: Int, y: Int, room: Int, _ frame: inout Frame) {
    let room = max(1, room)
    frame.fill(Rect(x: x, y: y, width: room, height: 1), .input)
    let (text, cursor) = editor.window(columns: room)
    frame.put(isFocused ? text : editor.beginning(columns: room), x: x, y: y, .input, width: room)
    if isFocused { frame.cursor = (x + cursor, y) }
  }

  private func drawWishes(_ page: Rect, _ y: Int, _ frame: inout Frame) {
    for (row, (wish, meaning)) in wording.welcomeChoices.enumerated() {
      frame.put(wish, x: page.x + 2, y: y + 2 * row, .strong, width: page.width - 4)
      frame.put(meaning, x: page.x + 4, y: y + 2 * row + 1, .dim, width: page.width - 4)
      if row == selected { mark(y + 2 * row, page, &frame) }
    }
  }

  private func draw(_ form: NewWorkspace, _ page: Rect, _ y: Int, _ frame: inout Frame) {
    let rows = NewWorkspace.Field.allCases.map { ($0, wording.label($0)) }
    let label = (rows.map { TextWidth.columns($0.1) }.max() ?? 0) + 3
    for (row, (field, name)) in rows.enumerated() {
      let isFocused = field == form.focus
      frame.put(name, x: page.x, y: y + row, isFocused ? .title : .inputLabel)
      let room = max(1, page.width - label)
      if let editor = form.editor(field) {
        draw(editor, isFocused, x: page.x + label, y: y + row, room: room, &frame)
      } else {
        frame.put("< \(form.choice(field, wording)) >", x: page.x + label, y: y + row, isFocused ? .input : .text, width: room)
        if isFocused { frame.cursor = (page.x + label, y + row) }
      }
    }
    guard let purpose = form.chosenTemplate.flatMap({ wording.purpose(ofTemplate: $0.id.text) }) else { return }
    for (line, text) in TextWidth.wrap(purpose, columns: page.width, most: 3).enumerated() {
      frame.put(text, x: page.x, y: y + rows.count + 1 + line, .dim)
    }
  }
}

extension Wording {
  /// The words whose colours a theme must keep apart.
  fileprivate func welcomeSamples(_ glyphs: Glyphs) -> [(text: String, role: Role)] {
    [
      ("\(glyphs.late) \(word(Health.late))", .late), ("\(glyphs.risk) \(word(Health.risk))", .risk),
      ("\(glyphs.track) \(word(Health.track))", .track), ("\(glyphs.done) \(word(Health.done))", .done),
    ]
  }
}
